interface LossesProps {
  readonly losses: readonly { readonly path: string; readonly sentence: string }[];
  readonly title: string;
  /** Said when there is nothing to list. */
  readonly none: string;
}

/** What a conversion left behind, each with its place and the reason. */
export function Losses({ losses, title, none }: LossesProps) {
  if (losses.length === 0) return <p>{none}</p>;
  return (
    <>
      <h3>{title}</h3>
      <ul className="list-disc ps-6">
        {losses.map(({ path, sentence }, index) => (
          <li key={index}>
            <code className="text-sm">{path}</code>
            <br />
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '~/components/tag';
import type { WeightSheet } from '~/features/programmes/queries';
import { formatDate } from '~/lib/format';
import { inForce } from './shares';
import { WeightTable } from './weight-table';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The sheet in force in full; the others one step further, each beside the one of before. */
export function SheetHistory({ sheets }: { sheets: readonly WeightSheet[] }) {
  const { t } = useLingui();
  const now = inForce(sheets, today());
  const others = sheets.filter(({ id }) => id !== now?.id);
  return (
    <>
      {now ? (
        <Sheet sheet={now} before={undefined} />
      ) : (
        <p className="text-muted">
          <Trans>No version is in force today.</Trans>
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-accent">
            <Trans>Other versions, and what changed</Trans>
          </summary>
          <ol className="grid gap-6" reversed>
            {[...sheets]
              .sort((a, b) => b.version - a.version)
              .map((sheet, index, all) =>
                sheet.id === now?.id ? null : (
                  <li key={sheet.id} className="grid grid-cols-[minmax(0,1fr)] gap-2">
                    <Sheet sheet={sheet} before={all[index + 1]} />
                  </li>
                ),
              )}
          </ol>
        </details>
      )}
      {now && others.some(({ version }) => version === now.version - 1) && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-accent">
            <Trans>What this version changed</Trans>
          </summary>
          <WeightTable
            caption={t`Weights of version ${now.version} beside version ${now.version - 1}`}
            weights={now.weights}
            before={others.find(({ version }) => version === now.version - 1)?.weights ?? []}
          />
        </details>
      )}
    </>
  );
}

function Sheet({ sheet, before }: { sheet: WeightSheet; before: WeightSheet | undefined }) {
  const { t } = useLingui();
  const { id, version, validFrom, weights } = sheet;
  const comes = validFrom > today();
  return (
    <>
      <p id={`sheet-${id}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">
          <Trans>Version {version}</Trans>
        </span>
        <span className="text-muted">
          <Trans>From {formatDate(validFrom)}</Trans>
        </span>
        {before === undefined && !comes && (
          <Tag tone="ok">
            <Trans>In force</Trans>
          </Tag>
        )}
        {comes && (
          <Tag tone="accent">
            <Trans>To come</Trans>
          </Tag>
        )}
      </p>
      <WeightTable caption={t`Weights of version ${version}`} weights={weights} {...(before ? { before: before.weights } : {})} />
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConceptLabel } from '~/components/concept-label';
import { FailureNotice } from '~/components/states';
import type { PickedConcept } from './concept-picker';
import { occupationSkillsOptions } from './queries';

interface UsualSkillsProps {
  readonly occupation: PickedConcept;
  readonly chosen: ReadonlySet<string | undefined>;
  /** Those that cannot be unticked here. */
  readonly fixed?: ReadonlySet<string>;
  readonly onAdd: (concept: PickedConcept) => void;
  readonly onRemove: (conceptId: string) => void;
}

/** What an occupation usually asks, to tick. Fetched when opened. */
export function UsualSkills({ occupation, chosen, fixed, onAdd, onRemove }: UsualSkillsProps) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const skills = useQuery({ ...occupationSkillsOptions(occupation.id, i18n.locale), enabled: open });
  const groups = [
    { key: 'essential', title: <Trans>Asked nearly always</Trans>, rows: skills.data?.filter(({ essential }) => essential) ?? [] },
    { key: 'optional', title: <Trans>Asked now and then</Trans>, rows: skills.data?.filter(({ essential }) => !essential) ?? [] },
  ];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 py-2 font-semibold text-accent">
        <Trans>
          Usual skills of <ConceptLabel concept={occupation} />
        </Trans>
      </summary>
      {skills.isPending && open && (
        <p role="status">
          <Trans>Loading</Trans>
        </p>
      )}
      {skills.isError && <FailureNotice error={skills.error} />}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, title, rows }) => (
          <fieldset key={key} className="mt-2">
            <legend className="font-semibold">{title}</legend>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {rows.map(({ concept }) => (
                <li key={concept.id}>
                  <label className="flex min-h-11 gap-3 py-2">
                    <input
                      type="checkbox"
                      checked={chosen.has(concept.id)}
                      disabled={fixed?.has(concept.id) ?? false}
                      onChange={(event) => (event.target.checked ? onAdd(concept) : onRemove(concept.id))}
                    />
                    <span>
                      <ConceptLabel concept={concept} />
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        ))}
    </details>
  );
}

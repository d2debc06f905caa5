import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { limits } from '#kernel';
import { ConceptLabel } from '~/components/concept-label';
import { FieldError, fieldId, useFieldError } from '~/components/form/field';
import { ConceptPicker, type PickedConcept } from '~/features/taxonomy/concept-picker';
import { skillLevelWords } from '~/lib/words';
import { UsualSkills } from '~/features/taxonomy/usual-skills';

export interface SkillRow {
  concept: PickedConcept | null;
  level: string;
  years: string;
}

const levels = [1, 2, 3, 4] as const;

/** The chosen skills with level and years, a search to add more, and the usual skills of one's own occupations. */
export function SkillRows({ occupations }: { occupations: readonly PickedConcept[] }) {
  const { t, i18n } = useLingui();
  const rows = useFieldArray<{ skills: SkillRow[] }, 'skills'>({ name: 'skills' });
  const [level, setLevel] = useState('3');
  const [said, setSaid] = useState('');
  const chosen = new Set(rows.fields.map(({ concept }) => concept?.id));
  const distinct = [...new Map(occupations.map((concept) => [concept.id, concept])).values()];

  const add = (concept: PickedConcept) => {
    if (chosen.has(concept.id)) return setSaid(t`${concept.label} is already in your list.`);
    rows.prepend({ concept, level, years: '' }, { shouldFocus: false });
    setSaid(t`${concept.label} is added.`);
  };
  const remove = (conceptId: string) => {
    const index = rows.fields.findIndex(({ concept }) => concept?.id === conceptId);
    const label = rows.fields[index]?.concept?.label ?? '';
    if (index >= 0) rows.remove(index);
    setSaid(t`${label} is removed.`);
  };

  return (
    <div className="grid gap-6">
      <div className="panel grid gap-4 bg-surface-2">
        <div className="grid gap-1">
          <label htmlFor="level-to-add" className="font-semibold">{t`Level of the skills you add`}</label>
          <p id="level-to-add-hint" className="text-sm text-muted">{t`You can change it for each skill below.`}</p>
          <select
            id="level-to-add"
            aria-describedby="level-to-add-hint"
            className="control max-w-md"
            value={level}
            onChange={(event) => setLevel(event.target.value)}
          >
            {levels.map((value) => (
              <option key={value} value={value}>
                {i18n._(skillLevelWords[value])}
              </option>
            ))}
          </select>
        </div>
        <ConceptPicker
          kind="skill"
          name="add-skill"
          label={t`Find a skill`}
          hint={t`Type a word in English, Dutch or French, such as “irrigation” or “boekhouden”.`}
          value={null}
          onPick={add}
        />
        {distinct.map((occupation) => (
          <UsualSkills key={occupation.id} occupation={occupation} chosen={chosen} onAdd={add} onRemove={remove} />
        ))}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <section aria-labelledby="chosen-skills" className="grid gap-3">
        <h2 id="chosen-skills">
          <Trans>Your skills</Trans>
        </h2>
        <p className="text-muted">
          <Plural
            value={rows.fields.length}
            _0="None yet. Add the first one above."
            one={`# skill of at most ${limits.skillsPerPerson}`}
            other={`# skills of at most ${limits.skillsPerPerson}`}
          />
        </p>
        <ul className="grid gap-2">
          {rows.fields.map((row, index) => (
            <SkillLine key={row.id} index={index} concept={row.concept} onRemove={() => remove(row.concept?.id ?? '')} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function SkillLine({ index, concept, onRemove }: { index: number; concept: PickedConcept | null; onRemove: () => void }) {
  const { t, i18n } = useLingui();
  const { register } = useFormContext();
  const at = (name: string) => `skills.${index}.${name}`;
  const errors = [useFieldError(`skills.${index}`), useFieldError(at('concept')), useFieldError(at('level')), useFieldError(at('years'))].filter(
    Boolean,
  );
  const label = concept?.label ?? '';
  return (
    <li
      id={fieldId(`skills.${index}`)}
      tabIndex={-1}
      className={`panel grid gap-2 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)_8rem_auto] sm:items-center sm:gap-4 ${errors.length > 0 ? 'border-danger' : ''}`}
    >
      <div id={fieldId(at('concept'))} tabIndex={-1} className="font-semibold">
        {concept && <ConceptLabel concept={concept} />}
        {errors.map((error) => (
          <FieldError key={error} id={fieldId(at('level'))} error={error} />
        ))}
      </div>
      <select {...register(at('level'))} id={fieldId(at('level'))} aria-label={t`Level of ${label}`} className="control">
        {levels.map((value) => (
          <option key={value} value={value}>
            {i18n._(skillLevelWords[value])}
          </option>
        ))}
      </select>
      <div className="contents max-sm:flex max-sm:items-center max-sm:justify-between">
        <label className="flex items-center gap-2">
          <input
            {...register(at('years'))}
            id={fieldId(at('years'))}
            aria-label={t`Years of ${label}`}
            inputMode="decimal"
            className="control w-20"
          />
          <span aria-hidden>
            <Trans>years</Trans>
          </span>
        </label>
        <button type="button" className="btn btn-quiet justify-self-start" aria-label={t`Remove ${label}`} onClick={onRemove}>
          <X aria-hidden className="size-5" />
          <span className="sm:hidden">
            <Trans>Remove</Trans>
          </span>
        </button>
      </div>
    </li>
  );
}

import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import type { PickedConcept } from '~/features/taxonomy/concept-picker';
import { UsualSkills } from '~/features/taxonomy/usual-skills';
import type { Need } from './queries';
import { emptyRequirement, requirementInputs, toRequirementInput } from './requirement-values';
import { useNeedUpdate } from './use-need';

/** Skills that the asked occupations usually need, to tick and add in one go. */
export function SuggestedSkills({ need }: { need: Need }) {
  const update = useNeedUpdate(need);
  const [ticked, setTicked] = useState<readonly PickedConcept[]>([]);
  const { problems, failure, act } = useAct();
  const asked = need.requirements.flatMap(({ concept }) => (concept ? [concept.id] : []));
  const chosen = new Set<string | undefined>([...asked, ...ticked.map(({ id }) => id)]);

  const add = () =>
    act(`add:${need.version}`, (idempotencyKey) => {
      const rows = ticked.map((concept) => toRequirementInput({ ...emptyRequirement, concept }));
      return update.send({ requirements: [...requirementInputs(need), ...rows] }, { version: need.version, idempotencyKey });
    });

  return (
    <>
      {need.requirements.map(
        ({ id, kind, concept }) =>
          kind === 'OCCUPATION' &&
          concept && (
            <UsualSkills
              key={id}
              occupation={concept}
              chosen={chosen}
              fixed={new Set(asked)}
              onAdd={(skill) => setTicked((before) => [...before, skill])}
              onRemove={(skillId) => setTicked((before) => before.filter((skill) => skill.id !== skillId))}
            />
          ),
      )}
      <Trouble problems={problems} failure={failure} />
      {ticked.length > 0 && (
        <p>
          <button type="button" className="btn btn-primary" onClick={() => void add()}>
            <Plural value={ticked.length} one="Add # skill as a requirement" other="Add # skills as requirements" />
          </button>
        </p>
      )}
      <p className="text-sm text-muted">
        <Trans>They are added as desirable, with importance 3. You can change each afterwards.</Trans>
      </p>
    </>
  );
}

import { Plural, Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Notice } from '~/components/notice';
import { FailureNotice } from '~/components/states';
import type { PickedConcept } from '~/features/taxonomy/concept-picker';
import { UsualSkills } from '~/features/taxonomy/usual-skills';
import { newKey } from '~/lib/idempotency';
import { refusalLines } from '~/lib/outcome';
import type { Need } from './queries';
import { emptyRequirement, requirementInputs, toRequirementInput } from './requirement-values';
import { useNeedUpdate } from './use-need';

/** Skills that the asked occupations usually need, to tick and add in one go. */
export function SuggestedSkills({ need }: { need: Need }) {
  const update = useNeedUpdate(need);
  const [ticked, setTicked] = useState<readonly PickedConcept[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const key = useRef(newKey());
  const busy = useRef(false);
  const asked = need.requirements.flatMap(({ concept }) => (concept ? [concept.id] : []));
  const chosen = new Set<string | undefined>([...asked, ...ticked.map(({ id }) => id)]);

  async function add() {
    if (busy.current || ticked.length === 0) return;
    busy.current = true;
    setFailure(null);
    setProblems([]);
    try {
      const rows = ticked.map((concept) => toRequirementInput({ ...emptyRequirement, concept }));
      const result = await update.send(
        { requirements: [...requirementInputs(need), ...rows] },
        { version: need.version, idempotencyKey: key.current },
      );
      key.current = newKey();
      if (result.kind !== 'done') setProblems(refusalLines(result));
    } catch (error) {
      setFailure(error);
    } finally {
      busy.current = false;
    }
  }

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
      {problems.length > 0 && (
        <Notice kind="danger" role="alert">
          {problems.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <FailureNotice error={failure} />
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

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { cefrLevels } from '#kernel';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { useResumeImport, type Imported } from './import-form';

type Proposal = Imported['answer']['proposals'][number];

/** Words of a CV that may mean something. Nothing is taken over unseen: the person chooses, or leaves it. */
export function Proposals({ imported, onDone }: { imported: Imported; onDone: (next: Imported) => void }) {
  const { person, proposals } = imported.answer;
  const send = useResumeImport(person.id);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(proposals.map(({ path, suggestedLevel }) => [path, suggestedLevel ?? ''])),
  );
  const { problems, failure, act } = useAct();

  async function confirm() {
    const confirmed = Object.entries(choices).flatMap(([path, choice]) => (choice ? [{ path, choice }] : []));
    const next = await act(`confirm:${person.version}`, (idempotencyKey) => send(imported.json, person.version, idempotencyKey, confirmed));
    if (next) onDone(next);
  }

  return (
    <section className="panel grid gap-4 border-accent" aria-labelledby="proposals">
      <h3 id="proposals">
        <Trans>What waits for your word</Trans>
      </h3>
      <p className="prose">
        <Trans>These words may mean one of the choices below them. Choose what fits, or leave it. Only what you choose is stored.</Trans>
      </p>
      <ul className="grid gap-4">
        {proposals.map((proposal, index) => (
          <li key={proposal.path}>
            <Choice
              id={`proposal-${index}`}
              proposal={proposal}
              value={choices[proposal.path] ?? ''}
              onChange={(choice) => setChoices((before) => ({ ...before, [proposal.path]: choice }))}
            />
          </li>
        ))}
      </ul>
      <Trouble problems={problems} failure={failure} />
      <p>
        <button type="button" className="btn btn-primary" onClick={() => void confirm()}>
          <Trans>Store what I chose</Trans>
        </button>
      </p>
    </section>
  );
}

function Choice({ id, proposal, value, onChange }: { id: string; proposal: Proposal; value: string; onChange: (choice: string) => void }) {
  const { t } = useLingui();
  const kinds: Record<string, string> = { skill: t`Skill`, occupation: t`Occupation`, language: t`Language` };
  const options =
    proposal.kind === 'language'
      ? cefrLevels.map((level) => ({ value: level as string, label: level as string }))
      : proposal.candidates.map(({ conceptId, label }) => ({ value: conceptId, label }));
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {proposal.words}
      </label>
      <p className="text-sm text-muted">{kinds[proposal.kind] ?? proposal.kind}</p>
      <select id={id} className="control max-w-xl" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t`None of these`}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

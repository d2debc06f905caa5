import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { GenericSchema } from 'valibot';
import { EditForm } from '~/components/form/edit-form';
import type { Described } from '~/components/form/conflict-panel';
import type { Act } from '~/components/form/edit-form';
import type { Outcome } from '~/lib/outcome';

/** Which entry a page shows: a new one, or the one at a place in the list. */
export type EntryPlace = 'new' | number;

/** What has entries: a profile or a need. */
interface Owner {
  readonly id: string;
  readonly version: number;
}

interface EntryFormProps<T extends FieldValues, TInput, TOwner extends Owner> {
  readonly owner: TOwner;
  /** The name of the list in the API's input. */
  readonly section: string;
  readonly entry: EntryPlace;
  readonly inputsOf: (owner: TOwner) => TInput[];
  readonly valuesAt: (owner: TOwner, index: number) => T;
  readonly send: (rows: TInput[], act: Act) => Promise<Outcome<unknown>>;
  readonly latest: () => Promise<TOwner>;
  readonly empty: T;
  readonly toInput: (values: T) => TInput;
  readonly rules: GenericSchema<T, T>;
  readonly describe: (values: T) => Described[];
  readonly submitLabel: string;
  /** The names on this page of the server's fields, where they differ. */
  readonly rename?: Record<string, string>;
  readonly children: ReactNode;
}

/** One entry of a section. The whole section is sent, so the server's field names carry the entry's place. */
export function EntryForm<T extends FieldValues, TInput, TOwner extends Owner>(props: EntryFormProps<T, TInput, TOwner>) {
  const { owner, section, entry, inputsOf, valuesAt, send, latest, empty, toInput, rules, describe, submitLabel, rename = {}, children } = props;
  const { t } = useLingui();
  const navigate = useNavigate();
  const stored = inputsOf(owner);
  const index = entry === 'new' || entry >= stored.length ? stored.length : entry;
  const initial = index < stored.length ? valuesAt(owner, index) : empty;
  const back = async () => navigate({ to: '.', search: {} as never });
  return (
    <EditForm
      key={String(entry)}
      draftKey={`${owner.id}:${section}:${entry}`}
      version={owner.version}
      initial={initial}
      rules={rules}
      send={(values, act) => {
        const rows = [...stored];
        rows[index] = toInput(values);
        return send(rows, act);
      }}
      latest={async () => {
        const newest = await latest();
        const there = entry !== 'new' && entry < inputsOf(newest).length;
        return { version: newest.version, values: there ? valuesAt(newest, entry) : initial };
      }}
      describe={describe}
      nameOf={(field) => {
        const name = field.replace(`${section}.${index}.`, '');
        return rename[name] ?? name;
      }}
      submitLabel={submitLabel}
      onDone={back}
      cancel={
        <Link to="." search={{} as never} className="btn btn-quiet">
          {t`Back without saving`}
        </Link>
      }
    >
      {children}
    </EditForm>
  );
}

import { Trans } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { GenericSchema } from 'valibot';
import { EditForm } from '~/components/form/edit-form';
import type { Described } from '~/components/form/conflict-panel';
import { Page } from '~/components/page';
import type { UpdateNeedInput } from '~/graphql/schema-types.gen';
import { NeedLink } from './need-link';
import type { Need } from './queries';
import { useNeedUpdate } from './use-need';

interface PartPageProps<T extends FieldValues> {
  readonly need: Need;
  readonly part: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly valuesOf: (need: Need) => T;
  readonly toInput: (values: T) => Omit<UpdateNeedInput, 'id' | 'version' | 'idempotencyKey'>;
  readonly rules: GenericSchema<T, T>;
  readonly describe: (values: T) => Described[];
  readonly nameOf?: (field: string) => string;
  readonly submitLabel: string;
  readonly children: ReactNode;
}

/** One part of a need as a short page with its own form. */
export function PartPage<T extends FieldValues>({
  need,
  part,
  title,
  lead,
  valuesOf,
  toInput,
  rules,
  describe,
  nameOf,
  submitLabel,
  children,
}: PartPageProps<T>) {
  const navigate = useNavigate();
  const update = useNeedUpdate(need);
  return (
    <Page title={title} lead={lead} back={<NeedLink need={need} />}>
      <EditForm
        draftKey={`need:${need.id}:${part}`}
        version={need.version}
        initial={valuesOf(need)}
        rules={rules}
        send={(values, act) => update.send(toInput(values), act)}
        latest={async () => {
          const newest = await update.latest();
          return { version: newest.version, values: valuesOf(newest) };
        }}
        describe={describe}
        {...(nameOf && { nameOf })}
        submitLabel={submitLabel}
        onDone={async () => navigate({ to: '/needs/$needId', params: { needId: need.id } })}
        cancel={
          <Link to="/needs/$needId" params={{ needId: need.id }} className="btn btn-quiet">
            <Trans>Back without saving</Trans>
          </Link>
        }
      >
        {children}
      </EditForm>
    </Page>
  );
}

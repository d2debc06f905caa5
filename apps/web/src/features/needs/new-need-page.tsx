import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import * as v from 'valibot';
import { EditForm } from '~/components/form/edit-form';
import { RadioGroup, SelectField, TextArea, TextField } from '~/components/form/inputs';
import { Page } from '~/components/page';
import { hasRole } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import { orNull } from '~/lib/answers';
import { countryOptions } from '~/lib/codes';
import { execute } from '~/lib/execute';
import { present } from '~/lib/failure';
import { currentLocale } from '~/lib/i18n';
import { outcome } from '~/lib/outcome';
import { writingLanguages } from './about-part';
import { CreateNeedDocument } from './needs.gen';
import { modeWords } from './words';

/** The few things a need cannot be without; the rest is filled in part by part. */
export function NewNeedPage() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  const host = hasRole(me, 'host_member');
  const kind = host ? 'TERMS_OF_REFERENCE' : 'VACANCY';
  const organisationId = present(me.organisation?.id ?? me.roles.find((grant) => grant.organisationId)?.organisationId);
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);
  const modes = (['PHYSICAL', 'VIRTUAL', 'BLENDED'] as const).map((value) => ({ value, label: i18n._(modeWords[kind][value]) }));
  const rules = useMemo(
    () =>
      v.object({
        title: v.pipe(v.string(), v.trim(), v.nonEmpty(t`Enter a title`)),
        summary: v.string(),
        language: v.string(),
        country: v.pipe(v.string(), v.nonEmpty(t`Choose a country`)),
        mode: v.pipe(v.string(), v.nonEmpty(t`Choose a way of working`)),
      }),
    [t],
  );
  return (
    <Page
      title={host ? t`Write terms of reference` : t`Write a vacancy`}
      lead={<Trans>Five questions to begin. After that you add details and requirements part by part, and submit when you are ready.</Trans>}
      back={
        <Link to="/needs">
          <Trans>Back to the list</Trans>
        </Link>
      }
    >
      <EditForm
        draftKey={`account:${me.accountId}:new-need`}
        version={null}
        initial={{ title: '', summary: '', language: currentLocale() as string, country: me.organisation?.country ?? '', mode: '' }}
        rules={rules}
        send={async (values, { idempotencyKey }) => {
          const { createNeed } = await execute(CreateNeedDocument, {
            input: { ...values, summary: orNull(values.summary), idempotencyKey, kind, programme: host ? 'CD4D2' : 'MATCH', organisationId },
          });
          return outcome(createNeed, 'Need');
        }}
        submitLabel={t`Save and go on`}
        onDone={async (value) => {
          await client.invalidateQueries({ queryKey: ['needs'] });
          await navigate({ to: '/needs/$needId', params: { needId: (value as { id: string }).id } });
        }}
        cancel={
          <Link to="/needs" className="btn btn-quiet">
            <Trans>Back without saving</Trans>
          </Link>
        }
      >
        <TextField
          name="title"
          label={t`Title`}
          hint={host ? t`For example: Adviser for a regional water laboratory` : t`For example: Back-end developer`}
        />
        <TextArea
          name="summary"
          label={t`Summary`}
          hint={t`Two or three sentences that someone who does not know you understands.`}
          limit={4000}
          optional
        />
        <SelectField name="language" label={t`Language of this text`} options={writingLanguages} />
        <SelectField name="country" label={t`Country`} options={countries} empty={t`Choose a country`} />
        <RadioGroup name="mode" label={t`Way of working`} options={modes} />
      </EditForm>
    </Page>
  );
}

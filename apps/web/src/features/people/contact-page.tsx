import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { meOptions } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import { execute } from '~/lib/execute';
import { outcome } from '~/lib/outcome';
import { ContactForm } from './contact-form';
import { CreatePersonDocument } from './people.gen';
import { TaskPage } from './profile-page';
import { useOwnPerson, usePersonUpdate } from './use-person';

/** Who a person is and where they live. The first page of a new profile, and it makes one. */
export function ContactPage() {
  const { t } = useLingui();
  const { personId } = useMe();
  return (
    <TaskPage title={t`Contact`} lead={<Trans>How to reach you. None of this is part of your score.</Trans>}>
      {personId ? <Stored /> : <First />}
    </TaskPage>
  );
}

function Stored() {
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  const navigate = useNavigate();
  return (
    <ContactForm
      draftKey={`person:${person.id}:contact`}
      person={person}
      send={update.send}
      latest={update.latest}
      onDone={async () => navigate({ to: '/profile' })}
    />
  );
}

function First() {
  const { accountId } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  return (
    <ContactForm
      draftKey={`account:${accountId}:contact`}
      person={null}
      send={async (sections, { idempotencyKey }) => {
        const input = { ...sections, name: sections.name ?? '', idempotencyKey };
        return outcome((await execute(CreatePersonDocument, { input })).createPerson, 'Person');
      }}
      onDone={async () => {
        await client.fetchQuery({ ...meOptions, staleTime: 0 });
        await navigate({ to: '/profile' });
      }}
    />
  );
}

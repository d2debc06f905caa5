import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ContactForm } from './contact-form';
import { TaskPage } from './profile-page';
import { useOwnPerson, usePersonUpdate } from './use-person';

/** Who a person is and where they live. */
export function ContactPage() {
  const { t } = useLingui();
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  const navigate = useNavigate();
  return (
    <TaskPage title={t`Contact`} lead={<Trans>How to reach you. None of this is part of your score.</Trans>}>
      <ContactForm
        draftKey={`person:${person.id}:contact`}
        person={person}
        send={update.send}
        latest={update.latest}
        onDone={async () => navigate({ to: '/profile' })}
      />
    </TaskPage>
  );
}

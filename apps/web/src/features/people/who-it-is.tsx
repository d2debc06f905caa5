import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Facts } from '~/components/facts';
import { Section } from '~/components/page';
import { FailureNotice } from '~/components/states';
import { formatDate } from '~/lib/format';
import { personContactOptions } from './queries';

/** Blind first: who it is, is not even fetched before an officer asks. */
export function WhoItIs({ personId }: { personId: string }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const contact = useQuery({ ...personContactOptions(personId), enabled: asked });
  return (
    <Section title={t`Who it is`}>
      {!asked && (
        <>
          <p className="prose">
            <Trans>Name, address and age are not needed to judge a profile. Show them when you want to write to the person.</Trans>
          </p>
          <p>
            <button type="button" className="btn" onClick={() => setAsked(true)}>
              <Trans>Show name and address</Trans>
            </button>
          </p>
        </>
      )}
      <FailureNotice error={contact.error} />
      <div role="status">
        {contact.data && (
          <Facts
            facts={[
              { label: t`Name`, value: contact.data.name },
              { label: t`E-mail address`, value: contact.data.email },
              { label: t`Date of birth`, value: contact.data.birthDate && formatDate(contact.data.birthDate) },
            ]}
          />
        )}
      </div>
    </Section>
  );
}

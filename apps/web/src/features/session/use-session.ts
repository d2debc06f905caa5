import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Locale } from '#kernel';
import { dropAllDrafts } from '~/lib/draft';
import { execute } from '~/lib/execute';
import { activate, rememberLocale } from '~/lib/i18n';
import { newKey } from '~/lib/idempotency';
import { outcome } from '~/lib/outcome';
import { meOptions } from './queries';
import { ChooseLocaleDocument, SignInAsDemoDocument, SignOutDocument } from './session.gen';

/** Signing in and out and the language: the acts that change what every cached answer would say. */
export function useSession() {
  const client = useQueryClient();
  const router = useRouter();

  /** What one reader saw is not the next one's to see. */
  const begin = async () => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'demo-roles' });
    await client.fetchQuery({ ...meOptions, staleTime: 0 });
  };

  return {
    signIn: async (role: string, idempotencyKey: string) => {
      const { signInAsDemo } = await execute(SignInAsDemoDocument, { input: { role, idempotencyKey } });
      const result = outcome(signInAsDemo, 'Me');
      if (result.kind === 'done') await begin();
      return result;
    },
    signOut: async () => {
      await execute(SignOutDocument, { input: { idempotencyKey: newKey() } });
      await dropAllDrafts();
      await begin();
      await router.navigate({ to: '/' });
    },
    chooseLocale: async (locale: Locale) => {
      rememberLocale(locale);
      await activate(locale);
      if (client.getQueryData(meOptions.queryKey)?.accountId) await execute(ChooseLocaleDocument, { input: { locale, idempotencyKey: newKey() } });
      // The API speaks the reader's language too: labels, sentences, reasons.
      await client.invalidateQueries();
    },
  };
}

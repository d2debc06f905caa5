import { createFileRoute } from '@tanstack/react-router';
import { LanguagesPage } from '~/features/people/languages-page';

export const Route = createFileRoute('/profile/languages')({ component: LanguagesPage });

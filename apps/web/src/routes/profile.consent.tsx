import { createFileRoute } from '@tanstack/react-router';
import { ConsentPage } from '~/features/people/consent-page';

export const Route = createFileRoute('/profile/consent')({ component: ConsentPage });

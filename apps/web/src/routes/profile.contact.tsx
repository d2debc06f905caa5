import { createFileRoute } from '@tanstack/react-router';
import { ContactPage } from '~/features/people/contact-page';

export const Route = createFileRoute('/profile/contact')({ component: ContactPage });

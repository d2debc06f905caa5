import { createFileRoute } from '@tanstack/react-router';
import { WishesPage } from '~/features/people/wishes-page';

export const Route = createFileRoute('/profile/wishes')({ component: WishesPage });

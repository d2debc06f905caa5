import { createFileRoute } from '@tanstack/react-router';
import { ProfileHome } from '~/features/people/profile-home';

export const Route = createFileRoute('/profile/')({ component: ProfileHome });

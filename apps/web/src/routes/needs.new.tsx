import { createFileRoute } from '@tanstack/react-router';
import { NewNeedPage } from '~/features/needs/new-need-page';
import { guard, isOwner } from '~/features/session/queries';

export const Route = createFileRoute('/needs/new')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, isOwner),
  component: NewNeedPage,
});

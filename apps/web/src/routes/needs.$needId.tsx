import { createFileRoute, Outlet } from '@tanstack/react-router';
import { needOptions } from '~/features/needs/queries';

export const Route = createFileRoute('/needs/$needId')({
  loader: async ({ context, params }) => {
    await context.queryClient.ensureQueryData(needOptions(params.needId));
  },
  component: Outlet,
});

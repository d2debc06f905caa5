import { createFileRoute } from '@tanstack/react-router';
import { nominationsOptions, runOptions } from '~/features/matching/queries';
import { isOfficerOf, isOwnNeed } from '~/features/needs/access';
import { NeedPage } from '~/features/needs/need-page';
import { needOptions } from '~/features/needs/queries';
import { meOptions } from '~/features/session/queries';

export const Route = createFileRoute('/needs/$needId/')({
  // What stands above the buttons is there before them: nothing moves from under a finger.
  loader: async ({ context: { queryClient }, params: { needId } }) => {
    const [me, need] = await Promise.all([queryClient.ensureQueryData(meOptions), queryClient.ensureQueryData(needOptions(needId))]);
    if (isOfficerOf(me, need)) await queryClient.ensureQueryData(runOptions(needId));
    if (isOwnNeed(me, need)) await queryClient.ensureQueryData(nominationsOptions(needId));
  },
  component: Page,
});

function Page() {
  const { needId } = Route.useParams();
  return <NeedPage needId={needId} />;
}

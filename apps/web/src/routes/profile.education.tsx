import { createFileRoute } from '@tanstack/react-router';
import { EducationPage } from '~/features/people/education-page';
import { entrySearch } from '~/lib/search';

export const Route = createFileRoute('/profile/education')({ validateSearch: entrySearch, component: Page });

function Page() {
  const { entry } = Route.useSearch();
  return <EducationPage entry={entry} />;
}

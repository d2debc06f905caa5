import { createFileRoute } from '@tanstack/react-router';
import { GuidePage } from '~/features/guide/guide-page';
import { loadTexts } from '~/lib/i18n';

// For everyone, visitors included: who is ranked must be able to read how.
export const Route = createFileRoute('/how-ranking-works')({ loader: () => loadTexts('weights'), component: GuidePage });

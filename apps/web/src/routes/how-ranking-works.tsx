import { createFileRoute } from '@tanstack/react-router';
import { GuidePage } from '~/features/guide/guide-page';

// For everyone, visitors included: who is ranked must be able to read how.
export const Route = createFileRoute('/how-ranking-works')({ component: GuidePage });

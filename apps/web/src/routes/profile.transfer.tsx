import { createFileRoute } from '@tanstack/react-router';
import { TransferPage } from '~/features/people/transfer-page';

export const Route = createFileRoute('/profile/transfer')({ component: TransferPage });

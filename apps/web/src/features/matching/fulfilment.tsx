import { useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import type { Fulfilment } from '~/graphql/schema-types.gen';
import { fulfilmentWords } from './words';

const looks = {
  MET: { icon: CircleCheck, tone: 'text-ok' },
  PARTLY: { icon: CircleDashed, tone: 'text-warn' },
  MISSING: { icon: CircleX, tone: 'text-danger' },
} as const;

/** Met, partly or missing: an icon and a word, never a colour alone. */
export function FulfilmentMark({ fulfilment }: { fulfilment: Fulfilment }) {
  const { i18n } = useLingui();
  const { icon: Icon, tone } = looks[fulfilment];
  return (
    <span className={`inline-flex items-baseline gap-2 font-semibold whitespace-nowrap ${tone}`}>
      <Icon aria-hidden className="size-5 flex-none self-center" />
      {i18n._(fulfilmentWords[fulfilment])}
    </span>
  );
}

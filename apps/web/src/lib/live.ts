import type { QueryClient } from '@tanstack/react-query';

interface Told {
  readonly topic: string;
  readonly id: string;
}

/** Which cached answers a topic makes old. A topic is `<kind>:<id>`. */
const touched: Record<string, (id: string) => readonly (readonly string[])[]> = {
  need: (id) => [['need', id], ['matches', id], ['nominations', id], ['excluded', id], ['match'], ['needs'], ['own-matches']],
  // Told of runs, rescored people and decisions alike: `id` is the need's.
  run: (id) => [['run', id], ['run', 'whole'], ['matches', id], ['nominations', id], ['excluded', id], ['match']],
  person: (id) => [['person', id], ['people'], ['own-matches']],
};

/** The stream carries only what changed; the browser asks again, so the policy of the reader applies. */
export function keysOf(message: string): readonly (readonly string[])[] {
  const { topic } = JSON.parse(message) as Told;
  const [kind = '', id = ''] = topic.split(':');
  return touched[kind]?.(id) ?? [];
}

/** One stream per tab. EventSource reconnects by itself; what was missed meanwhile is asked again on every reopening. */
export function listen(client: QueryClient): () => void {
  const stream = new EventSource('/live');
  let opened = false;
  stream.onopen = () => {
    if (opened) void client.invalidateQueries({ type: 'active' });
    opened = true;
  };
  stream.onmessage = (event: MessageEvent<string>) => {
    for (const queryKey of keysOf(event.data)) void client.invalidateQueries({ queryKey });
  };
  return () => stream.close();
}

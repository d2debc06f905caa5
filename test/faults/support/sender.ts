import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../../support/client.js';
import type { Outcome } from '../../support/house.js';

/** What happened to requests on their way. */
export interface Traffic {
  /** Answers that said: done. */
  acknowledged: number;
  /** Answers that asked to try again. */
  tryAgain: number;
  /** Requests that got no answer. */
  unanswered: number;
  /** Answers that no client should ever see. */
  readonly odd: string[];
}

export const noTraffic = (): Traffic => ({ acknowledged: 0, tryAgain: 0, unanswered: 0, odd: [] });

const problems = `... on InvalidInput { problems { field rule } } ... on Refused { rule } ... on NotFound { what } ... on VersionConflict { currentVersion } ... on KeyReused { message }`;
const pauseMs = 100;

/** A client that does not give up: the same request, with the same key, until it is answered. */
export class Sender {
  private constructor(
    private readonly client: Client,
    private readonly traffic: Traffic,
  ) {}

  /** Signs in straight to the api; everything else goes by `url`. */
  static async open(url: string, role: string, traffic: Traffic): Promise<Sender> {
    return new Sender(await new Client(url).signIn(role), traffic);
  }

  /** Sends a mutation until it is answered. What is not its result or `Refused` is odd, and thrown. */
  async send(name: string, type: string, input: object, fields = 'id version'): Promise<Outcome> {
    const inputType = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
    const document = `mutation($input: ${inputType}!) { ${name}(input: $input) { __typename ... on ${type} { ${fields} } ${problems} } }`;
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    for (const until = Date.now() + 90_000; Date.now() < until; await sleep(pauseMs)) {
      const answer = await this.client.ask<Record<string, Outcome> | null>(document, variables).catch(() => null);
      if (answer === null) {
        this.traffic.unanswered += 1;
        continue;
      }
      if (answer.errors.length > 0 && answer.errors.every(({ extensions }) => extensions?.code === 'TRY_AGAIN') && answer.status === 503) {
        this.traffic.tryAgain += 1;
        continue;
      }
      const outcome = answer.data?.[name];
      if (answer.errors.length === 0 && (outcome?.__typename === type || outcome?.__typename === 'Refused')) {
        if (outcome.__typename === type) this.traffic.acknowledged += 1;
        return outcome;
      }
      const odd = `${name} ${answer.status}: ${JSON.stringify(answer.errors.length > 0 ? answer.errors : outcome)}`;
      this.traffic.odd.push(odd);
      throw new Error(odd);
    }
    this.traffic.odd.push(`${name}: no answer in 90 s`);
    throw new Error(`No answer to ${name} in 90 s.`);
  }
}

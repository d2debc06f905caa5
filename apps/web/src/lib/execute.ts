import { ApiFailure } from './failure';
import type { Operation } from './operation';

interface Answer<TResult> {
  data?: TResult | null;
  errors?: readonly { message: string; extensions?: { code?: string; correlationId?: string } }[];
}

const failureOf = (status: number, answer: Answer<unknown> | null): ApiFailure | null => {
  const first = answer?.errors?.[0];
  const code = first?.extensions?.code;
  if (code === 'TRY_AGAIN') return new ApiFailure('busy');
  if (status === 401 || code === 'UNAUTHENTICATED') return new ApiFailure('unauthenticated');
  if (status === 403 || code === 'FORBIDDEN') return new ApiFailure('forbidden');
  if (status === 413) return new ApiFailure('too_large');
  if (status >= 400 || first || !answer?.data) return new ApiFailure('server', first?.extensions?.correlationId);
  return null;
};

/** The service may be out of reach for a moment; then the same is sent again after so long. A mutation's key lets it be done once. */
const patienceMs = [500, 1_500, 3_000];

/** Runs one trusted document. Expected errors are union members of the result; all others are thrown as an `ApiFailure`. */
export async function execute<TResult, TVariables>(
  operation: Operation<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  for (const pause of patienceMs) {
    try {
      return await send(operation, variables, signal);
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.kind !== 'busy' || signal?.aborted) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return send(operation, variables, signal);
}

async function send<TResult, TVariables>(operation: Operation<TResult, TVariables>, variables: TVariables, signal?: AbortSignal): Promise<TResult> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-requested-by': 'web' },
      body: JSON.stringify({ id: operation.id, variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFailure('offline');
  }
  const answer = (await response.json().catch(() => null)) as Answer<TResult> | null;
  const failure = failureOf(response.status, answer);
  if (failure) throw failure;
  return answer?.data as TResult;
}

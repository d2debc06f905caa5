/**
 * SQLSTATEs of a database that cannot be asked now, or that took a request back to let another one pass: connection
 * exceptions (class 08), shutting down, fallen, starting up, no connection left, deadlock, serialisation, a lock that did not come,
 * a transaction that was cut off for its silence.
 */
const states = /^(08...|57P0[1-3]|53300|40001|40P01|55P03|25P03)$/;
/** What the network says of a server that is not there. */
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** The driver's own words for a lost connection, which carry no code. */
const words = /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error))/i;
/** TypeORM gives a lost connection back at once; whoever was in the middle of a transaction finds it gone. */
const lost = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

/**
 * True when a failure says nothing of the request: the database was out of reach, or was lost on the way. The same request may
 * succeed in a moment; whether it was committed already, its idempotency key tells.
 */
export function databaseAway(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; depth += 1) {
    const { code, driverError, originalError } = at as { code?: unknown; driverError?: unknown; originalError?: unknown };
    if (typeof code === 'string' && (states.test(code) || network.has(code))) return true;
    if (lost.has(at.name) || words.test(at.message)) return true;
    at = driverError instanceof Error && driverError !== at ? driverError : (originalError ?? at.cause);
  }
  return false;
}

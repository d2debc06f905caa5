/** Asks a process of this container how it is: `node docker/health.mjs PORT PATH` ends with 0 when it answers well. */
const [port, path] = process.argv.slice(2);
try {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(4000) });
  process.exit(answer.ok ? 0 : 1);
} catch {
  process.exit(1);
}

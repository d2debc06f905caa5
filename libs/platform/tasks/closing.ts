/** What BullMQ's queues and workers have in common here. */
interface Connected {
  close(): Promise<void>;
  disconnect(): Promise<void>;
}

const farewellMs = 1_000;

/** Closes a connection to the queue. One whose other side is away would wait for its answer for ever: it is cut after a moment. */
export async function closeOrCut(connected: Connected): Promise<void> {
  const silence = new Promise<'silence'>((done) => {
    setTimeout(() => done('silence'), farewellMs).unref();
  });
  const outcome = await Promise.race([connected.close().catch(() => undefined), silence]);
  if (outcome === 'silence') connected.disconnect().catch(() => undefined);
}

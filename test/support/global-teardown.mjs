import { rmSync } from 'node:fs';

export default async function tearDown() {
  const held = globalThis.__postgres;
  if (!held) return;
  await held.server.stop();
  rmSync(held.folder, { recursive: true, force: true });
  globalThis.__postgres = undefined;
}

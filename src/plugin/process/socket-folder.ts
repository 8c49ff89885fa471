// `promises` loads only when it is used, which is after the handshake line; node:fs/promises would take a millisecond before.
import { mkdtempSync, promises, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './is-alive';

const PREFIX = 'terraform-plugin-node-';
const HOUR_MS = 3_600_000;
/** Socket paths end at 104 bytes on macOS and at 108 on Linux; what mkdtemp and the socket's name add is short. */
const MAX_FOLDER_LENGTH = 80;

/** A folder that only this user can enter (mkdtemp makes it 0700), removed when the process exits. */
export function makeSocketFolder(): string {
  const parent = tmpdir().length > MAX_FOLDER_LENGTH - PREFIX.length ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Removes the folders of processes that were killed. A process of another container may share the temporary folder and
 * look dead from here, hence the hour: by then its socket has long been connected to and is no longer needed.
 */
export async function removeLeftovers(parent: string, nowMs: number): Promise<void> {
  const names = (await promises.readdir(parent)).filter((name) => name.startsWith(PREFIX));
  const orphans = names.filter((name) => !isAlive(ownerOf(name)));
  // A failure leaves a folder behind, no more: it may be another user's, or another plugin may be at it.
  await Promise.allSettled(orphans.map((name) => removeWhenOld(join(parent, name), nowMs)));
}

async function removeWhenOld(folder: string, nowMs: number): Promise<void> {
  const { mtimeMs } = await promises.stat(folder);
  if (nowMs - mtimeMs > HOUR_MS) await promises.rm(folder, { recursive: true, force: true });
}

function ownerOf(name: string): number {
  return Number.parseInt(name.slice(PREFIX.length), 10);
}

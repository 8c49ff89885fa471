import type { Writable } from 'node:stream';
import { clockedText } from '../../../amounts/span-text';
import type { Clock } from '../../../clock';
import { Interrupted } from '../../command/interrupted';
import type { Terraform } from '../terraform/terraform';
import { HELD_BY_THE_LIVING, type StateLock } from './state-lock';

export interface LockWait {
  readonly lockOf: () => Promise<StateLock | undefined>;
  readonly backendType: string;
  readonly terraform: Pick<Terraform, 'run' | 'isInterrupted'>;
  readonly clock: Clock;
  readonly log: Writable;
  /** A lock that is older is freed. */
  readonly forceUnlockAfterMs: number | undefined;
}

/** An apply that nobody watches any more ends by itself; until then it keeps the state locked. */
const PATIENCE_MS = 300_000;
const LOOK_MS = 3_000;
const SAY_MS = 60_000;

/** Waits until nobody holds the lock of the state, and says at once who does, since when, and how to free it. */
export async function awaitLock(wait: LockWait): Promise<void> {
  const { clock, terraform } = wait;
  const firstSeenMs = clock.now();
  let told: StateLock | undefined;
  let saidMs = 0;
  for (let lock = await wait.lockOf(); lock; lock = await wait.lockOf()) {
    if (terraform.isInterrupted()) throw new Interrupted();
    const isNew = told?.id !== lock.id || told === undefined;
    const isOld = isOldEnough(lock, firstSeenMs, wait);
    if (isNew) say(wait, `${describe(lock, clock.now())}.${isOld ? '' : `\n${freeing(lock, wait)}`}`);
    if (isOld) {
      await forceUnlock(lock, wait);
      continue;
    }
    const waitedMs = clock.now() - firstSeenMs;
    if (waitedMs >= patienceMs(lock, firstSeenMs, wait)) throw stillLocked(lock, wait);
    if (!isNew && clock.now() - saidMs >= SAY_MS) say(wait, `the state is still locked after ${clockedText(waitedMs)}`);
    if (isNew || clock.now() - saidMs >= SAY_MS) saidMs = clock.now();
    told = lock;
    await clock.sleep(LOOK_MS);
  }
  if (told) say(wait, 'the state is no longer locked');
}

/** Its age as far as it is known: where the backend does not tell, since it was seen first. */
function ageMs({ createdMs }: StateLock, firstSeenMs: number, nowMs: number): number {
  return nowMs - (createdMs ?? firstSeenMs);
}

function mayForce({ id }: StateLock, { backendType, forceUnlockAfterMs }: LockWait): boolean {
  return id !== undefined && forceUnlockAfterMs !== undefined && !(backendType in HELD_BY_THE_LIVING);
}

function isOldEnough(lock: StateLock, firstSeenMs: number, wait: LockWait): boolean {
  return mayForce(lock, wait) && ageMs(lock, firstSeenMs, wait.clock.now()) >= (wait.forceUnlockAfterMs ?? 0);
}

/** With `--force-unlock-after`, until the lock is that old. */
function patienceMs(lock: StateLock, firstSeenMs: number, wait: LockWait): number {
  if (!mayForce(lock, wait)) return PATIENCE_MS;
  const oldAtMs = (lock.createdMs ?? firstSeenMs) + (wait.forceUnlockAfterMs ?? 0);
  return Math.max(PATIENCE_MS, oldAtMs - firstSeenMs + LOOK_MS);
}

async function forceUnlock(lock: StateLock, wait: LockWait): Promise<void> {
  const after = clockedText(wait.forceUnlockAfterMs ?? 0);
  say(wait, `the lock is older than the ${after} of --force-unlock-after: removing it with ${commandOf(lock)}`);
  const code = await wait.terraform.run('force-unlock', '-force', lock.id ?? '');
  if (code !== 0) throw new Error(`${commandOf(lock)} failed with exit code ${code}; nothing was started`);
}

function describe({ id, who, operation, createdMs }: StateLock, nowMs: number): string {
  const age =
    createdMs === undefined ? 'is locked' : `has been locked for ${clockedText(Math.max(0, nowMs - createdMs))}`;
  const since = createdMs === undefined ? [] : [`since ${new Date(createdMs).toISOString()}`];
  const facts = [...(id ? [`lock ${id}`] : []), ...(operation ? [operation] : []), ...since].join(', ');
  return `the state ${age}${who ? ` by ${who}` : ''}${facts ? ` (${facts})` : ''}`;
}

function freeing(lock: StateLock, wait: LockWait): string {
  const living = HELD_BY_THE_LIVING[wait.backendType];
  const minutes = clockedText(PATIENCE_MS);
  if (living) return `  ${living}. Waiting at most ${minutes} for that.`;
  if (!lock.id) return `  Waiting at most ${minutes} for it.`;
  const untold = lock.createdMs === undefined ? ' The backend does not tell its age.' : '';
  const free = `If its holder is gone, remove it with: ${commandOf(lock)}`;
  if (!mayForce(lock, wait)) return `  Waiting at most ${minutes} for it.${untold} ${free}`;
  return `  Waiting until it is ${clockedText(wait.forceUnlockAfterMs ?? 0)} old; then it is removed.${untold} ${free}`;
}

function stillLocked(lock: StateLock, wait: LockWait): Error {
  const end =
    HELD_BY_THE_LIVING[wait.backendType] ??
    (lock.id ? `If its holder is gone, remove it with: ${commandOf(lock)}` : '');
  return new Error(`${describe(lock, wait.clock.now())}, and was not released in time; nothing was started. ${end}`);
}

function commandOf({ id }: StateLock): string {
  return `terraform force-unlock -force ${id}`;
}

function say({ log }: LockWait, text: string): void {
  log.write(`alirestore drill run: ${text}\n`);
}

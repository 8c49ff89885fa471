import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Env } from '../terraform/terraform';
import type { StateBackend } from './state-backend';

/** A lock of the state that somebody else holds, as far as the backend tells. */
export interface StateLock {
  /** Undefined where the lock has none that `force-unlock` takes. */
  readonly id?: string;
  readonly who?: string;
  readonly operation?: string;
  readonly createdMs?: number;
}

export interface LockPlace {
  readonly folder: string;
  readonly env: Env;
  readonly backend: StateBackend;
  readonly fetch: typeof fetch;
}

/** Backends whose lock lasts as long as the process or session that holds it: nobody else can free it. */
export const HELD_BY_THE_LIVING: Readonly<Record<string, string>> = {
  local: 'The lock ends with the process that holds it',
  pg: 'The lock ends with the database session that holds it. If the client of that session is gone, find its pid in pg_locks (locktype "advisory") and end it with pg_terminate_backend',
};

/** Takes the lock for a moment and changes nothing; there is no command of Terraform that only asks. */
const PROBE = ['untaint', '-no-color', '-allow-missing', '-lock-timeout=0s', 'terraform_data.alirestore_lock_probe'];

/** Who holds the lock of the state at this moment; undefined where nobody does. */
export async function lockOf(place: LockPlace): Promise<StateLock | undefined> {
  const said = await sayOf(place, PROBE);
  if (!said.includes('Error acquiring the state lock')) return undefined;
  const lock = parseStateLock(said);
  if (place.backend.type in HELD_BY_THE_LIVING) return { ...lock, id: undefined };
  return place.backend.type === 'http' ? { ...lock, ...(await httpLock(place)) } : lock;
}

/**
 * Where the backend tells who holds the lock, Terraform shows that; else it shows what it wanted to lock by itself, and the
 * message alone has the id.
 */
export function parseStateLock(said: string): StateLock {
  const line = (name: string) => new RegExp(`^\\W*${name}:[ \\t]+(\\S.*?)\\s*$`, 'm').exec(said)?.[1];
  const held = /\bID=([\w-]+)/.exec(said)?.[1];
  if (line('Operation') === PROBE[0]) return held ? { id: held } : {};
  const createdMs = Date.parse((line('Created') ?? '').replace(' ', 'T').replace(/ \+0000 UTC.*$/, 'Z'));
  return {
    ...((held ?? line('ID')) && { id: held ?? line('ID') }),
    ...(line('Who') && { who: line('Who') }),
    ...(line('Operation') && { operation: line('Operation') }),
    ...(!Number.isNaN(createdMs) && { createdMs }),
  };
}

function sayOf({ folder, env }: LockPlace, args: readonly string[]): Promise<string> {
  const binary = env.TERRAFORM_BINARY_NAME || 'terraform';
  const childEnv = { ...env, TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' };
  return new Promise((resolve) => {
    execFile(binary, args, { cwd: folder, env: childEnv }, (_, stdout, stderr) => resolve(`${stdout}\n${stderr}`));
  });
}

/** The server of an http backend answers with the lock that is there; Terraform shows nothing of it but the id. */
async function httpLock({ backend: { config }, env, fetch }: LockPlace): Promise<StateLock> {
  const setting = (name: string) => String(config[name] ?? env[`TF_HTTP_${name.toUpperCase()}`] ?? '');
  const user = setting('username');
  const authorization = `Basic ${Buffer.from(`${user}:${setting('password')}`).toString('base64')}`;
  const headers = { 'Content-Type': 'application/json', ...(user && { authorization }) };
  const own = {
    ID: randomUUID(),
    Operation: PROBE[0],
    Info: '',
    Who: 'alirestore',
    Version: '',
    Created: NEVER,
    Path: '',
  };
  const body = JSON.stringify(own);
  try {
    const method = setting('lock_method') || 'LOCK';
    const answer = await fetch(setting('lock_address'), { method, headers, body, signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return fromJson(await answer.text());
    const unlock = setting('unlock_method') || 'UNLOCK'; // it became free meanwhile, and now it is ours
    await fetch(setting('unlock_address'), { method: unlock, headers, body });
    return {};
  } catch {
    return {}; // then its age stays unknown
  }
}

const NEVER = '0001-01-01T00:00:00Z';

function fromJson(text: string): StateLock {
  const { ID, Who, Operation, Created } = JSON.parse(text) as Readonly<Record<string, string | undefined>>;
  const createdMs = Date.parse(Created ?? '');
  return {
    ...(ID && { id: ID }),
    ...(Who && { who: Who }),
    ...(Operation && { operation: Operation }),
    ...(createdMs > 0 && { createdMs }),
  };
}

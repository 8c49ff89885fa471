import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import { isRecord } from '../../plugin/values/is-record';
import type { NotExecuted } from '../../record/drill-facts';
import { EMULATOR_VARIABLE, REHEARSAL_VARIABLE } from '../../variables';
import { emulatorUrl } from './emulator-override';
import type { Env } from './settings';

type ReadFile = (path: string) => Promise<string>;

/**
 * What this rehearsal leaves out; undefined where it is none, and commands run. Without an emulator it is refused: no
 * drill of a real cloud may be met without its validations.
 */
export async function readRehearsal(env: Env, readFile: ReadFile): Promise<readonly NotExecuted[] | undefined> {
  const path = env[REHEARSAL_VARIABLE]?.trim();
  if (!path) return undefined;
  if (emulatorUrl(env) === undefined) {
    const detail = `A rehearsal, in which no command runs, needs an emulated cloud: got no ${EMULATOR_VARIABLE}. Unset ${REHEARSAL_VARIABLE} to run a drill of the real cloud.`;
    throw new DiagnosticsError([errorDiagnostic(`${REHEARSAL_VARIABLE} without an emulator`, detail)]);
  }
  const text = await readFile(path).catch((fault: NodeJS.ErrnoException) => fault);
  const entries = typeof text === 'string' ? entriesOf(text) : undefined;
  if (entries) return entries;
  const got = typeof text === 'string' ? 'it holds something else' : `it cannot be read (${text.code})`;
  const detail = `Expected a JSON list of { "name": ..., "why": ... } at "${path}": ${got}. "alirestore drill run --emulator" writes it; unset the variable to run commands.`;
  throw new DiagnosticsError([errorDiagnostic(`Invalid ${REHEARSAL_VARIABLE}`, detail)]);
}

function entriesOf(text: string): NotExecuted[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isEntry) ? list.map(({ name, why }) => ({ name, why })) : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is NotExecuted {
  return isRecord(value) && typeof value.name === 'string' && typeof value.why === 'string';
}

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HistoryLimits } from '../../../report/history/drill-history';
import { type Invocation, UsageError } from '../../command/command';
import { historyLimits } from '../../report/read-history';
import { readKey } from '../../report/sign-record';

/** What is made of the record besides the usual reports. */
export interface EvidenceSettings {
  /** File of the private key that signs. */
  readonly key?: string;
  /** Where the attestation goes; into the evidence when not given. */
  readonly attestation?: string;
  /** Folder of earlier records, to which this one is added. */
  readonly history?: string;
  readonly limits: HistoryLimits;
}

/** Looks at the key and the folder before anything runs: hours later would be too late. */
export function evidenceSettings(invocation: Invocation): EvidenceSettings {
  const { options, cwd } = invocation;
  const [key, attestation, history] = ['key', 'attestation', 'history'].map((name) => options[name]) as string[];
  if (attestation !== undefined && key === undefined) throw new UsageError('--attestation needs --key');
  const idle = ['regression-percent', 'max-age-days'].find((name) => options[name] !== undefined);
  if (idle && history === undefined) throw new UsageError(`--${idle} needs --history`);
  const limits = historyLimits(invocation);
  if (key !== undefined) readKey(key, cwd);
  if (history !== undefined) makeFolder(resolve(cwd, history), history);
  return { limits, ...(key && { key }), ...(attestation && { attestation }), ...(history && { history }) };
}

function makeFolder(folder: string, name: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (fault) {
    throw new Error(`cannot create the folder ${name}: ${(fault as NodeJS.ErrnoException).code}`);
  }
}

import { CloudError } from '../../cloud/cloud-error';
import type { Environment } from '../../cloud/transport/network-settings';
import { createTrust, type Trust } from '../../cloud/transport/trust';

/** Whom connections of checks trust, by the file whose certificates are trusted besides the well-known ones. */
export type TrustBook = (caFile: string | null) => Promise<Trust>;

interface TrustSettings {
  readonly env: Environment;
  readonly readFile: (path: string) => Promise<string>;
}

/** To read what the system trusts takes longer than most checks: it is done once a file. */
export function createTrustBook({ env, readFile }: TrustSettings): TrustBook {
  const known = new Map<string, Trust>();
  return async (caFile) => {
    const caPem = caFile === null ? undefined : await readCaFile(caFile, readFile);
    const trust = known.get(caPem ?? '') ?? createTrust({ env, ...(caPem !== undefined && { caPem }) });
    known.set(caPem ?? '', trust);
    return trust;
  };
}

async function readCaFile(path: string, readFile: TrustSettings['readFile']): Promise<string> {
  const text = await readFile(path).catch((fault: NodeJS.ErrnoException) => fault);
  if (typeof text === 'string' && text.trim() !== '') return text;
  const why = typeof text === 'string' ? 'it is empty' : `it cannot be read (${text.code})`;
  throw new CloudError({
    action: 'Reading the configuration',
    problem: `expected a PEM file with certificates at "${path}": ${why}`,
    category: 'invalid',
    execution: 'none',
  });
}

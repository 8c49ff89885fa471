import type { CloudClient } from '../../cloud/cloud-client';
import { DiagnosticsError } from '../../plugin/diagnostic';
import type { Log } from '../../plugin/log';
import { holdsUnknown } from '../../plugin/unknown';
import { type Machine, makeClient } from '../../provider/configuration/make-client';
import { schema } from '../../provider/configuration/schema';
import type { KnownConfig } from '../../provider/configuration/settings';
import type { Values } from './stack';

const names = [...Object.keys(schema.attributes), ...Object.keys(schema.blocks)];
const nobody = () => undefined;
const noLog: Log = { trace: nobody, debug: nobody, info: nobody, warn: nobody, error: nobody };

/** The client of a provider block, as far as the block is known; the environment has its say as in an apply. */
export async function providerClient(block: Values, userAgent: string, machine: Machine): Promise<CloudClient> {
  const known = names.map((name) => [name, holdsUnknown(block[name]) ? null : (block[name] ?? null)]);
  return makeClient(Object.fromEntries(known) as KnownConfig, userAgent, machine, noLog);
}

/** Whether a client could not be made for want of a region. */
export function lacksRegion(fault: unknown): boolean {
  return fault instanceof DiagnosticsError && fault.diagnostics[0]?.path?.[0] === 'region';
}

import type { CloudClient } from '../../cloud/cloud-client';
import { DiagnosticsError } from '../../plugin/diagnostic';
import type { Log } from '../../plugin/log';
import { type Machine, makeClient } from '../../provider/configuration/make-client';
import { schema } from '../../provider/configuration/schema';
import type { KnownConfig } from '../../provider/configuration/settings';
import { UsageError } from '../command/command';

export interface ClientFlags {
  readonly region?: string;
  readonly profile?: string;
  readonly endpoint?: string;
}

const blockNames = [...Object.keys(schema.attributes), ...Object.keys(schema.blocks)];
const emptyBlock = Object.fromEntries(blockNames.map((name) => [name, null])) as KnownConfig;

const nobody = () => undefined;
const noLog: Log = { trace: nobody, debug: nobody, info: nobody, warn: nobody, error: nobody };

/** The client that a provider block with these arguments would get, from the same environment. */
export async function watchClient(
  { region, profile, endpoint }: ClientFlags,
  { version, ...machine }: Machine & { readonly version: string },
): Promise<CloudClient> {
  const block: KnownConfig = {
    ...emptyBlock,
    region: region ?? null,
    profile: profile ?? null,
    endpoints: endpoint === undefined ? null : { hbr: endpoint, dbs: null, computenest: null, sts: null },
  };
  return makeClient(block, `alirestore/${version} watch`, machine, noLog).catch((fault: unknown) => {
    if (!(fault instanceof DiagnosticsError) || fault.diagnostics[0]?.path?.[0] !== 'region') throw fault;
    throw new UsageError('no region: give --region, or set ALIBABA_CLOUD_REGION, such as "cn-hangzhou"');
  });
}

import { Resolver } from 'node:dns/promises';
import { spanText } from '../../../../amounts/span-text';
import { type Attempt, type AttemptTime, finding } from '../attempts/attempt';
import type { CheckState } from '../schema';
import { networkFault } from './open-connection';

export type DnsInputs = NonNullable<CheckState['dns']>;

/** Each kind of record as a text. */
const records = {
  A: (resolver: Resolver, name: string) => resolver.resolve4(name),
  AAAA: (resolver: Resolver, name: string) => resolver.resolve6(name),
  CNAME: (resolver: Resolver, name: string) => resolver.resolveCname(name),
  NS: (resolver: Resolver, name: string) => resolver.resolveNs(name),
  TXT: async (resolver: Resolver, name: string) => (await resolver.resolveTxt(name)).map((parts) => parts.join('')),
  MX: async (resolver: Resolver, name: string) =>
    (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`),
  SRV: async (resolver: Resolver, name: string) =>
    (await resolver.resolveSrv(name)).map((one) => `${one.priority} ${one.weight} ${one.port} ${one.name}`),
};

export const RECORD_TYPES = Object.keys(records) as (keyof typeof records)[];

const NONE: Readonly<Record<string, string>> = { ENOTFOUND: 'no such name', ENODATA: 'none of this type' };

export async function dnsAttempt(inputs: DnsInputs, { limitMs, over, stop }: AttemptTime): Promise<Attempt> {
  const { name, server, contains } = inputs;
  const type = (inputs.type ?? 'A').toUpperCase() as keyof typeof records;
  const what = `${type} records`;
  const wanted = contains ?? [];
  const expected = wanted.length === 0 ? 'any' : wanted.join(', ');
  // Its own patience is to be no shorter than ours.
  const resolver = new Resolver({ timeout: Math.ceil(limitMs) + 1_000, tries: 1 });
  if (server) resolver.setServers([server]);
  const cancel = () => resolver.cancel();
  over.addEventListener('abort', cancel, { once: true });
  try {
    const found = await records[type](resolver, String(name));
    const isFound = (value: string | null) => found.map(plain).includes(plain(value ?? ''));
    const observed = [...found].sort().join(', ');
    return { findings: [finding(what, expected, observed, wanted.every(isFound))], output: found.join('\n') };
  } catch (fault) {
    stop.throwIfAborted();
    const code = Object(fault).code;
    const isLate = over.aborted || code === 'ETIMEOUT';
    const within = isLate ? `${expected}, within ${spanText(limitMs / 1000)}` : expected;
    return { findings: [finding(what, within, isLate ? null : (NONE[code] ?? networkFault(fault)), false)], isLate };
  } finally {
    over.removeEventListener('abort', cancel);
  }
}

/** Names are the same in either case, and with a final dot. */
function plain(value: string): string {
  return value.trim().toLowerCase().replace(/\.$/, '');
}

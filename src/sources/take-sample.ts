import { createHash } from 'node:crypto';

/** What of a source decides when it has its turn. */
export interface Sampled {
  readonly name: string;
  /** Samples are spread over them. */
  readonly vaultId?: string;
}

/**
 * Takes so many sources. All stand in an order that chance has made once, each vault in its turn; the number k takes the
 * k-th so many of it, and begins again at the end: so numbers that count up take each once before any comes again. Any
 * other seed makes an order of its own, of which it takes the first.
 */
export function takeSample<S extends Sampled>(sources: readonly S[], size: number, seed: string): readonly S[] {
  if (size >= sources.length) return sources;
  const isNumber = /^\d+$/.test(seed);
  const order = inTurn(sources, isNumber ? '' : seed);
  const start = isNumber ? Number((BigInt(seed) * BigInt(size)) % BigInt(order.length)) : 0;
  return Array.from({ length: size }, (_, i) => order[(start + i) % order.length]);
}

function inTurn<S extends Sampled>(sources: readonly S[], seed: string): readonly S[] {
  const byVault = new Map<string, S[]>();
  for (const source of shuffled(sources, seed, ({ name }) => name)) {
    const { vaultId = '' } = source;
    const ofVault = byVault.get(vaultId);
    if (ofVault) ofVault.push(source);
    else byVault.set(vaultId, [source]);
  }
  const vaults = shuffled([...byVault], seed, ([vaultId]) => vaultId).map(([, each]) => each);
  const rounds = Math.max(...vaults.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => vaults.flatMap((vault) => vault.slice(round, round + 1))).flat();
}

function shuffled<T>(all: readonly T[], seed: string, nameOf: (one: T) => string): readonly T[] {
  const hashed = all.map((one) => ({ one, hash: hashOf(seed, nameOf(one)) }));
  return hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).map(({ one }) => one);
}

function hashOf(seed: string, name: string): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, name]))
    .digest('hex');
}

import { createHash } from 'node:crypto';

export interface InventionSettings {
  /** The same seed invents the same. */
  readonly seed: number;
  /** Moments, in seconds since 1970, of before which something is wanted, too: such as that of an assumed disaster. */
  readonly moments?: readonly number[];
  /** What the plans of Database Backup back up, by the plan's id: no call tells it. */
  readonly planInstances?: { readonly [BackupPlanId: string]: string };
  /** Vaults that are known beforehand: who asks for tables names none. */
  readonly vaultIds?: readonly string[];
  /** Told of what was invented. */
  readonly onInvented: (text: string) => void;
}

/** So much older than the moment is what is invented: newer than any objective asks for, as good as any. */
export const AGE_SECONDS = 60;

/** Enough for whatever looks at how much was restored. */
export const TEN_GIB = 10 * 2 ** 30;

/** In seconds since 1970, each once: now, and those of the stack that lie before. */
export function momentsOf({ moments = [] }: InventionSettings, nowMs: number): readonly number[] {
  const now = Math.floor(nowMs / 1000);
  return [...new Set([now, ...moments.filter((moment) => moment < now)])];
}

/** By what is asked for, not by when: the order of calls is no one's. */
export function idOf(seed: number, text: string): string {
  return createHash('sha256').update(`${seed} ${text}`).digest('hex').slice(0, 18);
}

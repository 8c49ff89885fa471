import type { RestoreVerdict } from '../../policies/verdicts';

/** What a terminal can show. */
export interface TerminalStyle {
  readonly color: boolean;
  /** Whether it shows more than ASCII. */
  readonly unicode: boolean;
}

/** NO_COLOR: see no-color.org. The first of the variables of the locale that is set decides, as POSIX has it. */
export function terminalStyle(env: Readonly<Record<string, string | undefined>>): TerminalStyle {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return { color: !env.NO_COLOR, unicode: /utf-?8/i.test(locale) };
}

/** What a colour says. */
export type Mood = RestoreVerdict | 'waiting';

const colors: Record<Mood, string> = {
  waiting: '2',
  pending: '36',
  succeeded: '32',
  partial: '33',
  empty: '33',
  skipped: '33',
  failed: '31',
};

export function paint(text: string, verdict: Mood, { color }: TerminalStyle): string {
  return color ? `\u001b[${colors[verdict]}m${text}\u001b[0m` : text;
}

export function bold(text: string, { color }: TerminalStyle): string {
  return color ? `\u001b[1m${text}\u001b[0m` : text;
}

export function ellipsis({ unicode }: TerminalStyle): string {
  return unicode ? '…' : '...';
}

export function arrow({ unicode }: TerminalStyle): string {
  return unicode ? '→' : '->';
}

/** A bar of so many columns; `share` is from 0 to 1. Only what is whole is full. */
export function progressBar(share: number, width: number, { unicode }: TerminalStyle): string {
  const full = Math.floor(Math.min(1, Math.max(0, share)) * width);
  const [done, open] = unicode ? ['█', '░'] : ['#', '.'];
  return done.repeat(full) + open.repeat(width - full);
}

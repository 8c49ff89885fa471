import type { Finding } from '../attempts/attempt';
import type { CheckState } from '../schema';

export type InstanceInputs = NonNullable<CheckState['in_instance']>;

/** How a script has ended on an instance. */
export interface ScriptEnd {
  readonly exitCode: number;
  readonly output: string;
}

/** A script for an instance, and what its end means. */
export interface InstanceScript {
  readonly isWindows: boolean;
  readonly text: string;
  /** What it looks at, such as `/restore`. */
  readonly subject: string;
  /** What it writes when all is well: an emulator, which runs nothing, is told. */
  readonly good: string;
  readonly findings: (end: ScriptEnd) => readonly Finding[];
  /** Whether it would find the same again, and spend much on it. */
  readonly isFinal?: (end: ScriptEnd) => boolean;
}

/** `files=12` of what a script wrote, as a number; null where it is not there. */
export function numberIn(output: string, name: string): number | null {
  const found = new RegExp(`(?:^|\\s)${name}=(\\d+)`).exec(output);
  return found && Number(found[1]);
}

export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export function powerShellQuoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`; // it takes typographic quotes for quotes, too
}

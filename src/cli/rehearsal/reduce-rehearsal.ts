import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REHEARSAL_VARIABLE } from '../../variables';
import { type Invocation, type Options, UsageError } from '../command/command';
import type { Rehearsal } from './create-rehearsal';
import { leaveOut } from './leave-out';
import type { LeftOut } from './why-left-out';

export const rehearsalFlags = {
  'with-commands': {
    type: 'boolean',
    description: 'Run commands, and create resources of other providers, too: both for real.',
  },
  'stand-in': {
    type: 'string',
    multiple: true,
    value: 'REF=VALUE',
    description: 'Value for something that a rehearsal leaves out, such as alicloud_vpc.main.id=vpc-1 (text or JSON).',
  },
} as const satisfies Options;

/** A rehearsal as it is run. */
export interface ReducedRehearsal {
  /** Tells the provider; what is undefined takes the place of what a process would hand on. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly leftOut: readonly LeftOut[];
}

const MOST_LINES = 10;

/** Takes out of a rehearsal what it must not run or make, unless it is asked to, and says so. */
export function reduceRehearsal(
  rehearsal: Rehearsal,
  realTypes: readonly string[],
  invocation: Invocation,
): ReducedRehearsal {
  const { options: flags, stderr } = invocation;
  const values = standIns(flags['stand-in']);
  const say = (text: string) => stderr.write(`alirestore drill run: ${text}\n`);
  if (flags['with-commands'] === true) {
    const forReal =
      realTypes.length > 0 ? `. Created for real, too, and in no state afterwards: ${realTypes.join(', ')}` : '';
    say(`a rehearsal with commands: they run for real, as in a drill on the real cloud${forReal}`);
    return { env: { [REHEARSAL_VARIABLE]: undefined }, leftOut: [] };
  }
  const { leftOut, types } = leaveOut(rehearsal.folder, { root: rehearsal.folder, copy: rehearsal.copy, values });
  say('a rehearsal: no commands run, and no resources of other providers are created; --with-commands does both');
  for (const { name, why } of leftOut.slice(0, MOST_LINES)) say(`left out: ${name}: ${why}`);
  if (leftOut.length > MOST_LINES) say(`left out: ${leftOut.length - MOST_LINES} more; the record lists them all`);
  if (leftOut.some(({ name }) => name.startsWith('module.')) && !types.has('alirestore_drill')) {
    throw new Error(
      `there is no drill left to rehearse: ${modulesOf(leftOut)}. Call the module from a local folder, or rehearse its content as a stack of its own`,
    );
  }
  const path = join(rehearsal.folder, 'alirestore-rehearsal.json');
  writeFileSync(path, JSON.stringify(leftOut));
  return { env: { [REHEARSAL_VARIABLE]: path }, leftOut };
}

/** What to do where an expression needs more than a text. */
export function standInAdvice(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  return '. If it fails on a placeholder for something that was left out, give the value: --stand-in alicloud_vpc.main.id=vpc-1 (JSON for a list or an object)';
}

function modulesOf(leftOut: readonly LeftOut[]): string {
  const modules = leftOut.filter(({ name }) => name.startsWith('module.'));
  return modules.map(({ name, why }) => `${name} is left out, because ${why}`).join('; ');
}

function standIns(written: unknown): Map<string, unknown> {
  return new Map(
    ((written as string[] | undefined) ?? []).map((one) => {
      const [, reference, value] = /^([^=\s]+)=(.*)$/s.exec(one) ?? [];
      if (reference === undefined) throw new UsageError(`--stand-in takes REF=VALUE; got "${one}"`);
      return [reference, parsed(value)] as const;
    }),
  );
}

/** JSON, or text as it stands. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

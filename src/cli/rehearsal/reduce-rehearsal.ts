import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REHEARSAL_VARIABLE } from '../../variables';
import { type Invocation, type Options, UsageError } from '../command';
import type { Rehearsal } from './create-rehearsal';
import type { LeftOut } from './fate';
import { leaveOut } from './leave-out';

export const rehearsalFlags = {
  'with-commands': {
    type: 'boolean',
    description: 'Rehearse with commands, and with what others would make: for real.',
  },
  'stand-in': {
    type: 'string',
    multiple: true,
    value: 'REF=VALUE',
    description: 'Value of what a rehearsal leaves out, such as alicloud_vpc.main.id=vpc-1; text, or JSON.',
  },
} as const satisfies Options;

/** A rehearsal as it is run. */
export interface Reduced {
  /** Tells the provider; what is undefined takes the place of what a process would hand on. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly leftOut: readonly LeftOut[];
}

const MOST_LINES = 10;

/** Takes out of a rehearsal what it must not run or make, unless it is asked to, and says so. */
export function reduceRehearsal(rehearsal: Rehearsal, realTypes: readonly string[], invocation: Invocation): Reduced {
  const { options: flags, stderr } = invocation;
  const values = standIns(flags['stand-in']);
  const say = (text: string) => stderr.write(`alirestore drill run: ${text}\n`);
  if (flags['with-commands'] === true) {
    const forReal = realTypes.length > 0 ? `. ${realTypes.join(', ')}: made for real, and forgotten afterwards` : '';
    say(`a rehearsal with commands: they run as in a drill of the real cloud${forReal}`);
    return { env: { [REHEARSAL_VARIABLE]: undefined }, leftOut: [] };
  }
  const { leftOut, types } = leaveOut(rehearsal.folder, { root: rehearsal.folder, copy: rehearsal.copy, values });
  say('a rehearsal: no commands run, and nothing of others is made; --with-commands does both');
  for (const { name, why } of leftOut.slice(0, MOST_LINES)) say(`left out: ${name}: ${why}`);
  if (leftOut.length > MOST_LINES) say(`left out: ${leftOut.length - MOST_LINES} more, which the record lists`);
  if (leftOut.some(({ name }) => name.startsWith('module.')) && !types.has('alirestore_drill')) {
    throw new Error(
      `no drill is left to rehearse: ${modulesOf(leftOut)}. Rehearse what is in them in a stack of its own`,
    );
  }
  const path = join(rehearsal.folder, 'alirestore-rehearsal.json');
  writeFileSync(path, JSON.stringify(leftOut));
  return { env: { [REHEARSAL_VARIABLE]: path }, leftOut };
}

/** What to do where an expression needs more than a text. */
export function standInAdvice(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  return '. Where it stumbles over a text that stands for what was left out, name the value: --stand-in alicloud_vpc.main.id=vpc-1, or JSON for a list or an object';
}

function modulesOf(leftOut: readonly LeftOut[]): string {
  const modules = leftOut.filter(({ name }) => name.startsWith('module.'));
  return modules.map(({ name, why }) => `${name} is left out, since ${why}`).join('; ');
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

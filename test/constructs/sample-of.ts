import { Check, Duration, RestoreTarget } from '../../src';
import { ENUMS, STRUCTS } from '../../src/constructs/generated/props';
import { backup, backupSet, rds, snapshot } from './synthesize';

type Props = any;

export interface Prop {
  readonly name: string;
  readonly isRequired: boolean;
  /** As the table has it: `string[]` is a list, `string{}` a map. */
  readonly type: string;
}

export function propsOf(struct: string): Prop[] {
  return STRUCTS[struct].split('; ').map((text) => {
    const [, name, mark, type] = /^(\w+)(!?): (.*)$/.exec(text) as string[];
    return { name, isRequired: mark === '!', type };
  });
}

/** Something of a type. */
export function sampleOf(type: string): unknown {
  const [first] = type.split(' | ');
  if (first.endsWith('[]')) return [sampleOf(first.slice(0, -2))];
  if (first.endsWith('{}')) return { member: sampleOf(first.slice(0, -2)) };
  if (first in STRUCTS) return samplesOf(first);
  if (first in ENUMS) return ENUMS[first].split(' ')[0].split('=').at(-1);
  return SAMPLES[first]();
}

const SAMPLES: { readonly [type: string]: () => unknown } = {
  string: () => 'sample',
  any: () => 'sample',
  Time: () => '1767225600',
  number: () => 7,
  boolean: () => false,
  Duration: () => Duration.hours(2),
  RecoveryPoint: () => snapshot,
  Check: () => Check.command({ command: ['true'] }),
  RestoreTarget: () => RestoreTarget.ossBucket({ bucket: 'sample' }),
  DbsRecoveryPoint: () => backupSet,
  DbsDestination: () => rds,
  ComputeNestRecoveryPoint: () => backup,
};

/** Texts with a form of their own. */
const SPECIAL: Props = { CrossAccount: { userId: '1234567890123456' }, InstanceChecksums: { list: '/sums' } };

/** What a struct needs. */
export function samplesOf(struct: string, needs: Props = {}): Props {
  const required = propsOf(struct).filter(({ isRequired }) => isRequired);
  const samples = Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type)]));
  const given = Object.entries(needs).filter(([, value]) => value !== undefined);
  return { ...samples, ...SPECIAL[struct], ...Object.fromEntries(given) };
}

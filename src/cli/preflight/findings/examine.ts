import type { Stack } from '../../stack/stack';
import { guardFindings } from '../guard-findings';
import { inPlaceFindings } from '../in-place-findings';
import { pathFindings } from '../path-findings';
import { stackFindings } from '../stack-findings';
import type { Finding } from './finding';
import { idleFindings } from './idle-findings';
import { objectiveFindings } from './objective-findings';
import { overlapFindings } from './overlap-findings';
import { regionFindings } from './region-findings';
import { schemaFindings } from './schema-findings';
import { sourceFindings } from './source-findings';

export interface Examination {
  readonly allowInPlace: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Everything that can be found without asking anybody, in the order of the stack's addresses. */
export function examine(stack: Stack, { allowInPlace, env }: Examination): Finding[] {
  return [
    ...stackFindings(stack),
    ...schemaFindings(stack),
    ...regionFindings(stack, env),
    ...pathFindings(stack),
    ...overlapFindings(stack),
    ...guardFindings(stack),
    ...objectiveFindings(stack),
    ...idleFindings(stack),
    ...(allowInPlace ? [] : [...inPlaceFindings(stack), ...sourceFindings(stack)]),
  ];
}

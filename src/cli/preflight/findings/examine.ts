import type { Stack } from '../../stack/stack';
import type { Finding } from './finding';
import { idleFindings } from './idle-findings';
import { objectiveFindings } from './objective-findings';
import { regionFindings } from './region-findings';
import { schemaFindings } from './schema-findings';
import { inPlaceFindings, sourceFindings } from './source-findings';
import { targetFindings } from './target-findings';

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
    ...targetFindings(stack),
    ...objectiveFindings(stack),
    ...idleFindings(stack),
    ...(allowInPlace ? [] : [...inPlaceFindings(stack), ...sourceFindings(stack)]),
  ];
}

/** What is wrong with all of it, rather than with one of its resources. */
function stackFindings({ name, faults }: Stack): Finding[] {
  return faults.map((fault) => ({ address: name, ...fault }));
}

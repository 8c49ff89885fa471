import type { Stack } from '../stack/stack';
import type { Finding } from './finding';
import { guardFindings } from './guard-findings';
import { inPlaceFindings } from './in-place-findings';
import { objectiveFindings } from './objective-findings';
import { overlapFindings } from './overlap-findings';
import { schemaFindings } from './schema-findings';

/** Everything that can be found without asking anybody, in the order of the stack's addresses. */
export function examine(stack: Stack, { allowInPlace }: { readonly allowInPlace: boolean }): Finding[] {
  return [
    ...schemaFindings(stack),
    ...overlapFindings(stack),
    ...guardFindings(stack),
    ...objectiveFindings(stack),
    ...(allowInPlace ? [] : inPlaceFindings(stack)),
  ];
}

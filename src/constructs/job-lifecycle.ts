import type { TerraformResourceLifecycle } from 'cdktf';
import { completionCondition } from './completion-condition';
import { withoutUndefined } from './without-undefined';

/** What the waiting and the recovery point ask of Terraform, together. */
export function jobLifecycle(
  waits: boolean,
  { ignoreChanges, postcondition = [] }: TerraformResourceLifecycle,
): TerraformResourceLifecycle | undefined {
  const conditions = [...postcondition, ...(waits ? [completionCondition] : [])];
  if (conditions.length === 0 && !ignoreChanges) return undefined;
  return withoutUndefined({ postcondition: conditions.length > 0 ? conditions : undefined, ignoreChanges });
}

import type { TerraformResourceLifecycle } from 'cdktf';
import { completionCondition } from './completion-condition';

/** What the waiting and the recovery point ask of Terraform, together. */
export function jobLifecycle(
  waits: boolean,
  { ignoreChanges, postcondition = [] }: TerraformResourceLifecycle,
): TerraformResourceLifecycle | undefined {
  const conditions = [...postcondition, ...(waits ? [completionCondition] : [])];
  if (conditions.length === 0) return undefined;
  return { postcondition: conditions, ...(ignoreChanges && { ignoreChanges }) };
}

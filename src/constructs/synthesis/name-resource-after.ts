import type { Construct } from 'constructs';
import { type TerraformElement, TerraformStack } from '../../framework';

/** The address in Terraform is what a person types at 3 a.m.: alirestore_job.orders, without a hash. */
export function nameResourceAfter(construct: Construct, element: TerraformElement): void {
  element.overrideLogicalId(TerraformStack.of(construct).getLogicalId(construct.node));
}

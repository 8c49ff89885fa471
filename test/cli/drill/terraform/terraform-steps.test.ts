import { expect, it } from 'vitest';
import { createTerraformSteps } from '../../../../src/cli/drill/terraform/terraform-steps';

it('tells what Terraform works on besides restores, which the view shows by themselves', () => {
  const steps = createTerraformSteps();
  const begun = [
    'alirestore_job.files',
    'alirestore_dbs_restore_task.orders',
    'module.shop.alirestore_compute_nest_restore_task.shop',
    'alirestore_gate.wave1',
    'alicloud_vpc.drill',
  ];
  expect(steps.read(begun.map((address) => `${address}: Creating...\n`).join(''))).toEqual(['alicloud_vpc.drill']);
  expect(steps.read('alicloud_vpc.drill: Creation complete after 2s\n')).toEqual([]);
});

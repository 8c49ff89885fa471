import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../../../../src/cli/drill/terraform/show-diagnostics';
import { terraformDiagnostics } from '../../../../src/cli/drill/terraform/terraform-diagnostics';

/** As Terraform 1.11 says it without colours. */
const APPLY = `alirestore_job.orders: Creating...
alirestore_drill_verdict.shop: Creating...

Warning: 1 of 2 restores did not succeed: 1 left out some files

  with alirestore_gate.wave_1,
  on main.tf.json line 1, in resource.alirestore_gate.wave_1:
   1: ${'x'.repeat(5000)}

 NAME      VERDICT
 invoices  partial

Warning: Deprecated argument

  with random_id.x,
  on main.tf line 3, in resource "random_id" "x":
   3:   b64 = true

Use another one.

Error: The drill shop was missed

  with alirestore_drill_verdict.shop,
  on main.tf.json line 1, in resource.alirestore_drill_verdict.shop:

 - restore invoices left out some files

Error: no such bucket

  with alicloud_oss_bucket.logs,

It is gone.
`;

describe('what Terraform says of errors and warnings', () => {
  it('is found with where it comes from', () => {
    expect(terraformDiagnostics(APPLY).map(({ severity, summary, address }) => [severity, summary, address])).toEqual([
      ['warning', '1 of 2 restores did not succeed: 1 left out some files', 'alirestore_gate.wave_1'],
      ['warning', 'Deprecated argument', 'random_id.x'],
      ['error', 'The drill shop was missed', 'alirestore_drill_verdict.shop'],
      ['error', 'no such bucket', 'alicloud_oss_bucket.logs'],
    ]);
    expect(terraformDiagnostics(APPLY)[3].text).toBe(
      'Error: no such bucket\n\n  with alicloud_oss_bucket.logs,\n\nIt is gone.',
    );
  });

  it('is told once, and ends where Terraform goes on', () => {
    const warning = '\nWarning: Value for undeclared variable\n\nRemove it.\n';
    const found = terraformDiagnostics(
      `${warning}\nApply complete! Resources: 1 added.\n${warning}\n─────────\nSaved.\n`,
    );
    expect(found).toEqual([
      {
        severity: 'warning',
        summary: 'Value for undeclared variable',
        text: 'Warning: Value for undeclared variable\n\nRemove it.',
      },
    ]);
  });

  it('is shown in full, but for the verdict, which the outcome tells, and for warnings of others', () => {
    const out = new PassThrough();
    showDiagnostics(terraformDiagnostics(APPLY), 'out/terraform.log', out);
    expect(String(out.read())).toBe(
      [
        '',
        'Warning: 1 of 2 restores did not succeed: 1 left out some files',
        '',
        '  with alirestore_gate.wave_1,',
        '  on main.tf.json line 1, in resource.alirestore_gate.wave_1:',
        '',
        ' NAME      VERDICT',
        ' invoices  partial',
        '',
        'Terraform gave 1 more warning: see out/terraform.log',
        '',
        'Error: no such bucket',
        '',
        '  with alicloud_oss_bucket.logs,',
        '',
        'It is gone.',
        '',
        '',
      ].join('\n'),
    );
  });
});

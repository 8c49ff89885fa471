import { describe, expect, it } from 'vitest';
import { ofRehearsal } from '../../../../src/cli/drill/terraform/show-diagnostics';
import { terraformDiagnostics } from '../../../../src/cli/drill/terraform/terraform-diagnostics';

const SAID = `Warning: The drill shop was a rehearsal

  with alirestore_drill.shop,
  on main.tf line 1, in resource "alirestore_drill" "shop":

The cloud was emulated: unset ALIRESTORE_EMULATOR.

Warning: The time limit is short

  with alirestore_job.orders,
`;

describe('in a rehearsal', () => {
  it('nobody is told that it is one by a warning, which advises those who have set a variable', () => {
    const shown = ofRehearsal(terraformDiagnostics(SAID));
    expect(shown.map(({ summary }) => summary)).toEqual(['The time limit is short']);
  });
});

import { expect, it } from 'vitest';
import { writeOnlyFaults } from '../../../src/plugin/rpc/write-only-faults';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { contents } from '../../../src/provider/provider';

const { alirestore_check, alirestore_cleanup, alirestore_dbs_restore_task } = contents.resources;
const why = 'is write-only: Terraform before 1.11, and OpenTofu before 1.11, would keep its value in the state.';

it.each([
  [
    alirestore_dbs_restore_task,
    'destination_endpoint_password_wo',
    'Use a newer one, or write destination_endpoint_password, which the state keeps.',
  ],
  [alirestore_check, 'environment_wo', 'Use a newer one, or write environment, which the state keeps.'],
  [alirestore_cleanup, 'environment_wo', 'Use a newer one, or write environment, which the state keeps.'],
  [alirestore_check, 'headers_wo', 'Use a newer one, or leave headers_wo out.'],
])('%# %s says what else to write', ({ schema }, name, advice) => {
  const said = [
    { severity: 'error', summary: `${name} needs a newer Terraform`, detail: `${name} ${why} ${advice}`, path: [name] },
  ];
  expect(writeOnlyFaults(schema, { [name]: 'x' })).toEqual(said);
  expect(writeOnlyFaults(schema, { [name]: UNKNOWN })).toEqual([]);
  expect(writeOnlyFaults(schema, { [name]: UNKNOWN }, true)).toEqual(said);
});

import { expect, it } from 'vitest';
import { importText } from '../../../src/cli/import/import-text';
import { restoreLists } from '../../../src/provider/lists/restore-lists';
import { emptyState } from '../../../src/provider/resources/dbs-restore-task/import';

const list = restoreLists.alirestore_dbs_restore_task;
const state = { ...emptyState, backup_plan_id: 'dbs1', restore_task_name: '${x}' };
const text = (id: string | null) =>
  importText('alirestore_dbs_restore_task', list as never, {
    displayName: 'now succeeded: a to b',
    identity: {} as never,
    entry: { RestoreTaskId: id } as never,
    state: { ...state, id } as never,
  });

it('an import block and its resource, under what was found', () => {
  expect(text('s1a')).toBe(`# now succeeded: a to b
import {
  to = alirestore_dbs_restore_task.s1a
  id = "s1a"
}

resource "alirestore_dbs_restore_task" "s1a" {
  backup_plan_id                     = "dbs1"
  restore_task_name                  = "$\${x}"
  destination_endpoint_instance_type = null
}
`);
});

it.each([
  ['1a', '_1a'],
  ['-a', '_-a'],
  ['_a', '_a'],
  ['a.b/c', 'a_b_c'],
])('the id "%s" is the name %s', (id, name) => {
  expect(text(id)).toContain(`  to = alirestore_dbs_restore_task.${name}\n`);
  expect(text(id)).toContain(`resource "alirestore_dbs_restore_task" "${name}" {`);
});

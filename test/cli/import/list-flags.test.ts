import { expect, it } from 'vitest';
import { listConfig, listFlags } from '../../../src/cli/import/list-flags';
import { restoreLists } from '../../../src/provider/lists/restore-lists';

const jobs = (options: object) => listConfig('alirestore_job', restoreLists.alirestore_job, options as never);

it('each filter of each list has a flag, which may be repeated where it is a list', () => {
  const names = Object.values(restoreLists).flatMap(({ schema }) => Object.keys(schema.attributes));
  expect(Object.keys(listFlags).sort()).toEqual(
    [...new Set([...names.map((name) => name.replaceAll('_', '-')), 'filter'])].sort(),
  );
  expect(listFlags['restore-task-ids']).toMatchObject({ multiple: true });
  expect(listFlags['restore-task-ids'].description).toMatch(/\. May be repeated\.$/);
  expect(listFlags['restore-id'].multiple).toBeUndefined();
  expect(listFlags['restore-id'].description).not.toMatch(/`|May be repeated/);
});

it('what several lists have is told in the words of the first', () => {
  const { description } = restoreLists.alirestore_job.schema.attributes.status;
  expect(description.replaceAll('`', '')).toContain(String(listFlags.status.description));
});

it('what is not given is null', () => {
  const { filter, ...others } = jobs({ 'restore-id': 'r-1', verdicts: ['failed'] });
  expect(filter).toEqual([]);
  expect(others).toMatchObject({ restore_id: 'r-1', verdicts: ['failed'], vault_id: null, restore_type: null });
});

it.each([
  ['Status=FAILED', { key: 'Status', operator: null, values: ['FAILED'] }],
  ['VaultId:IN=v-1,v-2', { key: 'VaultId', operator: 'IN', values: ['v-1', 'v-2'] }],
  ['PlanName=a=b\nc', { key: 'PlanName', operator: null, values: ['a=b\nc'] }],
])('the filter %j is %j', (text, filter) => {
  expect(jobs({ filter: [text] }).filter).toEqual([filter]);
});

it.each(['Status', '=x', 'Sta tus=x', 'Status:=x'])('the filter "%s" is refused', (text) => {
  expect(() => jobs({ filter: [text] })).toThrow(`--filter takes KEY[:OPERATOR]=VALUE; got "${text}"`);
});

it('a flag of another list is refused, with those that there are', () => {
  expect(() => jobs({ 'backup-plan-id': 'dbs-1' })).toThrow(
    /^--backup-plan-id is no filter of alirestore_job; these are: --restore-type, .*--filter$/,
  );
});

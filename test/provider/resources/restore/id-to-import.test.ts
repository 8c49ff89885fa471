import { expect, it } from 'vitest';
import { idToImport } from '../../../../src/provider/resources/restore/id-to-import';

const imported = (id: string, restore_task_id?: string | null) =>
  idToImport({ id, ...(restore_task_id !== undefined && { identity: { restore_task_id } as never }) });

it('a restore task is named by its id, or by its identity', () => {
  expect(imported('s1abcd')).toBe('s1abcd');
  expect(imported('', 's1abcd')).toBe('s1abcd');
});

it.each(['', ' ', 's1 s2', 's1,s2', 'DBS:s1', 's1\n'])('%j is no id, and no identity', (id) => {
  const words = `Got ${JSON.stringify(id)}, expected the ID of one restore task, such as s1abcd.`;
  expect(() => imported(id)).toThrow(`Malformed import id: ${words}`);
  expect(() => imported('', id)).toThrow(`Invalid restore_task_id: ${words}`);
});

it('an identity of nothing is refused', () => {
  expect(() => imported('', null)).toThrow('Invalid restore_task_id: Got "", expected the ID of one restore task');
});

import { expect, it } from 'vitest';
import { FunctionFault } from '../../../src/plugin/provider-function';
import { parseRestoreId } from '../../../src/provider/functions/parse-restore-id';

it.each([
  ['ECS_FILE:r-1', 'ECS_FILE', 'r-1', null],
  ['r-1:ECS_FILE', 'ECS_FILE', 'r-1', null],
  ['OSS:r-2:BASIC', 'OSS', 'r-2', 'BASIC'],
])('takes %s apart', (id, restore_type, restore_id, edition) => {
  expect(parseRestoreId.call(id)).toEqual({ restore_type, restore_id, edition });
});

it.each(['', 'r-1', 'ECS_FILE:', 'ECS_FILE:r-1:GOLD'])('refuses %j, and says what it expects', (id) => {
  expect(() => parseRestoreId.call(id)).toThrow(
    new FunctionFault(
      `Got "${id}", expected <RestoreType>:<RestoreId>, such as ECS_FILE:r-000a1b2c3d4e5f, or <RestoreId>:<RestoreType>. The edition may follow: ECS_FILE:r-000a1b2c3d4e5f:BASIC.`,
      0,
    ),
  );
});

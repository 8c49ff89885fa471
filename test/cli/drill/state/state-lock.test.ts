import { describe, expect, it } from 'vitest';
import { parseStateLock } from '../../../../src/cli/drill/state/state-lock';

const said = (message: string, lock: Record<string, string>) =>
  [
    'Error: Error acquiring the state lock',
    '',
    `Error message: ${message}`,
    'Lock Info:',
    ...Object.entries(lock).map(([name, value]) => `  ${`${name}:`.padEnd(11)}${value}`),
    '  Info:      ',
    '',
    'Terraform acquires a state lock to protect the state from being written',
  ].join('\n');

describe('what Terraform says of a lock', () => {
  it('is that of its holder, where the backend tells it', () => {
    const text = said('ConditionalCheckFailedException: The conditional request failed', {
      ID: '7c4f5c6a-1d0f-4d3e-9c7e-0d2f6f0a9b11',
      Path: 'states/drill.tfstate',
      Operation: 'OperationTypeApply',
      Who: 'runner@build-7',
      Version: '1.11.4',
      Created: '2026-03-01 04:22:20.104475232 +0000 UTC',
    });
    expect(parseStateLock(text)).toEqual({
      id: '7c4f5c6a-1d0f-4d3e-9c7e-0d2f6f0a9b11',
      who: 'runner@build-7',
      operation: 'OperationTypeApply',
      createdMs: Date.UTC(2026, 2, 1, 4, 22, 20, 104),
    });
  });

  it('is what was asked for by itself, where the backend tells the id alone: its time and its person are nobody else', () => {
    const own = { ID: '0ae32a09', Operation: 'untaint', Who: 'root@vm', Created: '2026-03-01 04:22:20.1 +0000 UTC' };
    expect(parseStateLock(said('HTTP remote state already locked: ID=abc-1', own))).toEqual({ id: 'abc-1' });
    expect(parseStateLock(said('Already locked for workspace creation: default', own))).toEqual({});
  });
});

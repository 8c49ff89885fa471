import { describe, expect, it } from 'vitest';
import { jobInputs } from '../../../../../src/provider/resources/job/state/job-inputs';
import { checkBackupFound } from '../../../../../src/provider/resources/restore/guard/check-backup';
import { fileRestore } from '../states';

const inputs = fileRestore({
  snapshot_id: null,
  chosen_snapshot: {
    snapshot_id: 'none',
    snapshot_hash: 'none',
    listed_by: 'data.alirestore_snapshots.orders',
    conditions: 'COMPLETE and not expired, at most 36h old',
  } as never,
});

const found = (isEmulated: boolean) =>
  checkBackupFound(jobInputs, inputs, 'apply', isEmulated).map(({ detail }) => detail);

describe('a restore for which there is no snapshot', () => {
  it('says which were looked at, what they had to be, and where to look', () => {
    expect(found(false)).toEqual([
      'No recovery point: none of the snapshots in vault v-0001 that data.alirestore_snapshots.orders lists is COMPLETE and not expired, at most 36h old. Check the backups, or loosen the conditions.',
    ]);
  });

  it('says in an emulated cloud how it comes to hold one', () => {
    expect(found(true)).toEqual([
      'No recovery point: none of the snapshots in vault v-0001 that data.alirestore_snapshots.orders lists is COMPLETE and not expired, at most 36h old. The emulated cloud has no such snapshot. Pass --scenario FILE to say what it has, or --scenario auto to invent what the stack asks for.',
    ]);
  });
});

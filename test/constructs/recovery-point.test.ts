import { describe, expect, it } from 'vitest';
import { RecoveryPoint } from '../../src';
import { synthesizeJob } from './synthesize';

describe('a recovery point', () => {
  it('names a snapshot in a vault', () => {
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1', snapshotHash: 'abc' });
    expect(synthesizeJob({ recoveryPoint })).toMatchObject({
      vault_id: 'v-1',
      snapshot_id: 's-1',
      snapshot_hash: 'abc',
    });
  });

  it('leaves the hash to the service', () => {
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
    expect(synthesizeJob({ recoveryPoint })).not.toHaveProperty('snapshot_hash');
  });

  it('fails when the vault is missing', () => {
    expect(() => RecoveryPoint.snapshot({ vaultId: '', snapshotId: 's-1' })).toThrow(
      'missing vaultId: got "", expected the ID of the vault that holds the snapshot',
    );
  });

  it('fails when the snapshot is missing', () => {
    expect(() => RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: '' })).toThrow(
      'missing snapshotId: got "", expected the ID of the snapshot to restore',
    );
  });
});

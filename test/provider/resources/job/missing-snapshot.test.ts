import { describe, expect, it } from 'vitest';
import { checkSnapshotFound } from '../../../../src/provider/resources/job/missing-snapshot';
import type { JobPlan } from '../../../../src/provider/resources/job/schema';

const chosen_snapshot = { snapshot_id: '', listed_by: 'data.alirestore_snapshots.orders', conditions: 'COMPLETE' };
const inputs = { vault_id: 'v-1', snapshot_id: null, chosen_snapshot } as unknown as JobPlan;

describe('a restore for which no snapshot was found', () => {
  it.each([
    ['in the cloud sends to the backups', false, 'Look at the backups, or widen the choice.'],
    [
      'in an emulated cloud says how that gets one',
      true,
      'The emulated cloud holds no such snapshot: give --scenario FILE, which says what it holds, or --scenario auto, which invents what the stack asks for.',
    ],
  ])('%s', (_, isEmulated, advice) => {
    expect(checkSnapshotFound(inputs, 'apply', isEmulated)).toMatchObject([
      {
        detail: `No recovery point: none of the snapshots in vault v-1 that data.alirestore_snapshots.orders lists is COMPLETE. ${advice}`,
      },
    ]);
  });
});

import { CloudError } from '../../../cloud/cloud-error';
import { DiagnosticsError } from '../../../plugin/diagnostic';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { listSnapshots } from './list-snapshots';
import { listedFirst, toState } from './mapping';
import { noRecoveryPoint } from './no-recovery-point';
import { rulesOf } from './recovery-point';
import type { SnapshotsState } from './schema';
import { snapshotKind } from './snapshot-kinds';

export async function readSnapshots(
  config: SnapshotsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<SnapshotsState> {
  const kind = snapshotKind(config.source_type) ?? 'files'; // any other type has been refused
  const nowMs = configured.clock.now();
  const snapshots = await listSnapshots(kind, {
    client: configured.client(),
    config,
    options: { signal: stop },
    nowMs,
  }).catch((fault: unknown) => {
    if (config.allow_missing !== true || !isVaultGone(fault)) throw fault;
    return [];
  });
  const listed = listedFirst(snapshots, config);
  const rules = rulesOf(config, nowMs);
  const state = toState(kind, listed, config, rules);
  if (state.recovery_point === null && config.allow_missing !== true) {
    throw new DiagnosticsError([noRecoveryPoint(listed, config, rules, configured.isEmulated)]);
  }
  return state;
}

/** There is nothing in it, then: whoever puts up with that finds out by the restore, and has a record that says so. */
function isVaultGone(fault: unknown): boolean {
  return fault instanceof CloudError && fault.code === 'VaultNotExist';
}

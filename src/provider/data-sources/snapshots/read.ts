import { DiagnosticsError } from '../../../plugin/diagnostic';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured';
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
  });
  const listed = listedFirst(snapshots, config);
  const rules = rulesOf(config, nowMs);
  const state = toState(kind, listed, config, rules);
  if (state.recovery_point === null && config.allow_missing !== true) {
    throw new DiagnosticsError([noRecoveryPoint(listed, config, rules, configured.isEmulated)]);
  }
  return state;
}

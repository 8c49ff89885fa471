import type { Construct } from 'constructs';
import { ref, TerraformStack, Token } from '../../framework';
import { CLONES, namesContainer } from '../../target-rules/written-place';
import type { RestoreJob } from '../job/restore-job';
import type { RestoreJobProps } from '../job/restore-job-props';
import { targetForRules } from '../job/target-for-rules';
import { EmptyPolicy } from '../policies/empty-policy';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { RestoreOfDrill, Unchecked } from './drill-restore';
import type { DrillRestoreProps } from './drill-restore-props';
import { guardedSource } from './job-guard';
import { recoveryTimeOf } from './recovery-time-of';
import type { RestoreDrillProps } from './restore-drill-props';
import { targetParts } from './target-parts';

/** What is said of one restore comes before what is said of the drill, which puts up with no restore of nothing. */
export function jobPropsOfDrill(props: DrillRestoreProps, drill: RestoreDrillProps): RestoreJobProps {
  const { recoveryPoint, target, edition, crossAccount, expect } = props;
  return {
    recoveryPoint,
    target,
    edition,
    crossAccount,
    expect,
    onPartial: drill.onPartial,
    onEmpty: props.onEmpty ?? drill.onEmpty ?? EmptyPolicy.FAIL,
    acceptPartial: props.acceptPartial ?? drill.acceptPartial,
  };
}

/** What a drill takes of a restore of Cloud Backup. */
export function jobOfDrill(props: DrillRestoreProps, job: RestoreJob): RestoreOfDrill {
  const { vaultId, snapshotId, snapshots } = job._snapshot;
  const target = targetParts(props.target);
  const { recoveryPoint: point } = props;
  return {
    resource: job,
    gateProp: 'restoreJobs',
    isChosen: snapshots !== undefined,
    time: recoveryTimeOf(point._choice, point._named?.completedAt),
    definition: {
      restoreType: job.restoreType,
      target,
      recoveryPoint: point._choice ?? { vaultId, snapshotId },
      onEmpty: props.onEmpty,
      expect: props.expect,
      acceptPartial: props.acceptPartial,
    },
    record: {
      restore_type: job.restoreType,
      recovery_point: withoutUndefined({
        vault_id: job.vaultId,
        snapshot_id: job.snapshotId,
        snapshot_hash: job.snapshotHash,
        completed_at: completedAt(job),
      }),
      target,
      expect: flatExpectation(job),
    },
    unchecked: uncheckedOf(props),
  };
}

/** In the record, all of it stands beside what was achieved. */
function flatExpectation({ _expected: { on_empty, expect, accept_partial } }: RestoreJob) {
  return { on_empty, ...expect, ...accept_partial };
}

/** Of the snapshot that the job holds, which may no longer be the one that would be chosen now. */
function completedAt({ _snapshot: snapshot, _address: job, node }: RestoreJob): string | undefined {
  if (!snapshot.snapshots) return snapshot.completedAt;
  const ofJob = `[for s in ${snapshot.snapshots}.snapshots : s.completed_at if s.snapshot_id == ${job}.snapshot_id]`;
  return Token.asString(ref(`try(${ofJob}[0], null)`, TerraformStack.of(node.scope as Construct)));
}

function uncheckedOf(props: DrillRestoreProps): Unchecked[] {
  const { restoreType } = props.target;
  const isNamed = namesContainer(targetForRules(props));
  const mayOverwrite = isNamed && props.allowInPlace !== true && !restoreType.endsWith('_ROLLBACK');
  return [
    ...(mayOverwrite && !tellsSource(props) ? (['snapshot source'] as const) : []),
    ...(isNamed || CLONES.includes(restoreType) ? [] : (['place'] as const)),
  ];
}

function tellsSource(props: DrillRestoreProps): boolean {
  const { target_instance_name: tablestore, ...target } = targetForRules(props);
  const { instanceId, bucket, fileSystemId, instanceName, tableName } = guardedSource(props);
  if (tablestore) return instanceName !== undefined && tableName !== undefined;
  if (target.target_bucket) return bucket !== undefined;
  return (target.target_file_system_id ? fileSystemId : instanceId) !== undefined;
}

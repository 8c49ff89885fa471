import { createHash } from 'node:crypto';
import { type IResolvable, type IResolveContext, Lazy, ref, TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { withoutUndefined } from '../synthesis/without-undefined';
import { madeForRun } from './made-for-run';
import type { PlannedRestore } from './planned-restore';
import type { PlannedValidation } from './planned-validation';
import type { RestoreDrillProps } from './restore-drill-props';
import { targetParts } from './target-parts';

/** What the record is told of one restore. */
export function restoreEntry({ wave, props, job }: PlannedRestore, result: IResolvable) {
  return withoutUndefined<unknown>({
    wave,
    after: props.after,
    restore_type: job.restoreType,
    recovery_point: withoutUndefined({
      vault_id: job.vaultId,
      snapshot_id: job.snapshotId,
      snapshot_hash: job.snapshotHash,
      completed_at: completedAt(job),
    }),
    target: targetParts(props.target),
    run_id: madeForRun(job._address, job),
    origin: job.origin,
    rto_seconds: props.rto?.toSeconds(),
    rpo_seconds: props.rpo?.toSeconds(),
    result,
  });
}

/** Of the snapshot that the job holds, which may no longer be the one that would be chosen now. */
function completedAt({ _point: point, _address: job, node }: PlannedRestore['job']): string | undefined {
  if (!point.snapshots) return point.completedAt;
  const ofJob = `[for s in ${point.snapshots}.snapshots : s.completed_at if s.snapshot_id == ${job}.snapshot_id]`;
  return Token.asString(ref(`try(${ofJob}[0], null)`, TerraformStack.of(node.scope as Construct)));
}

interface Planned {
  readonly restores: readonly PlannedRestore[];
  readonly validations: ReadonlyMap<string, PlannedValidation>;
}

/** Changes with what is restored, where to, in which order, with which objectives and validations; not with the run. */
export function definitionHash(props: RestoreDrillProps, planned: () => Planned): string {
  const produce = (context: IResolveContext) => {
    const definition = context.resolve({
      ...objectivesOf(props.objectives),
      onPartial: props.onPartial,
      restores: planned().restores.map(definitionOf),
      validations: [...planned().validations].map(([name, { after, command }]) => ({ name, after, command })),
    });
    return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
  };
  return Lazy.stringValue({ produce });
}

function definitionOf({ name, wave, props, job }: PlannedRestore) {
  const { vaultId, snapshotId } = job._point;
  return {
    name,
    wave,
    after: props.after,
    ...objectivesOf(props),
    restoreType: job.restoreType,
    target: targetParts(props.target),
    recoveryPoint: props.recoveryPoint._choice ?? { vaultId, snapshotId },
  };
}

function objectivesOf({ rto, rpo }: RestoreDrillProps['objectives']) {
  return { rtoSeconds: rto?.toSeconds(), rpoSeconds: rpo?.toSeconds() };
}

import type { JobConfig } from '../generated/job';
import { toleranceArgument } from '../policies/partial-tolerance';
import { expectArgument } from '../policies/restore-expectation';
import type { JobSnapshot } from '../recovery-point/choose-snapshot';
import { restoreArguments } from '../restore/restore-arguments';
import { asText } from '../synthesis/as-text';
import { crossAccountArguments } from '../synthesis/cross-account-arguments';
import type { RestoreJobProps } from './restore-job-props';

/** What the binding of a job is given. */
export function jobConfig(props: RestoreJobProps, snapshot: JobSnapshot): JobConfig {
  const { target, crossAccount, timeout, cancelTimeout } = props;
  return {
    restoreType: target.restoreType,
    sourceType: target.sourceType,
    vaultId: snapshot.vaultId,
    ...snapshotArguments(snapshot),
    onPartial: asText(props.onPartial),
    onEmpty: asText(props.onEmpty),
    expect: expectArgument(props.expect),
    acceptPartial: toleranceArgument(props.acceptPartial),
    onDestroy: asText(props.onDestroy),
    timeouts: (timeout || cancelTimeout) && { create: timeout?.toString(), delete: cancelTimeout?.toString() },
    edition: asText(props.edition),
    ...restoreArguments(props), // last, since V8 is slow with what follows a spread
    ...crossAccountArguments(crossAccount),
    ...target._settings.arguments,
  };
}

/** What a query chooses is taken when the restore starts; a newer snapshot alone starts none. */
function snapshotArguments({ snapshotId, snapshotHash, choice }: JobSnapshot): Pick<JobConfig, SnapshotArguments> {
  if (!choice) return { snapshotId, snapshotHash };
  return { chosenSnapshot: { snapshot_id: snapshotId, snapshot_hash: snapshotHash, ...choice } };
}

type SnapshotArguments = 'snapshotId' | 'snapshotHash' | 'chosenSnapshot';

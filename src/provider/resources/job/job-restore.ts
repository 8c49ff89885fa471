import { createRestoreJob } from '../../../api/operations/create-restore-job';
import { isKnownStatus, verdictOf } from '../../../api/restore-job-status';
import { restoreJobFacts } from '../../configured/progress-facts';
import { expectationOf, toleranceOf } from '../../values/expectations';
import type { RestoreDefinition } from '../restore/definition/restore-definition';
import { cancelJob } from './cancel-job';
import { checkJob } from './checks';
import { checkGuards } from './guard/check-guards';
import { jobImport } from './import';
import type { JobRestore } from './job-restore-types';
import { jobTexts } from './job-texts';
import { judgeJob, snapshotLook } from './judge-job';
import { jobInputs } from './state/job-inputs';
import { type CreateRequest, listOf, loadOf, toCreateRequest, toRestoreKind, toState } from './state/mapping';
import { isCertainTwin, isTwin, looksLikeOthers } from './twin';

/** The restore jobs of Cloud Backup. */
export const jobRestore: RestoreDefinition<JobRestore> = {
  ...jobInputs,
  service: 'hbr',
  check: checkJob,
  identityOf: ({ restore_type, id }) => ({ restore_type, restore_id: id }),
  toRequest: toCreateRequest,
  toKind: toRestoreKind,
  withChosen: (kind, SnapshotId) => ({ ...(SnapshotId && { SnapshotId }), ...kind }),
  toState: (job, inputs) => toState(job ?? {}, inputs),
  loadOf,
  entries: {
    listings: ({ listings }) => listings,
    placeOf: ({ RestoreType, Edition, VaultId }) => ({
      list: { restoreType: RestoreType, ...(Edition && { edition: Edition }) },
      vaultId: VaultId,
    }),
    idOf: ({ RestoreId }) => RestoreId,
    statusOf: ({ Status }) => Status,
    createdMs: ({ CreatedTime = 0 }) => Number(CreatedTime) * 1000,
    chosenOf: ({ SnapshotId }) => SnapshotId,
    hasEnded: ({ Status }) => verdictOf(Status) !== 'pending',
    isKnownStatus,
    newStatus: 'CREATED',
  },
  twins: {
    isTwin,
    isCertainTwin,
    looksLikeOthers,
    likeness: ({ RestoreType, VaultId, SnapshotId }) => [RestoreType, VaultId, SnapshotId].join(' '),
  },
  create: {
    action: createRestoreJob.action,
    idField: 'RestoreId',
    isIdempotent: false,
    culprits: { VaultNotExist: 'vault_id', SnapshotNotExist: 'snapshot_id' },
    /** Once the call is under way, its answer is worth more than an early exit. */
    async send({ request, deadlineMs }, { configured, stop }) {
      const options = { deadlineMs, lastAttempt: stop };
      const { body, requestId } = await configured.client().call(createRestoreJob, request as CreateRequest, options);
      return { id: body.RestoreId, ...(requestId && { requestId }) };
    },
  },
  cancel: cancelJob,
  waiting: (state, { restoreJobPollers }) => restoreJobPollers(listOf(state)),
  refresh: (state, { restoreJobPollers }) => restoreJobPollers(listOf(state)).refresh,
  facts: restoreJobFacts,
  judged(look, inputs, { configured, stop }) {
    const { expect, accept_partial, on_partial: onPartial, edition } = inputs;
    const policy = { expected: expectationOf(expect), tolerance: toleranceOf(accept_partial), onPartial, edition };
    return judgeJob(look, { ...policy, paths: toCreateRequest(inputs) }, snapshotLook(configured, stop));
  },
  texts: jobTexts,
  checkGuards,
  importing: jobImport,
};

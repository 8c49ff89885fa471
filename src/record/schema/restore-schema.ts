import { ORIGINS } from '../../policies/origins';
import { EMPTY_POLICIES } from '../../policies/policies';
import { SERVICES } from '../../policies/services';
import { VERDICTS } from '../../policies/verdicts';
import { secondsSchema, textSchema, timeSchema } from './schema-parts';

const amount = { type: ['integer', 'null'], minimum: 0 } as const;

export const recoveryPointSchema = {
  type: 'object',
  description:
    'What was restored. Of Cloud Backup it has `vaultId`, `snapshotId` and `snapshotHash`; of Database Backup `backupPlanId`, and `backupSetId` or `restoreTime`; of Compute Nest `serviceInstanceId` and `backupId`.',
  additionalProperties: false,
  required: ['completedAt'],
  properties: {
    vaultId: { type: 'string', description: 'ID of the vault.' },
    snapshotId: { type: 'string', description: 'ID of the snapshot.' },
    snapshotHash: { ...textSchema, description: 'Hash of the snapshot, where it is known.' },
    backupPlanId: { type: 'string', description: 'ID of the backup plan.' },
    backupSetId: { type: 'string', description: 'ID of the backup set.' },
    restoreTime: { ...timeSchema, description: 'The point in time.' },
    serviceInstanceId: { type: 'string', description: 'ID of the service instance.' },
    backupId: { type: 'string', description: 'ID of the backup.' },
    completedAt: {
      ...timeSchema,
      description:
        'The time that the restored data is of, where it is known: when the snapshot or the backup was complete, or the point in time.',
    },
  },
} as const;

/** What was expected of a restore besides that it ends well; what is absent was not. */
const expectationSchema = {
  type: 'object',
  description: 'What was expected of it, besides that it ends well.',
  additionalProperties: false,
  properties: {
    onEmpty: { enum: EMPTY_POLICIES, description: 'What it means that nothing was restored.' },
    minItems: { type: 'integer', minimum: 0, description: 'At least so many files.' },
    minBytes: { type: 'integer', minimum: 0, description: 'At least so many bytes.' },
    complete: { type: 'boolean', description: 'Everything that was to be restored.' },
    maxFailedItems: { type: 'integer', minimum: 0, description: 'A partial restore may leave out so many files.' },
    maxFailedPercent: {
      type: 'number',
      minimum: 0,
      description: 'A partial restore may leave out so many percent of the files.',
    },
  },
} as const;

export const restoreSchema = {
  type: 'object',
  description: 'One restore of the drill.',
  additionalProperties: false,
  required: [
    'name',
    'wave',
    'after',
    'restoreId',
    'restoreType',
    'recoveryPoint',
    'target',
    'status',
    'verdict',
    'submittedAt',
    'startedAt',
    'completedAt',
    'queuedSeconds',
    'runningSeconds',
    'durationSeconds',
    'bytesTotal',
    'bytesDone',
    'itemsTotal',
    'itemsDone',
    'bytesPerSecond',
    'errorMessage',
    'errorFile',
    'requestId',
  ],
  properties: {
    name: { type: 'string', description: 'Its name in the drill.' },
    wave: { type: 'integer', minimum: 1, description: 'The wave that it belongs to.' },
    after: { type: 'array', items: { type: 'string' }, description: 'The restores that had to end before it.' },
    service: {
      enum: SERVICES,
      description:
        'The service that restored it: `hbr` (Cloud Backup), `dbs` (Database Backup) or `computenest` (Compute Nest). A record without it is of Cloud Backup.',
    },
    restoreId: { ...textSchema, description: 'ID of the restore job or restore task; null when none was started.' },
    origin: {
      enum: ORIGINS,
      description:
        'How the job or task came to the drill, if that is known. One that the drill did not start is no evidence of its run.',
    },
    runId: {
      type: 'string',
      description:
        'The run that started the job or task, if that is known. One of another run is no evidence of this one: nothing else is told of it, and its verdict is `skipped`.',
    },
    notStarted: {
      enum: ['setup', 'refused', 'unknown'],
      description:
        'Why a restore with the verdict `failed` has no job or task: the service could not be asked (`setup`: credentials, permission, network), it refused the restore, or it is not known whether the restore started.',
    },
    restoreType: {
      type: 'string',
      description:
        'Type of the restore job; of Database Backup, type of the destination, such as `RDS`; of Compute Nest, `SERVICE_INSTANCE`.',
    },
    selection: { type: 'string', description: 'The selection that it belongs to; absent when it was added by itself.' },
    source: { type: 'string', description: 'What was backed up, as the selection names it.' },
    recoveryPoint: recoveryPointSchema,
    target: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Where it was restored to: the arguments of the restore that name its target.',
    },
    status: { ...textSchema, description: 'Status, as the service calls it.' },
    verdict: { enum: VERDICTS, description: 'What the status means; `skipped` when it was not started in this run.' },
    submittedAt: { ...timeSchema, description: 'When the service took the job or task.' },
    startedAt: { ...timeSchema, description: 'When the service began to restore.' },
    completedAt: { ...timeSchema, description: 'When the job or task ended.' },
    queuedSeconds: { ...secondsSchema, description: 'Time from submission to start.' },
    runningSeconds: { ...secondsSchema, description: 'Time from start to end.' },
    durationSeconds: { ...secondsSchema, description: 'Time from submission to end.' },
    bytesTotal: { ...amount, description: 'Amount of data to restore, in bytes.' },
    bytesDone: { ...amount, description: 'Amount of data that was restored, in bytes.' },
    itemsTotal: { ...amount, description: 'Number of files to restore.' },
    itemsDone: { ...amount, description: 'Number of files that were restored.' },
    bytesPerSecond: { ...amount, description: 'Data restored per second of running.' },
    snapshotItems: { ...amount, description: 'Number of files in the snapshot, where that was looked up.' },
    snapshotBytes: { ...amount, description: 'Amount of data in the snapshot, in bytes, where that was looked up.' },
    expected: expectationSchema,
    unmet: {
      type: 'array',
      items: { type: 'string' },
      description: 'What was expected of it and was not achieved, a sentence each; absent when there is none.',
    },
    errorMessage: { ...textSchema, description: 'Why it failed.' },
    errorFile: {
      type: 'array',
      items: { type: 'string' },
      description: 'First lines of the list of files that could not be restored.',
    },
    requestId: { ...textSchema, description: 'ID of the request that showed its end; support asks for it.' },
  },
} as const;

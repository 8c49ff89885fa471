import type { Operation } from '../operation';
import { cancelRestoreJob } from './cancel-restore-job';
import { createRestoreJob } from './create-restore-job';
import { describeRestoreJobs2 } from './describe-restore-jobs2';

/** Every operation that this package knows, by its action. An entry here obliges the emulator to have a handler for it. */
export const operations = {
  CancelRestoreJob: cancelRestoreJob,
  CreateRestoreJob: createRestoreJob,
  DescribeRestoreJobs2: describeRestoreJobs2,
} as const satisfies { readonly [action: string]: Operation };

export type Action = keyof typeof operations;

export const ACTIONS = Object.keys(operations) as Action[];

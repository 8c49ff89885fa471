import { CloudError } from '../../../../src/cloud/cloud-error';
import { jobRestore } from '../../../../src/provider/resources/job/job-restore';
import type { JobRestore } from '../../../../src/provider/resources/job/job-restore-types';
import type { RestoreDefinition } from '../../../../src/provider/resources/restore/definition/restore-definition';
import { restoreLifecycle } from '../../../../src/provider/resources/restore/lifecycle';

export interface Registered {
  readonly lifecycle: ReturnType<typeof restoreLifecycle<JobRestore>>;
  /** Ids of what was made to run, once for each time. */
  readonly activated: string[];
  /** What the next activation fails with. */
  failNext(fault: Error): void;
}

/** A service like Cloud Backup whose restores are only registered at first, and cannot be cancelled. */
export function registeredFirst(changes: Partial<RestoreDefinition<JobRestore>> = {}): Registered {
  const { cancel: _, ...withoutCancel } = jobRestore;
  const activated: string[] = [];
  const faults: Error[] = [];
  const restore: RestoreDefinition<JobRestore> = {
    ...withoutCancel,
    async activate({ id }) {
      const fault = faults.shift();
      if (fault) throw fault;
      activated.push(id);
    },
    ...changes,
  };
  return { lifecycle: restoreLifecycle(restore), activated, failNext: (fault) => void faults.push(fault) };
}

export function refusal(execution: 'none' | 'unknown' = 'none'): CloudError {
  const facts = {
    action: 'StartRestoreTask',
    host: 'dbs.example.com',
    category: 'permission',
    code: 'NoPermission',
  } as const;
  return new CloudError({ ...facts, problem: 'you may not', execution });
}

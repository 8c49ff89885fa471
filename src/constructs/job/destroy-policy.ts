/** What destroying does to a job that still runs. A job that has ended is never touched. */
export enum DestroyPolicy {
  /** Cancel the job, and wait until it has ended. */
  CANCEL = 'cancel',

  /** Let the job go on. */
  KEEP = 'keep',
}

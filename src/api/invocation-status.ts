const isOver = {
  Pending: false,
  Scheduled: false,
  Running: false,
  Stopping: false,
  Success: true,
  Failed: true,
  Timeout: true,
  Error: true,
  Invalid: true,
  Aborted: true,
  Cancelled: true,
  Terminated: true,
} as const;

export type InvocationStatus = keyof typeof isOver;
export const INVOCATION_STATUSES = Object.keys(isOver) as InvocationStatus[];

/** Whether a script has ended on its instance, or never will run there. A status that nobody knows is no end. */
export function hasEnded(status: string | undefined): boolean {
  return status !== undefined && Object.hasOwn(isOver, status) && isOver[status as InvocationStatus];
}

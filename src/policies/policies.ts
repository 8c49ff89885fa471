/** What files that were left out mean: to a job, to a gate and to a drill. The first is the default, here and below. */
export const PARTIAL_POLICIES = ['fail', 'warn', 'accept'] as const;
export type PartialPolicy = (typeof PARTIAL_POLICIES)[number];

/** What a restore means that has restored nothing, where there was something: to a job, to a gate and to a drill. */
export const EMPTY_POLICIES = ['fail', 'warn', 'accept'] as const;
export type EmptyPolicy = (typeof EMPTY_POLICIES)[number];

/** What a failure means: to a job and to a gate. */
export const FAILURE_POLICIES = ['fail', 'report'] as const;

/** What it means that only an objective was missed: to the verdict of a drill. */
export const OBJECTIVE_POLICIES = ['fail', 'warn'] as const;

/** What the end of the time to wait means: to a job. */
export const TIMEOUT_POLICIES = ['fail', 'resume'] as const;

/** What destroying does to a job that still runs. */
export const DESTROY_POLICIES = ['cancel', 'keep'] as const;

/** When a command cleans up after a drill. */
export const CLEANUP_POLICIES = ['always', 'on-success', 'never'] as const;
export type CleanupPolicy = (typeof CLEANUP_POLICIES)[number];

/** What files that were left out mean: to a job, to a gate and to a drill. */
export const ON_PARTIAL = ['fail', 'warn', 'accept'] as const;

/** What a failure means: to a job and to a gate. */
export const ON_FAILURE = ['fail', 'report'] as const;

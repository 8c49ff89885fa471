/** For restores to end, where nothing is said: a day. */
export const DEFAULT_WAIT_MS = 24 * 3_600_000;

/** For a job that was cancelled to end, and for a command, where nothing is said: ten minutes. */
export const DEFAULT_END_MS = 600_000;

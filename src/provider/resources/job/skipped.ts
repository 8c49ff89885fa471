/** The id and the verdict of a restore that was not to start: an id is what others refer to, so there must be one. */
export const SKIPPED = 'skipped';

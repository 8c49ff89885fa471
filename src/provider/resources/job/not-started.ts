/**
 * Ids of restores that have no job: others refer to the id, so there must be one. SKIPPED was not to start, and is the
 * verdict, too; REFUSED could not be started.
 */
export const SKIPPED = 'skipped';
export const REFUSED = 'refused';

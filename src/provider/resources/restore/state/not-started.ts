/**
 * Ids of restores that have no job or task: others refer to the id, so there must be one, and it tells them why. SKIPPED was not to
 * start, and is the verdict, too; REFUSED could not be started.
 */
export const SKIPPED = 'skipped';
export const REFUSED = 'refused';
/** Nothing could be asked of the service: credentials, permission, network. It says nothing about what is to be restored. */
export const NOT_ASKED = 'not_asked';
/** Whether it was started is not known. */
export const UNCERTAIN = 'uncertain';

const NOT_STARTED = { [REFUSED]: 'refused', [NOT_ASKED]: 'setup', [UNCERTAIN]: 'unknown' } as const;

/** Why a restore that failed has no job, as the record of a drill has it; undefined where it has one. */
export function notStartedBy(id: string): (typeof NOT_STARTED)[keyof typeof NOT_STARTED] | undefined {
  return Object.hasOwn(NOT_STARTED, id) ? NOT_STARTED[id as keyof typeof NOT_STARTED] : undefined;
}

export function hasNoJob(id: string): boolean {
  return id === SKIPPED || notStartedBy(id) !== undefined;
}

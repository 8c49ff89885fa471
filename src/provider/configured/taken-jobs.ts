/** The restore jobs that resources of this process stand for: a job belongs to one resource. */
export interface TakenJobs {
  /** False when another resource has it. */
  take(restoreId: string): boolean;
  isTaken(restoreId: string): boolean;
}

export function createTakenJobs(): TakenJobs {
  const taken = new Set<string>();
  return {
    take(restoreId) {
      if (taken.has(restoreId)) return false;
      taken.add(restoreId);
      return true;
    },
    isTaken: (restoreId) => taken.has(restoreId),
  };
}

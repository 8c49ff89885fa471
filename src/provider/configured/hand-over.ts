import type { OpenNote } from '../journal/journal';

type Values = Readonly<Record<string, unknown>>;

/** A restore that runs, whose resource is being replaced: its delete has left it to the create that follows. */
export interface HandedOver {
  readonly restoreId: string;
  readonly state: Values;
  /** Open until the id arrives in a saved state again: the process may be killed before. */
  readonly note: OpenNote;
  /** Whether it restores just what a resource with these inputs asks for. */
  fits(inputs: Values): boolean;
  /** Whether it is that of a resource whose inputs were not all known in the plan, and turned out to be others. */
  mayPrecede(inputs: Values): boolean;
}

/**
 * Restores between the two halves of a replacement. Terraform tells neither half the name of the resource, so a create takes
 * whichever fits; what no create has taken when the process ends is given back.
 */
export interface HandOver {
  leave(job: HandedOver): void;
  takeFitting(inputs: Values): HandedOver | undefined;
  takePrecedent(inputs: Values): HandedOver | undefined;
  takeAll(): readonly HandedOver[];
}

export function createHandOver(): HandOver {
  const jobs = new Set<HandedOver>();
  const takeFirst = (suits: (job: HandedOver) => boolean) => {
    const found = [...jobs].find(suits);
    if (found) jobs.delete(found);
    return found;
  };
  return {
    leave: (job) => void jobs.add(job),
    takeFitting: (inputs) => takeFirst((job) => job.fits(inputs)),
    takePrecedent: (inputs) => takeFirst((job) => job.mayPrecede(inputs)),
    takeAll() {
      const left = [...jobs];
      jobs.clear();
      return left;
    },
  };
}

import type { OpenNote } from '../journal/journal';

type Values = Readonly<Record<string, unknown>>;

/** A running restore whose resource is being replaced: its delete has passed it on to the create that comes next. */
export interface PassedOnJob {
  readonly service: string;
  readonly restoreId: string;
  readonly state: Values;
  /** Open until the id arrives in a saved state again: the process may be killed before. */
  readonly note: OpenNote;
  /** Whether it restores just what a resource with these inputs asks for. */
  fits(inputs: Values): boolean;
  /** Whether it may be the former restore of a resource whose inputs, unknown in the plan, turned out to differ. */
  mayBePredecessor(inputs: Values): boolean;
}

/**
 * Restores between the delete and the create of a replacement. Terraform tells neither of them the name of the resource, so
 * a create takes whichever fits; what no create has taken is cancelled when the process ends.
 */
export interface PassedOnJobs {
  passOn(job: PassedOnJob): void;
  takeFitting(service: string, inputs: Values): PassedOnJob | undefined;
  takePredecessor(service: string, inputs: Values): PassedOnJob | undefined;
  /** Of a service. */
  takeAll(service: string): readonly PassedOnJob[];
}

export function createPassedOnJobs(): PassedOnJobs {
  const jobs = new Set<PassedOnJob>();
  const of = (service: string) => [...jobs].filter((job) => job.service === service);
  const take = (job: PassedOnJob | undefined) => {
    if (job) jobs.delete(job);
    return job;
  };
  return {
    passOn: (job) => void jobs.add(job),
    takeFitting: (service, inputs) => take(of(service).find((job) => job.fits(inputs))),
    takePredecessor: (service, inputs) => take(of(service).find((job) => job.mayBePredecessor(inputs))),
    takeAll: (service) => of(service).map((job) => take(job) as PassedOnJob),
  };
}

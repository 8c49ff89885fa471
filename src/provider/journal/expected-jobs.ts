import { readFileSync } from 'node:fs';
import type { RestoreJobList } from '../../waiting/restore-job-list';
import { type LocalStatePlace, statePath } from './local-state';

export interface ExpectedJobsPlace extends Omit<LocalStatePlace, 'workspace'> {
  readonly workspace: () => string;
}

interface State {
  readonly resources?: readonly {
    readonly mode?: string;
    readonly type?: string;
    readonly instances?: readonly { readonly attributes?: Attributes | null }[];
  }[];
}

interface Attributes {
  readonly id?: unknown;
  readonly restore_type?: unknown;
  readonly edition?: unknown;
  readonly verdict?: unknown;
}

/**
 * The restores that a refresh will ask for: those that the state in the working directory holds as pending. Terraform asks for
 * ten at a time, and one call tells of 99. It is a hint, so a state that lies elsewhere or cannot be read tells none.
 */
export function createExpectedJobs(place: ExpectedJobsPlace): (list: RestoreJobList) => readonly string[] {
  return ({ restoreType, edition }) =>
    idsOf(
      pendingIn(place, 'alirestore_job').filter(
        (job) => job.restore_type === restoreType && (job.edition ?? undefined) === edition,
      ),
    );
}

/** The same of restore tasks, whose services have one list each. */
export function createExpectedTasks(place: ExpectedJobsPlace): (resourceType: string) => readonly string[] {
  return (resourceType) => idsOf(pendingIn(place, resourceType));
}

function idsOf(restores: readonly Attributes[]): string[] {
  return restores.flatMap(({ id }) => (typeof id === 'string' && id !== '' ? [id] : []));
}

function pendingIn({ workspace, ...place }: ExpectedJobsPlace, resourceType: string): Attributes[] {
  try {
    const path = statePath({ ...place, workspace: workspace() });
    if (path === undefined) return [];
    const { resources = [] } = JSON.parse(readFileSync(path, 'utf8')) as State;
    return resources
      .filter(({ mode, type }) => mode === 'managed' && type === resourceType)
      .flatMap(({ instances = [] }) => instances.map(({ attributes }) => attributes ?? {}))
      .filter(({ verdict }) => verdict === 'pending');
  } catch {
    return [];
  }
}

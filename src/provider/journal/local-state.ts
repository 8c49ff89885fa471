import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The state of a working directory, where it lies in a file. One that lies elsewhere is not seen: it holds nothing then. */
export interface LocalState {
  /** To be called before this process changes anything: Terraform takes out of the file what is replaced. */
  read(): void;
  /** Whether a resource of the state stands for the job. */
  holds(restoreId: string): boolean;
  /** Whether the state lies elsewhere, so that nothing is known of it. */
  readonly isRemote: boolean;
}

export interface LocalStatePlace {
  /** Where Terraform runs. */
  readonly workingDirectory: string;
  readonly dataDirectory: string;
  readonly workspace: string;
}

interface State {
  readonly resources?: readonly {
    readonly mode?: string;
    readonly type?: string;
    readonly instances?: readonly { readonly attributes?: { readonly id?: unknown } | null }[];
  }[];
}

export function createLocalState(place: LocalStatePlace): LocalState {
  let ids: ReadonlySet<unknown> | undefined;
  const read = () => {
    ids ??= restoreIdsIn(place);
  };
  return {
    read,
    holds(restoreId) {
      read();
      return ids?.has(restoreId) ?? false;
    },
    get isRemote() {
      try {
        return statePath(place) === undefined;
      } catch {
        return false;
      }
    },
  };
}

/** The resources that stand for restores: one each. */
export const RESTORE_RESOURCES = [
  'alirestore_job',
  'alirestore_dbs_restore_task',
  'alirestore_compute_nest_restore_task',
] as const;

export function isRestoreResource({ mode, type = '' }: { readonly mode?: string; readonly type?: string }): boolean {
  return mode === 'managed' && (RESTORE_RESOURCES as readonly string[]).includes(type);
}

/** Data sources hold ids of restores that no resource stands for. Undefined for a file that Terraform is just writing. */
function restoreIdsIn(place: LocalStatePlace): ReadonlySet<unknown> | undefined {
  try {
    const path = statePath(place);
    const { resources = [] } = path === undefined || !existsSync(path) ? {} : readJson<State>(path);
    const restores = resources.filter(isRestoreResource);
    return new Set(restores.flatMap(({ instances = [] }) => instances.map(({ attributes }) => attributes?.id)));
  } catch {
    return undefined;
  }
}

/** Terraform's data directory. */
export function dataDirectoryOf(workingDirectory: string, env: Readonly<Record<string, string | undefined>>): string {
  return resolve(workingDirectory, env.TF_DATA_DIR || '.terraform');
}

/** Terraform writes into its data directory which backend it was initialised with, if any; CDK for Terraform always sets one. */
export function statePath({ workingDirectory, dataDirectory, workspace }: LocalStatePlace): string | undefined {
  const record = join(dataDirectory, 'terraform.tfstate');
  const { backend } = existsSync(record) ? readJson<{ readonly backend?: Backend }>(record) : {};
  if (backend && backend.type !== 'local') return undefined;
  const { path, workspace_dir } = backend?.config ?? {};
  if (workspace === 'default') return resolve(workingDirectory, path || 'terraform.tfstate');
  return resolve(workingDirectory, workspace_dir || 'terraform.tfstate.d', workspace, 'terraform.tfstate');
}

interface Backend {
  readonly type?: string;
  readonly config?: { readonly path?: string | null; readonly workspace_dir?: string | null } | null;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

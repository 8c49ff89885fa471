import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectoryOf, statePath } from '../../provider/journal/local-state';
import { rememberedWorkspace } from '../../provider/journal/open-journal';

export type Env = Readonly<Record<string, string | undefined>>;

/** Where a stack's state lies, as `terraform init` has left it. */
export interface DrillBackend {
  /** As Terraform calls it: "http", "pg", "local". */
  readonly type: string;
  readonly workspace: string;
  /** The file of a local state; undefined for a remote one. */
  readonly statePath: string | undefined;
  readonly config: Readonly<Record<string, unknown>>;
}

export function readDrillBackend(folder: string, env: Env): DrillBackend {
  const dataDirectory = dataDirectoryOf(folder, env);
  const workspace = env.TF_WORKSPACE || rememberedWorkspace(dataDirectory);
  const file = join(dataDirectory, 'terraform.tfstate');
  const { backend } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InitRecord) : {};
  const path = statePath({ workingDirectory: folder, dataDirectory, workspace });
  return { type: backend?.type ?? 'local', workspace, statePath: path, config: backend?.config ?? {} };
}

interface InitRecord {
  readonly backend?: { readonly type: string; readonly config?: Readonly<Record<string, unknown>> | null };
}

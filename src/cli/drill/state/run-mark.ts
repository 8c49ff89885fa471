import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../../clock';
import { isRecord } from '../../../plugin/values/is-record';
import type { LeftRunFile } from '../../../provider/configured/left-run';
import { Interrupted } from '../../command/interrupted';
import { isRestore } from '../../stack/restore-resources';
import { RUN_MARK_FILE } from '../../stack/stack-directories';
import type { Terraform } from '../terraform/terraform';
import { TerraformFailed, terraformDiagnostics } from '../terraform/terraform-diagnostics';

const NAME = 'alirestore_drill_run';
const ADDRESS = `terraform_data.${NAME}`;

/** What a remote state tells of a run before anything of it is started: that it has begun, and when. */
interface Mark {
  readonly run_id: string;
  readonly begun_at: string;
}

export interface RunMarkSettings {
  readonly terraform: Terraform;
  readonly folder: string;
  readonly clock: Clock;
  /** Tells the provider when the run began that goes on, and which jobs and tasks the state holds. */
  readonly leftRunFile: string;
  /** Of `terraform apply`: how long to wait for the lock, and the variables. */
  readonly applyArguments: readonly string[];
}

/**
 * Leaves in a remote state that a run has begun. Terraform saves such a state only now and then: a kill loses the ids of what
 * was started since. The mark is saved before anything is started, so that the next attempt, wherever it runs, can tell what
 * the service lists since then for its own.
 */
export interface RunMark {
  /** True where an earlier attempt has left the mark of this run. */
  begin(runId: string): Promise<boolean>;
  /** The run is over. */
  end(): Promise<void>;
  /** Takes away what must not stay in the stack's folder. */
  close(): void;
}

export function createRunMark({ terraform, folder, clock, leftRunFile, applyArguments }: RunMarkSettings): RunMark {
  const file = join(folder, RUN_MARK_FILE);
  const close = () => {
    for (const path of [file, leftRunFile]) rmSync(path, { force: true });
  };
  return {
    async begin(runId) {
      close();
      const state = parseState(await must(terraform, 'state', 'pull'));
      const left = markIn(state);
      const goesOn = left?.run_id === runId;
      const mark = goesOn ? left : { run_id: runId, begun_at: new Date(clock.now()).toISOString() };
      writeFileSync(file, JSON.stringify({ resource: { terraform_data: { [NAME]: { input: mark } } } }));
      if (goesOn) writeFileSync(leftRunFile, JSON.stringify(leftRunOf(mark, state)));
      else await must(terraform, 'apply', '-auto-approve', '-no-color', `-target=${ADDRESS}`, ...applyArguments);
      return goesOn;
    },
    async end() {
      close();
      await terraform.print('state', 'rm', '-lock-timeout=1m', ADDRESS).catch(() => undefined); // it does no harm
    },
    close,
  };
}

/** After an interrupt, nothing is written to the state of a run that will not begin. */
async function must(terraform: Terraform, ...args: string[]): Promise<string> {
  if (terraform.isInterrupted()) throw new Interrupted();
  try {
    return await terraform.print(...args);
  } catch (fault) {
    if (fault instanceof Interrupted) throw fault;
    const what = `cannot write to the remote state that the run begins; nothing was started: ${(fault as Error).message}`;
    throw new TerraformFailed(what, terraformDiagnostics(terraform.said()), args[0]);
  }
}

interface StateResource {
  readonly mode?: string;
  readonly type?: string;
  readonly name?: string;
  readonly instances?: readonly { readonly attributes?: Readonly<Record<string, unknown>> | null }[];
}

/** A backend that holds no state yet gives nothing. */
function parseState(text: string): readonly StateResource[] {
  if (text.trim() === '') return [];
  const { resources = [] } = JSON.parse(text) as { readonly resources?: readonly StateResource[] };
  return resources.filter(({ mode }) => mode === 'managed');
}

/** A state holds a value whose type is free together with its type. */
function markIn(state: readonly StateResource[]): Mark | undefined {
  const resource = state.find(({ type, name }) => type === 'terraform_data' && name === NAME);
  const input = resource?.instances?.[0]?.attributes?.input;
  const mark = isRecord(input) && isRecord(input.value) ? input.value : input;
  const isWhole = isRecord(mark) && typeof mark.run_id === 'string' && !Number.isNaN(Date.parse(String(mark.begun_at)));
  return isWhole ? (mark as unknown as Mark) : undefined;
}

function leftRunOf({ begun_at }: Mark, state: readonly StateResource[]): LeftRunFile {
  const restores = state.filter(isRestore);
  const jobs = restores.flatMap(({ instances = [] }) => instances);
  const ids = jobs.map(({ attributes }) => attributes?.id).filter((id): id is string => typeof id === 'string');
  return { sinceMs: Date.parse(begun_at), known: ids };
}

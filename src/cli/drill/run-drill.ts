import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { drillRecords, type RunRecord } from './drill-records';
import type { OpenRun, RunMemory } from './open-run';
import { Interrupted, type Terraform } from './terraform';

export interface DrillRun {
  readonly terraform: Terraform;
  readonly memory: RunMemory;
  readonly run: OpenRun;
  /** `name=value` each. */
  readonly variables: readonly string[];
  /** Where the plan is put meanwhile. */
  readonly planFile: string;
  /** For Terraform, from the person who runs it. */
  readonly extra: readonly string[];
}

export interface DrillEnd {
  readonly records: readonly RunRecord[];
  readonly applied: boolean;
}

/** Nothing was started: the plan did not come about. */
export class PlanFailed extends Error {}

/** An apply that nobody watches any more ends by itself; until then it keeps the state locked. */
const LOCK = '-lock-timeout=5m';

/** Of what a person hands on, what an apply of a saved plan takes. */
const FOR_APPLY = /^-{1,2}(parallelism|compact-warnings|no-color|concise)\b/;

/** Plans and applies a run of a drill. It stays open until there is a record in which everything has ended. */
export async function runDrill({ terraform, memory, run, variables, planFile, extra }: DrillRun): Promise<DrillEnd> {
  mkdirSync(dirname(planFile), { recursive: true });
  await must(terraform, 'init', '-input=false');
  const planArguments = ['-input=false', LOCK, ...variables.flatMap((one) => ['-var', one]), ...extra];
  try {
    await must(terraform, 'plan', `-out=${planFile}`, ...planArguments);
    memory.open(run);
    const code = await terraform.run('apply', LOCK, ...extra.filter((one) => FOR_APPLY.test(one)), planFile);
    return await lookAtEnd({ terraform, memory, run }, code === 0);
  } finally {
    rmSync(planFile, { force: true });
  }
}

async function must(terraform: Terraform, ...args: string[]): Promise<void> {
  const code = await terraform.run(...args);
  if (code === 0) return;
  if (terraform.isInterrupted()) throw new Interrupted();
  const message = `terraform ${args[0]} ended with ${code}; nothing was started`;
  throw args[0] === 'plan' ? new PlanFailed(message) : new Error(message);
}

async function lookAtEnd(
  { terraform, memory, run }: Pick<DrillRun, 'terraform' | 'memory' | 'run'>,
  applied: boolean,
): Promise<DrillEnd> {
  if (!applied && terraform.isInterrupted()) throw new Interrupted();
  const records = drillRecords(await terraform.print('show', '-json'), run.runId);
  if (records.length > 0) return { records, applied };
  if (!applied) {
    throw new Error(
      `terraform apply failed before there was a record; what was started is kept. Run it again: it goes on with the run ${run.runId}`,
    );
  }
  memory.close();
  throw new Error(
    'no alirestore_drill in the state has this run: set its run_id from var.drill_run_id, as RestoreDrill does',
  );
}

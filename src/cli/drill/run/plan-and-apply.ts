import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Interrupted } from '../../command/interrupted';
import type { DrillOutcome } from '../evidence/drill-outcome';
import { drillRecords } from '../evidence/drill-records';
import type { Terraform } from '../terraform/terraform';
import { type TerraformDiagnostic, TerraformFailed, terraformDiagnostics } from '../terraform/terraform-diagnostics';
import type { TerraformLog } from '../terraform/terraform-log';
import type { DrillView } from '../view/drill-view';
import { plannedDrills } from '../view/planned-drill';
import type { OpenRun, RunMemory } from './run-memory';

export interface RunToApply {
  readonly terraform: Terraform;
  readonly log: TerraformLog;
  /** Where the log goes on when there is a run that it belongs to. */
  readonly runLog: string;
  readonly view: DrillView;
  readonly memory: RunMemory;
  readonly run: OpenRun;
  /** `name=value` each. */
  readonly variables: readonly string[];
  /** Where the plan is put meanwhile. */
  readonly planFile: string;
  /** For Terraform, from the person who runs it. */
  readonly extra: readonly string[];
  /** Once it is initialised, and before anything is planned. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** How long it will take, by what `terraform show -json PLAN` prints: a line each. */
  readonly forecastOf: (shown: string) => readonly string[];
  /** The run is not open any more. */
  readonly over: () => Promise<void>;
}

export interface AppliedRun extends DrillOutcome {
  /** What Terraform said besides, in its plan and its apply. */
  readonly diagnostics: readonly TerraformDiagnostic[];
}

/** An apply that nobody watches any more ends by itself; until then it keeps the state locked. */
const LOCK = '-lock-timeout=5m';

/** Of what a person hands on, what an apply of a saved plan takes. */
const FOR_APPLY = /^-{1,2}(parallelism|compact-warnings|concise)\b/;

/** Plans and applies a run of a drill. It stays open until there is a record in which everything has ended. */
export async function planAndApply(drill: RunToApply): Promise<AppliedRun> {
  const { terraform, log, runLog, view, memory, run, variables, planFile, extra, prepare, forecastOf } = drill;
  mkdirSync(dirname(planFile), { recursive: true });
  await must(terraform, 'init', '-input=false', '-no-color');
  await prepare?.();
  const planArguments = ['-input=false', '-no-color', LOCK, ...variables.flatMap((one) => ['-var', one]), ...extra];
  try {
    await must(terraform, 'plan', `-out=${planFile}`, ...planArguments);
    const planned = terraformDiagnostics(terraform.said());
    const shown = await terraform.print('show', '-json', planFile);
    for (const line of forecastOf(shown)) view.say(line);
    view.planned(plannedDrills(shown, run.runId));
    memory.open(run);
    log.moveTo(runLog);
    const code = await terraform.run(
      'apply',
      '-no-color',
      LOCK,
      ...extra.filter((one) => FOR_APPLY.test(one)),
      planFile,
    );
    const diagnostics = [...planned, ...terraformDiagnostics(terraform.said())];
    return { ...(await lookAtEnd(drill, code === 0, diagnostics)), diagnostics };
  } finally {
    rmSync(planFile, { force: true });
  }
}

async function must(terraform: Terraform, ...args: string[]): Promise<void> {
  const code = await terraform.run(...args);
  if (code === 0) return;
  if (terraform.isInterrupted()) throw new Interrupted();
  const diagnostics = terraformDiagnostics(terraform.said());
  throw new TerraformFailed(
    `terraform ${args[0]} failed with exit code ${code}; nothing was started`,
    diagnostics,
    args[0],
  );
}

async function lookAtEnd(
  { terraform, over, run }: RunToApply,
  applied: boolean,
  diagnostics: readonly TerraformDiagnostic[],
): Promise<DrillOutcome> {
  if (!applied && terraform.isInterrupted()) throw new Interrupted();
  const records = drillRecords(await terraform.print('show', '-json'), run.runId);
  if (records.length > 0) return { records, applied };
  if (!applied) {
    throw new TerraformFailed(
      `terraform apply failed before the drill had a record. What was started is kept: run the same command again to continue run ${run.runId}`,
      diagnostics,
      'apply',
    );
  }
  await over();
  throw new Error(
    'the state has no alirestore_drill of this run: set its run_id from var.drill_run_id, as RestoreDrill does, and do not leave it out with -target',
  );
}

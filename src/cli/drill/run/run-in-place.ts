import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataDirectoryOf } from '../../../provider/journal/local-state';
import { LEFT_RUN_VARIABLE, MEMORY_VARIABLE } from '../../../variables';
import { EXIT, type Invocation } from '../../command/command';
import { Interrupted } from '../../command/interrupted';
import { checkDefinition } from '../evidence/check-definition';
import { exitCodeOf, hasPending, outcomeText } from '../evidence/drill-outcome';
import { thoseThatRan } from '../evidence/why-not-run';
import { writeEvidence } from '../evidence/write-evidence';
import { createStatePreparation, type StatePreparation } from '../state/state-preparation';
import { ofRehearsal, showDiagnostics } from '../terraform/show-diagnostics';
import { terraformArguments } from '../terraform/terraform-arguments';
import { TerraformFailed } from '../terraform/terraform-diagnostics';
import { chooseRun, type DrillMachine, variablesOf } from './choose-run';
import { drillForecast } from './drill-forecast';
import type { DrillSetup } from './drill-setup';
import { createMaxWait, type MaxWait } from './max-wait';
import { LOG_NAME, openSession, type Session } from './open-session';
import { type AppliedRun, planAndApply } from './plan-and-apply';
import { leftText, type RunLimits, runLimits } from './run-limits';
import { createRunMemory, type OpenRun, type RunMemory } from './run-memory';

/** A run, with its setup and the folder of its evidence. */
interface Running extends Session {
  readonly setup: DrillSetup;
  readonly data: string;
  readonly run: OpenRun;
  readonly memory: RunMemory;
  readonly out: string;
  readonly maxWait: MaxWait;
  /** Nothing of a rehearsal goes on elsewhere. */
  readonly preparation: StatePreparation | undefined;
  readonly variables: readonly string[];
  readonly extra: readonly string[];
  readonly invocation: Invocation;
}

/** A drill in the folder of its stack, from its run id to its evidence. */
export async function runInPlace(setup: DrillSetup, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const running = startRun(setup, invocation, machine);
  const { view, out, data, run, preparation } = running;
  try {
    view.say(opening(run, setup));
    const files = { runLog: join(out, LOG_NAME), planFile: join(data, 'drill.tfplan') };
    const forecastOf = (shown: string) => drillForecast(shown, setup.rehearsal !== undefined, invocation);
    const end = await planAndApply({
      ...running,
      ...files,
      forecastOf,
      prepare: preparation?.begin,
      over: () => over(running),
    });
    return await conclude(end, running);
  } catch (fault) {
    view.close();
    return giveUp(fault, running);
  } finally {
    preparation?.close();
    running.close();
    running.maxWait.close();
  }
}

/** What waits for the time to leave would keep the process from its end. */
function startRun(setup: DrillSetup, invocation: Invocation, machine: DrillMachine): Running {
  const limits = runLimits(invocation);
  const maxWait = createMaxWait(limits.maxWaitMs, invocation.signals, machine.clock);
  try {
    return { ...openRun(setup, { ...invocation, signals: maxWait.signals }, machine, limits), maxWait };
  } catch (fault) {
    maxWait.close();
    throw fault;
  }
}

function openRun(
  setup: DrillSetup,
  invocation: Invocation,
  machine: DrillMachine,
  limits: RunLimits,
): Omit<Running, 'maxWait'> {
  const { cwd, options: flags, stderr } = invocation;
  const data = join(dataDirectoryOf(setup.folder, setup.env), 'alirestore');
  const memory = createRunMemory(join(limits.memory ?? data, 'drill-run.json'));
  const run = chooseRun(memory, invocation, machine);
  const out = resolve(cwd, (flags.out as string | undefined) ?? join('drill-evidence', run.runId));
  const leftRunFile = join(data, 'left-run.json');
  const known = limits.memory === undefined ? {} : { [MEMORY_VARIABLE]: limits.memory };
  const env = { ...setup.env, ...known, [LEFT_RUN_VARIABLE]: leftRunFile };
  const words = {
    variables: variablesOf(run, setup.configuration),
    extra: terraformArguments(invocation.handedOn, cwd),
  };
  const session = openSession({ ...setup, env }, data, invocation, machine);
  const named = { runId: run.runId, isNamed: flags['run-id'] !== undefined };
  const settings = { ...machine, ...limits, ...setup, ...words, terraform: session.terraform, leftRunFile };
  const preparation = setup.rehearsal ? undefined : createStatePreparation({ ...settings, log: stderr, run: named });
  return { ...session, ...words, setup, data, run, memory, out, preparation, invocation };
}

function opening({ runId }: OpenRun, { rehearsal }: DrillSetup): string {
  if (!rehearsal) return `Run ${runId}: terraform init and plan ...`;
  const { speed } = rehearsal;
  const clock = speed === 1 ? '' : ` (all times are by its clock, which runs ${speed} times as fast)`;
  return `Run ${runId}, a rehearsal on an emulated cloud${clock}: terraform init and plan ...`;
}

async function conclude(end: AppliedRun, running: Running): Promise<number> {
  const { setup, view, out, log, invocation } = running;
  view.settled(end.records);
  view.close();
  const { stdout, stderr } = invocation;
  const { ran, notRun } = thoseThatRan(end.records);
  if (ran.length === 0) {
    await over(running);
    throw new Error(`${notRun.join('\n')}\nThe output of Terraform is in ${keepOnlyLog(running)}`);
  }
  for (const text of notRun) stderr.write(`alirestore drill run: ${text}\n`);
  showDiagnostics(told(end, setup), log.path(), stderr);
  stdout.write(outcomeText({ ...end, records: ran }, writeEvidence(ran, out, setup.evidence, invocation)));
  if (hasPending(end)) {
    stdout.write(
      'Some restores are still running. Run the same command again to wait for them, or add --new to start a new run.\n',
    );
    return exitCodeOf(end);
  }
  await over(running);
  checkDefinition(ran, setup.folder);
  return exitCodeOf(end);
}

function told({ diagnostics }: Pick<AppliedRun, 'diagnostics'>, { rehearsal }: DrillSetup): AppliedRun['diagnostics'] {
  return rehearsal ? ofRehearsal(diagnostics) : diagnostics;
}

/** Neither the remote state nor the memory tells of it any more. */
async function over({ preparation, memory }: Running): Promise<void> {
  await preparation?.end();
  memory.close();
}

/** Of a drill that did not run there is no evidence, so what Terraform said is not left in its folder. */
function keepOnlyLog({ setup, data, out, log }: Running): string {
  if (setup.rehearsal) return log.path(); // its data are thrown away
  log.moveTo(join(data, LOG_NAME));
  if (existsSync(out) && readdirSync(out).length === 0) rmdirSync(out);
  return log.path();
}

function giveUp(fault: unknown, running: Running): number {
  const { setup, run, out, log, maxWait, invocation } = running;
  const { stderr } = invocation;
  if (fault instanceof TerraformFailed) {
    // What is thrown away cannot be read any more.
    if (setup.rehearsal && log.path() !== join(out, LOG_NAME)) log.moveTo(join(out, LOG_NAME));
    showDiagnostics(told(fault, setup), log.path(), stderr);
    const advice = fault.step === 'plan' ? (setup.rehearsal?.planAdvice ?? '') : '';
    throw new Error(`${fault.message}. The output of Terraform is in ${log.path()}${advice}`);
  }
  if (!(fault instanceof Interrupted)) throw fault;
  stderr.write(maxWait.isOver ? leftText(run.runId, isOpen(running), invocation) : interruptedText(running));
  return maxWait.isOver ? EXIT.stillRunning : EXIT.interrupted;
}

/** Another run may be open in this folder; and this one may have been begun in another folder. */
function isOpen({ setup, run, memory, preparation }: Running): boolean {
  if (setup.rehearsal) return false;
  return memory.read()?.runId === run.runId || preparation?.goesOn() === true;
}

function interruptedText(running: Running): string {
  const again = isOpen(running) ? ` Run the same command again to continue run ${running.run.runId}` : '';
  return `alirestore drill run: interrupted.${again}\n`;
}

import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataDirectoryOf } from '../../provider/journal/local-state';
import { LEFT_RUN_VARIABLE, MEMORY_VARIABLE } from '../../variables';
import { EXIT, type Invocation } from '../command';
import { checkDefinition } from './check-definition';
import { chooseRun, type DrillMachine, variablesOf } from './choose-run';
import { thoseThatRan } from './could-not-run';
import { exitCodeOf, hasPending, outcomeText } from './drill-outcome';
import { type DrillPatience, drillPatience, leftText } from './drill-patience';
import { createRunMemory, type OpenRun, type RunMemory } from './open-run';
import { LOG_NAME, openSession, type Session } from './open-session';
import type { Place } from './place';
import { type DrillEnd, runDrill } from './plan-and-apply';
import { createPreparation, type Preparation } from './preparation';
import { ofRehearsal, showDiagnostics } from './show-diagnostics';
import { Interrupted } from './terraform';
import { terraformArguments } from './terraform-arguments';
import { TerraformFailed } from './terraform-failed';
import { createTimeToLeave, type TimeToLeave } from './time-to-leave';
import { writeEvidence } from './write-evidence';

/** A run, with the place that it has and the folder of its evidence. */
interface Running extends Session {
  readonly place: Place;
  readonly data: string;
  readonly run: OpenRun;
  readonly memory: RunMemory;
  readonly out: string;
  readonly leaving: TimeToLeave;
  /** Nothing of a rehearsal goes on elsewhere. */
  readonly preparation: Preparation | undefined;
  readonly variables: readonly string[];
  readonly extra: readonly string[];
  readonly invocation: Invocation;
}

/** A drill in the folder of its stack, from its run id to its evidence. */
export async function runInPlace(place: Place, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const running = startRun(place, invocation, machine);
  const { view, out, data, run, preparation } = running;
  try {
    view.say(opening(run, place));
    const files = { runLog: join(out, LOG_NAME), planFile: join(data, 'drill.tfplan') };
    const end = await runDrill({ ...running, ...files, prepare: preparation?.begin, over: () => over(running) });
    return await conclude(end, running);
  } catch (fault) {
    view.close();
    return giveUp(fault, running);
  } finally {
    preparation?.close();
    running.close();
    running.leaving.close();
  }
}

/** What waits for the time to leave would keep the process from its end. */
function startRun(place: Place, invocation: Invocation, machine: DrillMachine): Running {
  const patience = drillPatience(invocation);
  const leaving = createTimeToLeave(patience.maxWaitMs, invocation.signals, machine.clock);
  try {
    return { ...openRun(place, { ...invocation, signals: leaving.signals }, machine, patience), leaving };
  } catch (fault) {
    leaving.close();
    throw fault;
  }
}

function openRun(
  place: Place,
  invocation: Invocation,
  machine: DrillMachine,
  patience: DrillPatience,
): Omit<Running, 'leaving'> {
  const { cwd, options: flags, stderr } = invocation;
  const data = join(dataDirectoryOf(place.folder, place.env), 'alirestore');
  const memory = createRunMemory(join(patience.memory ?? data, 'drill-run.json'));
  const run = chooseRun(memory, invocation, machine);
  const out = resolve(cwd, (flags.out as string | undefined) ?? join('drill-evidence', run.runId));
  const leftRunFile = join(data, 'left-run.json');
  const known = patience.memory === undefined ? {} : { [MEMORY_VARIABLE]: patience.memory };
  const env = { ...place.env, ...known, [LEFT_RUN_VARIABLE]: leftRunFile };
  const words = {
    variables: variablesOf(run, place.configuration),
    extra: terraformArguments(invocation.handedOn, cwd),
  };
  const session = openSession({ ...place, env }, data, invocation, machine);
  const named = { runId: run.runId, isNamed: flags['run-id'] !== undefined };
  const settings = { ...machine, ...patience, ...place, ...words, terraform: session.terraform, leftRunFile };
  const preparation = place.rehearsal ? undefined : createPreparation({ ...settings, log: stderr, run: named });
  return { ...session, ...words, place, data, run, memory, out, preparation, invocation };
}

function opening({ runId }: OpenRun, { rehearsal }: Place): string {
  if (!rehearsal) return `Run ${runId}: terraform init and plan ...`;
  const { speed } = rehearsal;
  const clock = speed === 1 ? '' : `, whose clock runs ${speed} times as fast: times are by it`;
  return `Run ${runId}, a rehearsal on an emulated cloud${clock}: terraform init and plan ...`;
}

async function conclude(end: DrillEnd, running: Running): Promise<number> {
  const { place, view, out, log, invocation } = running;
  view.settled(end.records);
  view.close();
  const { stdout, stderr } = invocation;
  const { ran, notRun } = thoseThatRan(end.records);
  if (ran.length === 0) {
    await over(running);
    throw new Error(`${notRun.join('\n')}\nAll that Terraform said: ${keepOnlyLog(running)}`);
  }
  for (const text of notRun) stderr.write(`alirestore drill run: ${text}\n`);
  showDiagnostics(told(end, place), log.path(), stderr);
  stdout.write(outcomeText({ ...end, records: ran }, writeEvidence(ran, out, place.extras, invocation)));
  if (hasPending(end)) {
    stdout.write('Restores go on: run it again to go on waiting for them, or with --new to begin anew.\n');
    return exitCodeOf(end);
  }
  await over(running);
  checkDefinition(ran, place.folder);
  return exitCodeOf(end);
}

function told({ diagnostics }: Pick<DrillEnd, 'diagnostics'>, { rehearsal }: Place): DrillEnd['diagnostics'] {
  return rehearsal ? ofRehearsal(diagnostics) : diagnostics;
}

/** Neither the remote state nor the memory tells of it any more. */
async function over({ preparation, memory }: Running): Promise<void> {
  await preparation?.end();
  memory.close();
}

/** Of a drill that did not run there is no evidence, so what Terraform said is not left in its folder. */
function keepOnlyLog({ place, data, out, log }: Running): string {
  if (place.rehearsal) return log.path(); // its data are thrown away
  log.moveTo(join(data, LOG_NAME));
  if (existsSync(out) && readdirSync(out).length === 0) rmdirSync(out);
  return log.path();
}

function giveUp(fault: unknown, running: Running): number {
  const { place, run, out, log, leaving, invocation } = running;
  const { stderr } = invocation;
  if (fault instanceof TerraformFailed) {
    // What is thrown away cannot be read any more.
    if (place.rehearsal && log.path() !== join(out, LOG_NAME)) log.moveTo(join(out, LOG_NAME));
    showDiagnostics(told(fault, place), log.path(), stderr);
    const advice = fault.step === 'plan' ? (place.rehearsal?.planAdvice ?? '') : '';
    throw new Error(`${fault.message}. All that Terraform said: ${log.path()}${advice}`);
  }
  if (!(fault instanceof Interrupted)) throw fault;
  stderr.write(leaving.isDue ? leftText(run.runId, isOpen(running), invocation) : interruptedText(running));
  return leaving.isDue ? EXIT.stillRunning : EXIT.interrupted;
}

/** Another run may be open in this folder; and this one may have been begun in another folder. */
function isOpen({ place, run, memory, preparation }: Running): boolean {
  if (place.rehearsal) return false;
  return memory.read()?.runId === run.runId || preparation?.goesOn() === true;
}

function interruptedText(running: Running): string {
  const again = isOpen(running) ? ` Run it again: it goes on with the run ${running.run.runId}` : '';
  return `alirestore drill run: interrupted.${again}\n`;
}

import { join, resolve } from 'node:path';
import { EXIT, type Invocation } from '../command';
import { chooseRun, type DrillMachine, variablesOf } from './choose-run';
import { thoseThatRan } from './could-not-run';
import { exitCodeOf, hasPending, outcomeText } from './drill-outcome';
import { createRunMemory, type OpenRun, type RunMemory } from './open-run';
import { LOG_NAME, openSession, type Session } from './open-session';
import type { Place } from './place';
import { type DrillEnd, runDrill } from './run-drill';
import { showDiagnostics } from './show-diagnostics';
import { Interrupted } from './terraform';
import { terraformArguments } from './terraform-arguments';
import { TerraformFailed } from './terraform-failed';
import { writeEvidence } from './write-evidence';

/** A run, with the place that it has and the folder of its evidence. */
interface Running extends Session {
  readonly place: Place;
  readonly run: OpenRun;
  readonly memory: RunMemory;
  readonly out: string;
  readonly invocation: Invocation;
}

/** A drill in the folder of its stack, from its run id to its evidence. */
export async function runInPlace(place: Place, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const { cwd, options: flags } = invocation;
  const data = join(resolve(place.folder, place.env.TF_DATA_DIR || '.terraform'), 'alirestore');
  const memory = createRunMemory(join(data, 'drill-run.json'));
  const run = chooseRun(memory, invocation, machine);
  const out = resolve(cwd, (flags.out as string | undefined) ?? join('drill-evidence', run.runId));
  const session = openSession(place, data, invocation, machine);
  const running = { ...session, place, run, memory, out, invocation };
  try {
    session.view.say(opening(run, place));
    const end = await runDrill({
      ...running,
      runLog: join(out, LOG_NAME),
      planFile: join(data, 'drill.tfplan'),
      variables: variablesOf(run, place.configuration),
      extra: terraformArguments(invocation.handedOn, cwd),
    });
    return conclude(end, running);
  } catch (fault) {
    session.view.close();
    return giveUp(fault, running);
  } finally {
    session.close();
  }
}

function opening({ runId }: OpenRun, { rehearsal }: Place): string {
  if (!rehearsal) return `Run ${runId}: terraform init and plan ...`;
  const { speed } = rehearsal;
  const clock = speed === 1 ? '' : `, whose clock runs ${speed} times as fast: times are by it`;
  return `Run ${runId}, a rehearsal on an emulated cloud${clock}: terraform init and plan ...`;
}

function conclude(end: DrillEnd, { place, memory, view, out, log, invocation }: Running): number {
  view.settled(end.records);
  view.close();
  const { stdout, stderr } = invocation;
  const { ran, notRun } = thoseThatRan(end.records);
  if (ran.length === 0) {
    memory.close();
    throw new Error(notRun.join('\n'));
  }
  for (const text of notRun) stderr.write(`alirestore drill run: ${text}\n`);
  showDiagnostics(end.diagnostics, log.path(), stderr);
  stdout.write(outcomeText({ ...end, records: ran }, writeEvidence(ran, out, place.extras, invocation)));
  if (!hasPending(end)) memory.close();
  else stdout.write('Restores go on: run it again to go on waiting for them, or with --new to begin anew.\n');
  return exitCodeOf(end);
}

function giveUp(fault: unknown, { place, run, memory, out, log, invocation: { stderr } }: Running): number {
  if (fault instanceof TerraformFailed) {
    // What is thrown away cannot be read any more.
    if (place.rehearsal && log.path() !== join(out, LOG_NAME)) log.moveTo(join(out, LOG_NAME));
    showDiagnostics(fault.diagnostics, log.path(), stderr);
    throw new Error(`${fault.message}. All that Terraform said: ${log.path()}`);
  }
  if (!(fault instanceof Interrupted)) throw fault;
  const open = !place.rehearsal && memory.read() !== undefined;
  stderr.write(
    `alirestore drill run: interrupted.${open ? ` Run it again: it goes on with the run ${run.runId}` : ''}\n`,
  );
  return EXIT.interrupted;
}

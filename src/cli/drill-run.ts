import { join, resolve } from 'node:path';
import type { Clock } from '../clock';
import { startEmulator } from '../emulator/start-emulator';
import { type Command, EXIT, type Invocation, type Options, UsageError } from './command';
import { checkDefinition } from './drill/check-definition';
import { chooseStack } from './drill/choose-stack';
import { type DrillConfiguration, readDrillConfiguration, realTypes } from './drill/drill-configuration';
import { exitCodeOf, hasPending, outcomeText } from './drill/drill-outcome';
import { newRunId } from './drill/new-run-id';
import { CLEANUPS, type Cleanup, createRunMemory, type OpenRun, type RunMemory } from './drill/open-run';
import { PlanFailed, runDrill } from './drill/run-drill';
import { createTerraform, Interrupted } from './drill/terraform';
import { writeEvidence } from './drill/write-evidence';
import { emulatedEnvironment } from './emulator-exec';
import { emulatorFlags, emulatorOptions } from './emulator-settings';
import { createRehearsal } from './rehearsal/create-rehearsal';
import { reduceRehearsal, rehearsalFlags, standInAdvice } from './rehearsal/reduce-rehearsal';
import { synthesisFlags } from './stack/written-stacks';

export interface DrillMachine {
  readonly clock: Clock;
  readonly nonce: () => string;
}

const CLEANUP_VARIABLE = 'drill_cleanup';

const options = {
  stack: { type: 'string', value: 'NAME', description: 'Stack to run; the only one with a drill when not given.' },
  cleanup: { type: 'string', value: 'WHEN', description: `When to clean up: ${CLEANUPS.join(', ')}.` },
  out: { type: 'string', value: 'DIR', description: 'Where to put the evidence; drill-evidence/RUN when not given.' },
  'run-id': { type: 'string', value: 'ID', description: 'Id of the run; a new one when not given.' },
  new: { type: 'boolean', description: 'Begin a new run, even where one is not over.' },
  emulator: { type: 'boolean', description: 'Rehearse on an emulated cloud, with a state that is thrown away.' },
  ...synthesisFlags,
  ...rehearsalFlags,
  ...emulatorFlags,
} as const satisfies Options;

const details = `DIR is a stack's folder, or a cdktf project, which is synthesized first; without it, the current one. Runs terraform init, plan and apply with a new
run id, and writes the record of the drill with reports: record.json, report.html, summary.md, junit.xml, metrics.txt.
What stands behind -- is for terraform plan, such as -var-file=FILE; -parallelism=N is for the apply, too.
A run that was interrupted or killed goes on with the next "drill run". TERRAFORM_BINARY_NAME chooses the binary.
Exit codes: 0 met, 2 missed, 3 met or missed with a warning, where the drill only warns, 1 could not run,
64 wrong usage, 130 interrupted.`;

/** `alirestore drill run`: a drill from init to evidence. */
export function createDrillRun(machine: DrillMachine): Command {
  return {
    name: 'drill run',
    summary: 'Run a drill: plan, apply, evidence, exit code.',
    operands: '[DIR] [-- TERRAFORM ARGUMENTS]',
    details,
    options,
    handsOn: true,
    async run(invocation) {
      checkUsage(invocation);
      const folder = resolve(invocation.cwd, invocation.operands[0] ?? '.');
      const reader = { ...invocation, clock: machine.clock, command: 'drill run' };
      const stack = await chooseStack(folder, invocation.options.stack as string | undefined, reader);
      const configuration = readDrillConfiguration(stack.path);
      checkVariables(configuration, invocation);
      const place = { folder: stack.path, env: invocation.env, configuration };
      return invocation.options.emulator === true
        ? rehearse(place, invocation, machine)
        : runIn(place, invocation, machine);
    },
  };
}

function checkUsage({ operands, options: flags }: Invocation): void {
  if (operands.length > 1) throw new UsageError(`one DIR is taken; got ${operands.length}`);
  if (flags.cleanup !== undefined && !CLEANUPS.some((one) => one === flags.cleanup)) {
    throw new UsageError(`--cleanup takes one of ${CLEANUPS.join(', ')}; got "${flags.cleanup}"`);
  }
  const idle = Object.keys({ ...rehearsalFlags, ...emulatorFlags }).find(
    (name) => flags[name] !== undefined && flags.emulator !== true,
  );
  if (idle) throw new UsageError(`--${idle} goes together with --emulator`);
  if (flags['run-id'] !== undefined && String(flags['run-id']).trim() === '') {
    throw new UsageError('--run-id takes an id; got nothing');
  }
}

function checkVariables({ variables }: DrillConfiguration, { options: flags, stderr }: Invocation): void {
  if (!variables.has('drill_run_id')) {
    throw new Error(
      'the stack declares no variable "drill_run_id": RestoreDrill does; by hand, declare it, and let the resources of the drill follow it',
    );
  }
  if (flags.cleanup === undefined || variables.has(CLEANUP_VARIABLE)) return;
  stderr.write(`alirestore drill run: --cleanup does nothing: the stack declares no variable "${CLEANUP_VARIABLE}"\n`);
}

/** Where a drill runs. */
interface Place {
  readonly folder: string;
  readonly env: Invocation['env'];
  readonly configuration: DrillConfiguration;
}

/** On an emulated cloud, and on a copy of the stack: nothing real is read, called or left behind. */
async function rehearse(place: Place, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const emulator = await startEmulator(await emulatorOptions(invocation));
  const rehearsal = createRehearsal(place.folder);
  try {
    const { leftOut, ...reduced } = reduceRehearsal(rehearsal, realTypes(place.configuration), invocation);
    const emulated = { ...emulatedEnvironment(place.env, emulator.url), ...reduced.env };
    const env = { ...emulated, TF_DATA_DIR: undefined, TF_WORKSPACE: undefined };
    return await runIn({ ...place, folder: rehearsal.folder, env }, invocation, machine).catch((fault: unknown) => {
      throw fault instanceof PlanFailed ? new Error(`${fault.message}${standInAdvice(leftOut)}`) : fault;
    });
  } finally {
    rehearsal.remove();
    await emulator.close();
  }
}

async function runIn(
  { folder, env, configuration }: Place,
  invocation: Invocation,
  machine: DrillMachine,
): Promise<number> {
  const { cwd, options: flags, signals, stdout, stderr, handedOn } = invocation;
  const data = join(resolve(folder, env.TF_DATA_DIR || '.terraform'), 'alirestore');
  const memory = createRunMemory(join(data, 'drill-run.json'));
  const run = chooseRun(memory, invocation, machine);
  const terraform = createTerraform({ folder, env, log: stderr, signals });
  const planFile = join(data, 'drill.tfplan');
  try {
    const end = await runDrill({
      terraform,
      memory,
      run,
      planFile,
      variables: variablesOf(run, configuration),
      extra: handedOn,
    });
    const out = resolve(cwd, (flags.out as string | undefined) ?? join('drill-evidence', run.runId));
    stdout.write(outcomeText(end, writeEvidence(end.records, out)));
    if (!hasPending(end)) memory.close();
    else stdout.write('Restores go on: run it again to go on waiting for them, or with --new to begin anew.\n');
    checkDefinition(end.records, folder);
    return exitCodeOf(end);
  } catch (fault) {
    if (!(fault instanceof Interrupted)) throw fault;
    const open = flags.emulator !== true && memory.read() !== undefined;
    stderr.write(
      `alirestore drill run: interrupted.${open ? ` Run it again: it goes on with the run ${run.runId}` : ''}\n`,
    );
    return EXIT.interrupted;
  } finally {
    terraform.close();
  }
}

function variablesOf({ runId, cleanup }: OpenRun, { variables }: DrillConfiguration): string[] {
  const sets = cleanup !== undefined && variables.has(CLEANUP_VARIABLE);
  return [`drill_run_id=${runId}`, ...(sets ? [`${CLEANUP_VARIABLE}=${cleanup}`] : [])];
}

/** The run that is not over, unless another one is asked for. */
function chooseRun(memory: RunMemory, { options: flags, stderr }: Invocation, { clock, nonce }: DrillMachine): OpenRun {
  const wanted = flags['run-id'] as string | undefined;
  const open = flags.new === true ? undefined : memory.read();
  const cleanup = (flags.cleanup as Cleanup | undefined) ?? open?.cleanup;
  const goesOn = open !== undefined && (wanted === undefined || wanted === open.runId);
  if (goesOn) stderr.write(`alirestore drill run: going on with the run ${open.runId}; --new begins a new one\n`);
  const runId = goesOn ? open.runId : (wanted ?? newRunId(clock, nonce));
  return { runId, ...(cleanup && { cleanup }) };
}

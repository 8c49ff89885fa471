import { join, resolve } from 'node:path';
import { EXIT, type Invocation } from '../command';
import { chooseRun, type DrillMachine, variablesOf } from './choose-run';
import type { DrillConfiguration } from './drill-configuration';
import { exitCodeOf, hasPending, outcomeText } from './drill-outcome';
import { createRunMemory } from './open-run';
import { runDrill } from './run-drill';
import { createTerraform, Interrupted } from './terraform';
import { writeEvidence } from './write-evidence';

/** Where a drill runs. */
export interface Place {
  readonly folder: string;
  readonly env: Invocation['env'];
  readonly configuration: DrillConfiguration;
}

/** A drill in the folder of its stack, from its run id to its evidence. */
export async function runInPlace(
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

import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { toRfc3339 } from '../../../amounts/time';
import type { ResourceContext } from '../../../plugin/call-context';
import type { Outcome } from '../../../plugin/provider';
import { spanOf } from '../../../record/seconds-between';
import type { Commands } from '../../commands/commands';
import type { Configured } from '../../configured/configured';
import { DEFAULT_END_MS } from '../../values/default-time-limits';
import { commandFaults } from './checks';
import type { CommandSchema, CommandState } from './schema';

export interface CommandRun {
  readonly inputs: CommandInputs;
  /** Variables that no plan and no state has. */
  readonly secrets: CommandState['environment_wo'];
}

type CommandInputs = Pick<
  CommandState,
  'command' | 'environment' | 'working_directory' | 'results' | 'timeout' | 'environment_wo'
>;

/** Runs the command of a planned resource, and makes of its end what is saved. Only being stopped is an error. */
export async function runOnce(
  { inputs, secrets }: { readonly inputs: CommandState; readonly secrets: CommandRun['secrets'] },
  { configured, stop, log }: ResourceContext<Configured>,
): Promise<Outcome<CommandSchema>> {
  const { clock, commands } = configured;
  if (commands.isWithheld || inputs.run_when === false) {
    return { state: { ...inputs, ...unobserved, id: 'skipped', verdict: 'skipped' } };
  }
  const startedMs = clock.now();
  const program = inputs.command?.[0];
  log.info(`running ${program}`);
  const { end, exitCode, output, endedMs } = await runProgram({ inputs, secrets }, startedMs, commands, stop);
  const verdict = end === 'timed out' ? 'timed_out' : exitCode === 0 ? 'passed' : 'failed';
  log.info(`${program} ended: ${verdict}`);
  return {
    state: {
      ...inputs,
      id: commands.nonce(),
      verdict,
      exit_code: exitCode,
      output,
      started_at: toRfc3339(Math.floor(startedMs / 1000)),
      duration_seconds: secondsOf(spanOf(startedMs, endedMs)),
    },
  };
}

/** To a tenth; null where the clock was set back meanwhile. */
export function secondsOf(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds / 100) / 10;
}

const unobserved = { exit_code: null, output: null, started_at: null, duration_seconds: null };

/** Runs a command. What cannot be run is a result, too. */
export async function runProgram(
  { inputs, secrets }: CommandRun,
  startedMs: number,
  commands: Commands,
  stop: AbortSignal,
  limitMs = parseDurationMs(inputs.timeout ?? '') ?? DEFAULT_END_MS,
) {
  const faults = commandFaults({ ...inputs, environment_wo: secrets }).map(({ detail }) => detail);
  if (faults.length > 0) {
    return { end: 'not run', exitCode: null, endedMs: startedMs, output: `It was not started. ${faults.join(' ')}` };
  }
  return commands.run(
    {
      argv: inputs.command as readonly string[],
      environment: variables(inputs.environment),
      secretEnvironment: variables(secrets),
      ...(inputs.working_directory && { workingDirectory: inputs.working_directory }),
      ...(inputs.results && { results: inputs.results }),
      timeoutMs: limitMs,
    },
    stop,
  );
}

/** Null means that it is not set. */
export function variables(map: CommandState['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

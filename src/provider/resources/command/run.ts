import type { Outcome, ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured';
import { parseDurationMs } from '../../duration';
import type { CommandResult } from '../../run-command';
import { toRfc3339 } from '../../time';
import type { CommandSchema, CommandState } from './schema';

const TEN_MINUTES_MS = 600_000;

/** Runs the command of a planned resource, and makes of its end what is saved. Only being stopped is an error. */
export async function runOnce(
  inputs: CommandState,
  { configured, stop, log }: ResourceContext<Configured>,
): Promise<Outcome<CommandSchema>> {
  const { clock, commands } = configured;
  if (inputs.run_when === false) return { state: { ...inputs, ...unobserved, id: 'skipped', verdict: 'skipped' } };
  const startedMs = clock.now();
  const argv = inputs.command as readonly string[];
  log.info(`running ${argv[0]}`);
  const result = await commands.run(
    {
      argv,
      environment: (inputs.environment ?? {}) as Readonly<Record<string, string>>,
      ...(inputs.working_directory && { workingDirectory: inputs.working_directory }),
      timeoutMs: parseDurationMs(inputs.timeout ?? '') ?? TEN_MINUTES_MS,
    },
    stop,
  );
  const verdict = verdictOf(result);
  log.info(`${argv[0]} ended: ${verdict}`);
  return {
    state: {
      ...inputs,
      id: commands.nonce(),
      verdict,
      exit_code: result.exitCode,
      output: result.output,
      started_at: toRfc3339(Math.floor(startedMs / 1000)),
      duration_seconds: Math.round((clock.now() - startedMs) / 100) / 10,
    },
  };
}

const unobserved = { exit_code: null, output: null, started_at: null, duration_seconds: null };

function verdictOf({ end, exitCode }: CommandResult): string {
  if (end === 'timed out') return 'timed_out';
  return exitCode === 0 ? 'passed' : 'failed';
}

import type { Clock } from '../../clock';
import type { Redact } from '../../cloud/rpc/redactor';
import type { Environment } from '../../cloud/transport/network-settings';
import type { Command } from './command';
import { OutputTail, redactionOf } from './output-tail';
import { makeResultsFile, resultsVariables } from './results-file';
import { type CommandEnd, runCommand } from './run-command';

type Variables = Readonly<Record<string, string>>;

/** A command as a user writes it. */
export interface UserCommand extends Command {
  /** They come on top of those of Terraform. */
  readonly environment: Variables;
  /** They come on top of these, and are shown nowhere. */
  readonly secretEnvironment?: Variables;
  /** What it is to know, as JSON. */
  readonly results?: string;
}

export interface CommandResult extends CommandEnd {
  /** The end of what it wrote to both its outputs, or why it could not be run. */
  readonly output: string;
}

/** Runs commands of the user. */
export interface Commands {
  /** What the command writes is kept without the secrets that are known here. */
  run(command: UserCommand, stop: AbortSignal): Promise<CommandResult>;
  /** Takes these out of a text, besides the secrets that are known here. */
  redact(text: string, secrets: readonly string[]): string;
  /** Makes a string that was never used before. */
  nonce(): string;
  /** None is to be run: this is a rehearsal. */
  readonly isWithheld: boolean;
}

interface CommandsSettings {
  readonly clock: Clock;
  readonly env: Environment;
  readonly nonce: () => string;
  readonly redact: Redact;
  readonly isWithheld?: boolean;
}

export function createCommands({ clock, env, nonce, redact, isWithheld = false }: CommandsSettings): Commands {
  // What Terraform tells a plugin is not for those whom the plugin starts.
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(TF_PLUGIN|PLUGIN)_/.test(name)));
  return {
    nonce,
    isWithheld,
    redact: (text, secrets) => redactionOf(secrets, redact).redact(text),
    async run({ secretEnvironment = {}, results, ...command }, stop) {
      const redaction = redactionOf(Object.values(secretEnvironment), redact);
      const tail = new OutputTail(redaction);
      const environment = { ...inherited, ...command.environment, ...secretEnvironment };
      const run = (given: Command) => runCommand(given, { clock, tail }, stop);
      const end = await withResults(results, { ...command, environment }, run, clock);
      return { ...end, output: end.fault === undefined ? tail.text() : redaction.redact(end.fault) };
    },
  };
}

async function withResults(
  results: string | undefined,
  command: Command,
  run: (command: Command) => Promise<CommandEnd>,
  clock: Clock,
): Promise<CommandEnd> {
  if (results === undefined) return run(command);
  const file = await makeResultsFile(results).catch((fault: Error) => fault);
  if (file instanceof Error) {
    const fault = `It was not started: its results could not be written to a file: ${file.message}.`;
    return { end: 'not run', exitCode: null, endedMs: clock.now(), fault };
  }
  try {
    const environment = { ...command.environment, ...resultsVariables(results, file.path, command) };
    return await run({ ...command, environment });
  } finally {
    await file.remove();
  }
}

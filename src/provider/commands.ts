import type { Clock } from '../clock';
import type { Environment } from '../cloud/network-settings';
import type { Redact } from '../cloud/secrets';
import { type Command, type CommandResult, runCommand } from './run-command';

/** Runs commands of the user. */
export interface Commands {
  /** `environment` comes on top of that of Terraform. What it writes is kept without the secrets that are known here. */
  run(command: Command, stop: AbortSignal): Promise<CommandResult>;
  /** Makes a string that was never used before. */
  nonce(): string;
}

interface CommandsSettings {
  readonly clock: Clock;
  readonly env: Environment;
  readonly nonce: () => string;
  readonly redact: Redact;
}

export function createCommands({ clock, env, nonce, redact }: CommandsSettings): Commands {
  // What Terraform tells a plugin is not for those whom the plugin starts.
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(TF_PLUGIN|PLUGIN)_/.test(name)));
  return {
    nonce,
    async run(command, stop) {
      const environment = { ...inherited, ...command.environment };
      const result = await runCommand({ ...command, environment }, clock, stop);
      return { ...result, output: redact(result.output) };
    },
  };
}

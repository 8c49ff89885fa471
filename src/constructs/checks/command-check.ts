import type { CheckConfig } from '../generated/check';
import type { Duration } from '../policies/duration';
import type { CheckSettings } from './check-settings';
import type { DrillCommandProps } from './drill-command-props';

/** A command that checks what was restored. Exit code 0 means that all is well. */
export interface CommandCheckProps extends DrillCommandProps {
  /**
   * How long to wait before it is run again, until it passes or its time is up.
   *
   * @default - it is run once
   */
  readonly interval?: Duration;
}

export function commandCheck(props: CommandCheckProps): CheckSettings {
  const interval = props.interval?.toString();
  return { kind: 'command', arguments: { ...commandArguments(props), interval }, secret: secretOf(props) };
}

/** What a command comes to in the arguments of a resource. */
export function commandArguments(props: DrillCommandProps) {
  return {
    command: props.command,
    environment: props.environment,
    environmentWo: props.secretEnvironment,
    workingDirectory: props.workingDirectory,
    timeout: props.timeout?.toString(),
  } satisfies Partial<CheckConfig>;
}

export function secretOf({ secretEnvironment }: DrillCommandProps) {
  return { prop: 'secretEnvironment', values: secretEnvironment, instead: 'environment' };
}

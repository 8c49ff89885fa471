import type { CheckConfig } from '../generated/check';
import type { Duration } from '../policies/duration';
import { checkOptions } from './check-options';
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

  /**
   * How long it may run at a time.
   *
   * @default - the rest of `timeout`
   */
  readonly attemptTimeout?: Duration;
}

export function commandCheck(props: CommandCheckProps): CheckSettings {
  return {
    kind: 'command',
    arguments: { ...commandArguments(props), ...checkOptions(props) },
    secret: secretOf(props),
  };
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

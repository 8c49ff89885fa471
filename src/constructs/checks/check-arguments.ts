import type { CheckConfig } from '../generated/check';
import type { Check } from './check';
import { checkSecrets } from './check-secrets';

/** What a drill tells a command of itself. */
export interface ToldCommand {
  readonly environment: { readonly [name: string]: string };
  /** How the restores ended, as JSON. */
  readonly results: string;
}

/** What a check of a drill comes to in the arguments of its resource. */
export function checkArguments(name: string, { _check }: Check, told: ToldCommand): CheckConfig {
  const { kind, arguments: own, secret } = _check;
  if (secret) checkSecrets(name, secret);
  return kind === 'command' ? { ...own, ...toldTo(own.environment, told) } : own;
}

/** Its own variables come first: those of the drill stand above them. */
export function toldTo(environment: CheckConfig['environment'], told: ToldCommand) {
  return { environment: { ...environment, ...told.environment }, results: told.results };
}

import { Token } from '../../framework';
import { propName } from '../synthesis/prop-name';
import type { Secret } from './check-settings';

/** Throws where a secret would stand in the synthesized stack, and so in the plan. */
export function checkSecrets(name: string, { prop, values = {}, instead }: Secret): void {
  if (Token.isUnresolved(values)) return;
  const literal = Object.keys(values).find((one) => !Token.isUnresolved(values[one]));
  if (literal === undefined) return;
  throw new Error(
    `"${name}" got the secret ${literal} as a text in its ${propName(prop)}, expected a reference: a text would be readable in the synthesized stack and in plans; refer to an ephemeral Terraform variable, or use ${instead} if it is no secret`,
  );
}

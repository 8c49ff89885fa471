import { Token } from '../../framework';
import { propName } from '../synthesis/prop-name';

/** Throws where a secret would stand in the synthesized stack, and so in the plan. */
export function checkSecrets(name: string, variables: Readonly<Record<string, string>> = {}): void {
  if (Token.isUnresolved(variables)) return;
  const literal = Object.keys(variables).find((variable) => !Token.isUnresolved(variables[variable]));
  if (literal === undefined) return;
  throw new Error(
    `"${name}" got the secret ${literal} as a text in its ${propName('secretEnvironment')}, expected a reference: a text would be readable in the synthesized stack and in plans; refer to an ephemeral Terraform variable, or use environment if it is no secret`,
  );
}

import { Token } from 'cdktf';

/** Throws where a secret would stand in the synthesized stack, and so in the plan. */
export function checkSecrets(name: string, variables: Readonly<Record<string, string>> = {}): void {
  if (Token.isUnresolved(variables)) return;
  const literal = Object.keys(variables).find((variable) => !Token.isUnresolved(variables[variable]));
  if (literal === undefined) return;
  throw new Error(
    `"${name}" has the text of the secret ${literal} in secretEnvironment, and it would stand in the synthesized stack; hand over a reference, such as the stringValue of an ephemeral variable, or use environment if it is no secret`,
  );
}

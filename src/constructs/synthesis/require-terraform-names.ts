/** Throws for a name that is none in Terraform. */
export function requireTerraformNames<A extends object | undefined>(values: A, example: string): A {
  const odd = Object.keys(values ?? {}).find((name) => !/^[a-z][a-z0-9_]*$/.test(name));
  if (odd === undefined) return values;
  throw new Error(
    `invalid name of an argument: got "${odd}", expected one as Terraform writes it, such as ${example}; correct it`,
  );
}

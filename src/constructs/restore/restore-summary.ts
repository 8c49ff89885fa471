import { ref, type TerraformResource, Token } from '../../framework';

/** Where a resource says how its restore went, in expressions of Terraform. */
interface Telling {
  readonly address: string;
  /** What stands first, by the names of its attributes: the first that is known. */
  readonly head: readonly string[];
  /** What was done in which time; an error where that is not known. */
  readonly done: string;
  /** Name of the attribute that says when it ended. */
  readonly endedAt: string;
}

/** Terraform refuses null in a text: what is not known yet, or never will be, is left out. */
export function restoreSummary(resource: TerraformResource, { address, head, done, endedAt }: Telling): string {
  const details = [
    `try(${done}, "")`,
    `try(format("ended %s", ${address}.${endedAt}), "")`,
    `${address}.error_message`,
  ];
  const first = `coalesce(${head.map((name) => `${address}.${name}`).join(', ')}, "unknown")`;
  const text = `join(": ", compact([${first}, join(", ", compact([${details.join(', ')}]))]))`;
  return Token.asString(ref(text, resource.cdktfStack));
}

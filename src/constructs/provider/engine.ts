import { isReference } from '../synthesis/is-reference';

/** What runs a stack: Terraform or OpenTofu, of a version. */
export interface Engine {
  readonly isOpenTofu: boolean;
  readonly major: number;
  readonly minor: number;
  /** As it was given. */
  readonly text: string;
}

/** Throws for what names none. */
export function parseEngine(engine: string): Engine {
  const [text] = engine.trim().split('\n');
  const found = isReference(engine) ? null : /^(terraform|opentofu|tofu)[\s_-]+v?(\d+)\.(\d+)/i.exec(text);
  if (found)
    return {
      isOpenTofu: found[1].toLowerCase() !== 'terraform',
      major: Number(found[2]),
      minor: Number(found[3]),
      text,
    };
  const got = isReference(engine) ? 'a reference, which only an apply resolves' : JSON.stringify(text);
  throw new Error(
    `invalid engine: got ${got}, expected what the first line of "terraform version" or "tofu version" says, such as "Terraform v1.16.4" or "OpenTofu v1.12.6"`,
  );
}

/** Whether it is Terraform, of that version of 1 or a later one. */
export function isTerraformSince({ isOpenTofu, major, minor }: Engine, needed: number): boolean {
  return !isOpenTofu && (major > 1 || (major === 1 && minor >= needed));
}

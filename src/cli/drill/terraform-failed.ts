import type { TerraformDiagnostic } from './terraform/terraform-diagnostics';

/** Thrown when Terraform could not do its part; the errors that it gave are what a person must read. */
export class TerraformFailed extends Error {
  constructor(
    message: string,
    readonly diagnostics: readonly TerraformDiagnostic[],
    /** The command of Terraform. */
    readonly step: string,
  ) {
    super(message);
  }
}

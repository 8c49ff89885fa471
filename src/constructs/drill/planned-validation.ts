/** A validation that was added to a drill. */
export interface PlannedValidation {
  readonly after: readonly string[];
  readonly command: readonly string[];
}

/**
 * A value that Terraform does not know yet. It may be refined ("not null", "starts with"), as Terraform writes it on the
 * wire; what goes back must carry the same refinement, or Terraform takes it for another value.
 */
export class Unknown {
  constructor(readonly refinement?: Uint8Array) {}
}

/** An unknown value about which nothing is said: what a plan puts where only the apply can tell. */
export const UNKNOWN = new Unknown();

export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/** Whether a value or anything within it is unknown. */
export function holdsUnknown(value: unknown): boolean {
  if (isUnknown(value)) return true;
  if (Array.isArray(value)) return value.some(holdsUnknown);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown);
}

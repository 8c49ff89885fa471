/**
 * Whether this package started the job of a state. The state of a job that was imported or moved here lacks the inputs
 * that the service does not give back: they are filled in from the configuration, once, without restoring again.
 * Terraform keeps this mark with the state.
 */
const TAKEN_OVER = Buffer.from('{"origin":"taken over"}');

export function takenOverMark(): Uint8Array {
  return TAKEN_OVER;
}

export function isTakenOver(mark: Uint8Array | undefined): boolean {
  return mark !== undefined && TAKEN_OVER.equals(mark);
}

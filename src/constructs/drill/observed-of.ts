import type { Cleanup } from '../generated/cleanup';
import type { Validation } from '../generated/validation';

const OBSERVED = ['verdict', 'exit_code', 'output', 'started_at', 'duration_seconds'];

/** What the record is told of a command. */
export function observedOf(command: Validation | Cleanup) {
  return Object.fromEntries(OBSERVED.map((name) => [name, command.interpolationForAttribute(name)]));
}

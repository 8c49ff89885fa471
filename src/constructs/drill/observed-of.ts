import type { Cleanup } from '../generated/cleanup';
import type { Validation } from '../generated/validation';
import { madeForRun } from './made-for-run';

const OBSERVED = ['verdict', 'exit_code', 'output', 'started_at', 'duration_seconds'];

/** What the record is told of a command. */
export function observedOf(command: Validation | Cleanup) {
  const { terraformResourceType, friendlyUniqueId } = command;
  return {
    run_id: madeForRun(`${terraformResourceType}.${friendlyUniqueId}`, command),
    ...Object.fromEntries(OBSERVED.map((name) => [name, command.interpolationForAttribute(name)])),
  };
}

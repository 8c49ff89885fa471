import type { DbsDestinationType } from './dbs-destination-rules';
import { DBS_DESTINATION_TYPES } from './operations/create-dbs-restore-task';

/** The service's own texts vary the case. Undefined for a type that this version does not know. */
export function dbsDestinationTypeOf(text: string): DbsDestinationType | undefined {
  return DBS_DESTINATION_TYPES.find((type) => type.toLowerCase() === text.toLowerCase());
}

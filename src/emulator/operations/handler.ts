import type { envelope, Operation, RequestOf, ResponseOf } from '../../api/operation';
import type { EmulatedService } from '../emulated-service';
import type { FlatParameters } from '../parameters/flat-parameters';

/** Does what an operation does, and returns its answer without what every answer carries. Throws ApiError to refuse. */
export type Handler<O extends Operation> = (
  request: RequestOf<O>,
  service: EmulatedService,
  /** The request as it came, for rules that match by it. */
  parameters: FlatParameters,
) => Omit<ResponseOf<O>, keyof typeof envelope>;

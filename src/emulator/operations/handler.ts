import type { envelope, Operation, RequestOf, ResponseOf } from '../../api/operation';
import type { FlatParameters } from '../http/flat-parameters';
import type { EmulatedService } from '../service/emulated-service';

/** Does what an operation does, and returns its answer without what every answer carries. Throws ApiError to refuse. */
export type Handler<O extends Operation> = (
  request: RequestOf<O>,
  service: EmulatedService,
  /** The request as it came, for rules that match by it. */
  parameters: FlatParameters,
) => Omit<ResponseOf<O>, keyof typeof envelope>;

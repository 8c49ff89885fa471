import type { Operation } from '../../api/operation';
import { type Action, operations } from '../../api/operations';
import type { EmulatedService } from '../emulated-service';
import type { FlatParameters } from '../parameters/flat-parameters';
import { readRequest } from '../parameters/read-request';
import type { Handler } from './handler';
import { handlers } from './index';

/** Checks the parameters of an admitted call and does what it says. Throws ApiError to refuse. */
export function execute(action: Action, parameters: FlatParameters, service: EmulatedService): object {
  const operation: Operation = operations[action];
  const handler = handlers[action] as unknown as Handler<Operation>; // the key alone ties request and handler
  const request = readRequest(operation, parameters);
  service.invent?.(action, request, service);
  return handler(request, service, parameters);
}

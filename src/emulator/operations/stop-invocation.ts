import type { stopInvocation } from '../../api/operations/stop-invocation';
import { ApiError } from '../http/api-error';
import type { Handler } from './handler';

/** One that has ended stays as it is. */
export const handleStopInvocation: Handler<typeof stopInvocation> = ({ InvokeId, InstanceId: instances }, service) => {
  const found = service.invocations.find({ InvokeId });
  if (found.length === 0)
    throw new ApiError('InvalidInvokeId.NotFound', 'The specified invoke ID does not exist.', 404);
  for (const invocation of found) {
    if (instances && !instances.includes(invocation.InstanceId)) continue;
    invocation.stoppedMs ??= service.clock.now();
  }
  return {};
};

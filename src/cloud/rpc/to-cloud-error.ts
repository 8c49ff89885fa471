import { CloudError } from '../cloud-error';
import { isTransportError, type TransportError } from '../transport/transport-error';
import type { CallContext } from './call-context';
import { networkProblem } from './network-problem';
import { redactedLine } from './redactor';

/** Makes whatever was thrown during a call into the one error that callers know. */
export function toCloudError(thrown: unknown, call: CallContext): CloudError {
  if (thrown instanceof CloudError) return thrown;
  if (isTransportError(thrown)) return fromTransport(thrown, call);
  return new CloudError({
    action: call.action,
    host: call.host,
    problem: redactedLine(String(thrown), call.redact),
    category: 'unknown',
    execution: 'unknown',
    cause: thrown,
  });
}

function fromTransport(error: TransportError, call: CallContext): CloudError {
  const known = networkProblem(error.code);
  return new CloudError({
    action: call.action,
    host: call.host,
    code: error.code,
    problem: known?.problem ?? redactedLine(error.message, call.redact),
    advice: known?.advice?.(call),
    category: isGarbage(error.code) ? 'protocol' : 'network',
    execution: error.sent ? 'unknown' : 'none',
    cause: error,
  });
}

/** HPE_* are the codes of Node's HTTP parser: something answered, but not in HTTP. */
function isGarbage(code: string): boolean {
  return code.startsWith('HPE_') || code === 'RESPONSE_TOO_LARGE';
}

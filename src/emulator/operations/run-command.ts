import type { RequestOf } from '../../api/operation';
import type { runCommand } from '../../api/operations/run-command';
import { commandIdOf } from '../cloud-assistant/invocation';
import { ApiError } from '../http/api-error';
import type { EmulatedService } from '../service/emulated-service';
import type { Handler } from './handler';

type Request = RequestOf<typeof runCommand>;

const DEFAULT_TIMEOUT_SECONDS = 60;

/** Runs a script on instances, any of which exists. A token that comes again runs nothing again. */
export const handleRunCommand: Handler<typeof runCommand> = (request, service) => {
  const InvokeId = invokeIdOf(request, service);
  if (service.invocations.find({ InvokeId }).length === 0) start(InvokeId, request, service);
  return { InvokeId, CommandId: commandIdOf(InvokeId) };
};

function invokeIdOf(request: Request, { clientTokens, identifiers }: EmulatedService): string {
  const call = { operation: 'RunCommand', request };
  try {
    const id = clientTokens.find(call) ?? identifiers.invokeId();
    clientTokens.remember(call, id);
    return id;
  } catch (fault) {
    const { code, message } = fault as ApiError;
    throw new ApiError(code, message); // with HTTP 400, unlike Database Backup
  }
}

function start(InvokeId: string, request: Request, { clock, invocations }: EmulatedService): void {
  const { CommandContent, ContentEncoding, InstanceId: instances, Timeout, Type, Username } = request;
  if (Username !== undefined && Type !== 'RunShellScript') {
    throw new ApiError('Username.NotSupportWindows', 'A password of the user is needed on Windows.', 403);
  }
  const isEncoded = ContentEncoding?.toLowerCase() === 'base64';
  const script = isEncoded ? Buffer.from(CommandContent, 'base64').toString('utf8') : CommandContent;
  for (const InstanceId of instances) {
    invocations.add({
      ...{ InvokeId, InstanceId, script, startMs: clock.now() },
      ...(Username !== undefined && { Username }),
      rule: invocations.ruleFor(InstanceId, script),
      timeoutMs: Number(Timeout ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    });
  }
}

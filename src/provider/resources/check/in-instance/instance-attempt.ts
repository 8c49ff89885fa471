import { spanText } from '../../../../amounts/span-text';
import type { InvocationResult } from '../../../../api/operations/describe-invocation-results';
import { CloudError } from '../../../../cloud/cloud-error';
import { type Attempt, type AttemptTime, finding } from '../attempts/attempt';
import type { InstanceInputs, InstanceScript } from './instance-script';
import { type InstanceTools, runInInstance } from './run-in-instance';
import { scriptOf } from './script-of';

/** Waiting mends none of these: what is named does not exist, or cannot run there. */
const FOR_GOOD = ['AccountNotExists', 'CommandNotApplicable', 'InstanceReleased'];

/** Looks once, from within the instance. */
export async function instanceAttempt(
  inputs: InstanceInputs,
  tools: InstanceTools & { readonly isEmulated: boolean },
  time: AttemptTime,
): Promise<Attempt> {
  const script = scriptOf(inputs);
  const run = {
    regionId: inputs.region_id ?? tools.client.region,
    instanceId: String(inputs.instance_id),
    isWindows: script.isWindows,
    text: tools.isEmulated ? `${script.text}\n# A good end writes ${JSON.stringify(script.good)}` : script.text,
    user: inputs.user,
    workingDirectory: inputs.working_directory,
  };
  try {
    const result = await runInInstance(run, tools, time);
    // The service counts the same time, and may be a moment ahead.
    const isLate = result === undefined || result.InvocationStatus === 'Timeout';
    return isLate ? tooLate(time.limitMs) : attemptOf(result, script);
  } catch (fault) {
    time.stop.throwIfAborted();
    if (time.over.aborted) return tooLate(time.limitMs);
    if (!(fault instanceof CloudError)) throw fault;
    const isFinal = fault.category === 'permission' || (fault.category === 'credentials' && !fault.withoutCredentials);
    return {
      findings: [finding('script', 'runs', fault.code ?? fault.problem, false)],
      output: fault.message,
      isFinal,
    };
  }
}

function tooLate(limitMs: number): Attempt {
  return { findings: [finding('script', `ends within ${spanText(limitMs / 1000)}`, null, false)], isLate: true };
}

function attemptOf(result: InvocationResult, script: InstanceScript): Attempt {
  const { InvocationStatus: status = '', ExitCode, ErrorCode, ErrorInfo } = result;
  const output = Buffer.from(result.Output ?? '', 'base64').toString('utf8');
  if (!['Success', 'Failed'].includes(status) || ExitCode === undefined) {
    const why = ErrorCode || status;
    const found = finding('script', 'runs', why, false);
    return { findings: [found], output: output || (ErrorInfo ?? ''), isFinal: FOR_GOOD.includes(why) };
  }
  const end = { exitCode: Number(ExitCode), output };
  return { findings: script.findings(end), ...end, isFinal: script.isFinal?.(end) ?? false };
}

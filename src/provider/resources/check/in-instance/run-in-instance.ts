import { hasEnded } from '../../../../api/invocation-status';
import {
  describeInvocationResults,
  type InvocationResult,
} from '../../../../api/operations/describe-invocation-results';
import { runCommand } from '../../../../api/operations/run-command';
import { stopInvocation } from '../../../../api/operations/stop-invocation';
import type { Clock } from '../../../../clock';
import type { CloudClient } from '../../../../cloud/cloud-client';
import type { AttemptTime } from '../attempts/attempt';

export interface InstanceRun {
  readonly regionId: string;
  readonly instanceId: string;
  readonly isWindows: boolean;
  readonly text: string;
  readonly user: string | null;
  readonly workingDirectory: string | null;
}

export interface InstanceTools {
  readonly client: CloudClient;
  readonly clock: Clock;
  /** Makes a string that was never used before. */
  readonly nonce: () => string;
}

const FIRST_LOOK_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
/** How long it may take to stop what runs on an instance: somebody waits. */
const STOP_MS = 10_000;
/** What Cloud Assistant takes for the time limit of a script, in seconds. */
const [LEAST_TIMEOUT, MOST_TIMEOUT] = [10, 86_400];

/**
 * Runs a script on an instance until it ends, or its time is up: undefined then. It is stopped on the instance when its time
 * is up, and when this is stopped. Rejects with a CloudError where it cannot be run.
 */
export async function runInInstance(
  run: InstanceRun,
  tools: InstanceTools,
  time: AttemptTime,
): Promise<InvocationResult | undefined> {
  const deadlineMs = tools.clock.now() + time.limitMs;
  const id = await start(run, tools, time, deadlineMs);
  const ended = await follow(id, run, tools, time).catch((fault: unknown) => fault as Error);
  if (ended !== undefined && !(ended instanceof Error)) return ended;
  await stop(id, run, tools);
  time.stop.throwIfAborted();
  if (ended) throw ended;
  return undefined;
}

/** A call that is under way is waited for: what it has started is stopped then. */
async function start(run: InstanceRun, tools: InstanceTools, { stop: lastAttempt }: AttemptTime, deadlineMs: number) {
  const { regionId, instanceId, isWindows, text, user, workingDirectory } = run;
  const { client, clock, nonce } = tools;
  const seconds = Math.ceil((deadlineMs - clock.now()) / 1000);
  const { body } = await client.call(
    runCommand,
    {
      RegionId: regionId,
      Type: isWindows ? 'RunPowerShellScript' : 'RunShellScript',
      CommandContent: Buffer.from(text).toString('base64'),
      ContentEncoding: 'Base64',
      InstanceId: [instanceId],
      Timeout: Math.min(MOST_TIMEOUT, Math.max(LEAST_TIMEOUT, seconds)),
      TerminationMode: 'ProcessTree',
      ClientToken: nonce(),
      Name: 'alirestore-check',
      ...(user !== null && { Username: user }),
      ...(workingDirectory !== null && { WorkingDir: workingDirectory }),
    },
    { region: regionId, deadlineMs, lastAttempt },
  );
  return String(body.InvokeId);
}

/** Undefined when the time was up before. */
async function follow(
  InvokeId: string,
  { regionId: RegionId, instanceId: InstanceId }: InstanceRun,
  { client, clock }: InstanceTools,
  { over }: AttemptTime,
): Promise<InvocationResult | undefined> {
  const options = { region: RegionId, signal: over, deadlineMs: Number.POSITIVE_INFINITY };
  for (let pauseMs = FIRST_LOOK_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5)) {
    await clock.sleep(pauseMs, over);
    if (over.aborted) return undefined;
    const request = { RegionId, InvokeId, InstanceId, ContentEncoding: 'Base64' };
    const { body } = await client.call(describeInvocationResults, request, options);
    const result = body.Invocation?.InvocationResults?.InvocationResult?.[0];
    if (hasEnded(result?.InvocationStatus)) return result;
  }
}

/** What cannot be stopped ends at its own time limit. */
async function stop(InvokeId: string, run: InstanceRun, { client, clock }: InstanceTools): Promise<void> {
  const request = { RegionId: run.regionId, InvokeId, InstanceId: [run.instanceId] };
  const limits = { region: run.regionId, deadlineMs: clock.now() + STOP_MS };
  await client.call(stopInvocation, request, limits).catch(() => undefined);
}

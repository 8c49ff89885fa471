import { getCallerIdentity } from '../../api/operations/get-caller-identity';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import { timeLimit } from '../../cloud/transport/time-limit';
import type { Log } from '../../plugin/log';
import type { DrillEnvironment } from '../../record/schema/drill-record-schema';

/** A record is not to wait for an answer that it can do without. */
const PATIENCE_MS = 5_000;

export interface EnvironmentSettings {
  readonly client: () => CloudClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly isEmulated: boolean;
}

type Caller = Pick<DrillEnvironment, 'accountId' | 'caller'>;

/** Which cloud a drill ran on, as the provider is configured. Who calls is asked once, and no sooner than it is needed. */
export function createEnvironment(settings: EnvironmentSettings): () => Promise<DrillEnvironment> {
  const { client, isEmulated, log } = settings;
  let caller: Promise<Caller> | undefined;
  return async () => {
    const endpoint = client().endpoint('hbr');
    caller ??= askWhoCalls(settings).catch((fault) => {
      log.info(`the record will not tell who calls: ${fault instanceof Error ? fault.message : fault}`);
      return { accountId: null, caller: null };
    });
    return { kind: isEmulated ? 'emulated' : 'real', endpoint, ...(await caller) };
  };
}

async function askWhoCalls({ client, clock }: EnvironmentSettings): Promise<Caller> {
  const answered = new AbortController();
  const late = new AbortController();
  void timeLimit(clock, PATIENCE_MS, answered.signal, () => late.abort(new Error('no answer within 5 s')));
  const limits = { signal: late.signal, deadlineMs: clock.now() + PATIENCE_MS };
  const { body } = await client()
    .call(getCallerIdentity, {}, limits)
    .finally(() => answered.abort());
  return { accountId: body.AccountId || null, caller: body.Arn || null };
}

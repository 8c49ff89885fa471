import { Agent, request } from 'node:http';
import { stringify } from 'lossless-json';
import { ACTIONS, operations } from '../../src/api/operations';
import { checkScenario, ScenarioError } from '../../src/emulator/scenario/scenario';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { type SignedHttpRequest, signAcs3 } from '../emulator/test-signer';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { FakeClock } from '../harness/fake-clock';
import type { Choices } from './choices';
import type { FuzzTarget } from './fuzz-target';
import { mutated, mutatedBytes } from './mutate';
import { ODD_NUMBERS, ODD_TEXTS, oddValue } from './odd-values';

/** So long nobody waits for a machine on loopback. */
const LIMIT_MS = 20_000;
/** Where a scenario asks for faults, an answer may never come. */
const FAULT_LIMIT_MS = 30;

/** What others send to the emulator: calls, and what stands under /_emulator/, scenarios among it. */
export const emulatorHttp: FuzzTarget = {
  name: 'emulator',
  async start() {
    const errors: unknown[] = [];
    const clock = new FakeClock();
    const emulator = await startEmulatedCloud({ clock, onError: (e) => errors.push(e) });
    // Not kept alive: an odd scenario that is checked for seconds, in this process, lets both ends of an idle connection time out.
    const agent = new Agent({ keepAlive: false });
    return {
      async attempt(choices) {
        emulator.reset({});
        errors.length = 0;
        const sent = choices.times(3, () => choices.pick(senders)(emulator.url, clock.now(), choices));
        const first = startScenario(choices);
        for (const one of [...(first ? [controlCall('POST', 'reset', first)] : []), ...sent]) {
          const found = await exchange(emulator.url, one, agent, hasFaults(emulator.state()));
          if (found ?? errors.length > 0) return `${found ?? (errors[0] as Error).stack} for ${describe(one)}`;
        }
        return undefined;
      },
      async close() {
        agent.destroy();
        await emulator.close();
      },
    };
  },
};

/** A file for `--scenario`, which is checked as what is posted is. */
export const fullScenario: Scenario = {
  speed: 60,
  region: 'cn-shanghai',
  order: 'oldest',
  vaults: [{ VaultId: 'v-1', Tags: { Tag: [{ Key: 'a', Value: 'b' }] } }],
  snapshots: [
    { SnapshotId: 's-1', VaultId: 'v-1', InstanceId: 'i-1', SourceType: 'ECS_FILE', BytesTotal: '9007199254740993' },
  ],
  backupJobs: [{ JobId: 'job-1', VaultId: 'v-1', course: 'slow', createdSecondsAgo: 60 }],
  restoreJobs: [{ RestoreId: 'r-1', Status: 'SOMETHING_NEW', OtsDetail: { BatchChannelCount: 2 } }],
  dbsBackupPlans: [{ BackupPlanId: 'dbs1', EnableBackupLog: false, BeginTimestampForRestore: '1700000000000' }],
  dbsBackupSets: [
    { BackupSetId: 'set-1', BackupPlanId: 'dbs1', createdSecondsAgo: 60 },
    { BackupSetId: 'set-2', EndTime: 1_700_000_000_000, BackupStatus: 'SOMETHING_NEW' },
  ],
  dbsRestoreTasks: [
    { RestoreTaskId: 's1', course: 'pause', seconds: 0 },
    { RestoreTaskId: 's2', BackupPlanId: 'dbs1', course: 'precheckFailed', createdSecondsAgo: 60 },
    { RestoreTaskId: 's3', BackupPlanId: 'dbs1', RestoreStatus: 'init' },
  ],
  computeNestBackups: [{ BackupId: 'backup-1', ServiceInstanceId: 'si-1', RetentionDays: 7, createdSecondsAgo: 5 }],
  computeNestRestoreTasks: [{ RestoreTaskId: 'restore-1', course: 'Restoring', createdSecondsAgo: 5 }],
  courses: {
    slow: { preset: 'complete', seconds: 600, bytesTotal: 12, fields: { ParentId: 'r-0', Speed: null } },
    own: { steps: [{ status: 'QUEUED', seconds: 1 }, { status: 'FAILED' }], errorMessage: 'disk full' },
  },
  rules: [{ match: { TargetInstanceId: 'i-1' }, sequence: ['failed', 'own'] }, { course: 'slow' }],
  defaultCourse: 'never',
  jobs: [{ RestoreType: 'OSS', TargetBucket: 'b', TargetTime: 5, course: 'slow', createdSecondsAgo: 60 }],
  history: { count: 10, seed: 2, days: 3, vaults: 4, RestoreType: 'NAS' },
} as unknown as Scenario;

const faults = { faults: [{ fault: 'throttled', action: 'CreateRestoreJob', times: 1 }], storm: { probability: 0.1 } };

/** Undefined half of the time: then the calls meet an emulator that holds what the whole scenario holds. */
function startScenario(choices: Choices): string | undefined {
  const scenario = { ...fullScenario, ...(choices.chance(0.2) && faults) };
  if (choices.chance(0.4)) return JSON.stringify({ scenario });
  const changed = mutated(scenario, choices);
  const found = checkFault(changed);
  if (found) throw found;
  const text = JSON.stringify(mutated({ scenario: changed }, choices));
  return choices.chance(0.2) ? mutatedBytes(Buffer.from(text), choices).toString('latin1') : text;
}

/** Whatever is wrong with a scenario is told as such. */
function checkFault(scenario: unknown): unknown {
  try {
    checkScenario(scenario);
    return undefined;
  } catch (error) {
    return error instanceof ScenarioError ? undefined : error;
  }
}

type Sender = (url: string, nowMs: number, choices: Choices) => SignedHttpRequest;

const senders: readonly Sender[] = [apiCall, apiCall, control, control, oddCall];

/** A call with a good signature; its parameters are good, odd or strangers. */
function apiCall(url: string, nowMs: number, choices: Choices): SignedHttpRequest {
  const { action, version, parameters } = operations[choices.pick(ACTIONS)];
  const entries = Object.keys(parameters).flatMap((name): [string, string][] => {
    if (choices.chance(0.5)) return [];
    const suffix = choices.pick(['', '', '', '.1', '.1.Key', '.1.Values.1', '.999999999', '.1.1.1']);
    return [[`${name}${suffix}`, parameterText(name, choices)]];
  });
  const strange = choices.times(1, () => [choices.pick(ODD_TEXTS).slice(0, 50), choices.pick(ODD_TEXTS)]);
  const query = Object.fromEntries([...entries, ...strange].map(([k, v]) => [wellFormed(k), wellFormed(v)]));
  const inForm = choices.chance(0.3);
  const nonce = `n-${choices.below(1e9)}`;
  return signAcs3({ url, action, version, nowMs, nonce, ...(inForm ? { form: query } : { query }) });
}

const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  RestoreType: ['ECS_FILE', 'OSS', 'OTS_TABLE'],
  SourceType: ['ECS_FILE', 'OSS'],
  VaultId: ['v-1'],
  SnapshotId: ['s-1'],
  RestoreId: ['r-1'],
  PageSize: ['1', '99', '100'],
  PageNumber: ['1', '2'],
  BackupPlanId: ['dbs1'],
  BackupSetId: ['set-1', 'set-2'],
  RestoreTaskId: ['s1', 's2', 's3', 's1,s3'],
  TaskId: ['s1', 's2'],
  DestinationEndpointInstanceType: ['RDS', 'Agent', 'Other'],
  RestoreObjects: ['[{"DBName":"shop","NewDBName":"shop_2"}]'],
  ServiceInstanceId: ['si-1'],
  BackupId: ['backup-1'],
  PageNum: ['0', '1'],
  MaxResults: ['1', '100'],
  NextToken: [''],
  Query: ['[{"field":"VaultId","value":"v-1","operation":"MATCH_TERM"}]'],
};

function parameterText(name: string, choices: Choices): string {
  if (Object.hasOwn(PARAMETERS, name) && choices.chance(0.6)) return choices.pick(PARAMETERS[name]);
  if (choices.chance(0.4))
    return JSON.stringify(choices.chance(0.5) ? mutated(JSON.parse(PARAMETERS.Query[0]), choices) : oddValue(choices));
  return choices.chance(0.5) ? choices.pick(ODD_TEXTS) : String(choices.pick(ODD_NUMBERS));
}

const CONTROLS: readonly [string, unknown][] = [
  ['clock', { speed: 60, frozen: false, advanceSeconds: 10, skewSeconds: -5 }],
  ['jobs', { jobs: fullScenario.jobs }],
  ['faults', faults],
  ['vaults', { vaults: [{ VaultId: 'v-2' }] }],
  ['backupJobs', { backupJobs: [{ JobId: 'job-2', VaultId: 'v-1', course: 'complete' }] }],
  ['restoreJobs', { restoreJobs: [{ RestoreId: 'r-2' }] }],
  ['dbsBackupPlans', { dbsBackupPlans: [{ BackupPlanId: 'dbs2', createdSecondsAgo: 60 }] }],
  ['dbsBackupSets', { dbsBackupSets: [{ BackupSetId: 'set-3', BackupPlanId: 'dbs2', EndTime: '1700000000000' }] }],
  ['dbsRestoreTasks', { dbsRestoreTasks: [{ RestoreTaskId: 's4', course: 'success', seconds: 5 }] }],
  ['computeNestBackups', { computeNestBackups: [{ BackupId: 'backup-2', Status: 'Creating' }] }],
  ['computeNestRestoreTasks', { computeNestRestoreTasks: [{ RestoreTaskId: 'restore-2', course: 'RestoreFailed' }] }],
];

function control(_url: string, _nowMs: number, choices: Choices): SignedHttpRequest {
  const [name, body] = choices.pick(CONTROLS);
  const method = choices.pick(['POST', 'POST', 'POST', 'GET', 'DELETE', 'PUT']);
  const path = choices.chance(0.2)
    ? `${name}/${encodeURIComponent(wellFormed(choices.pick(ODD_TEXTS).slice(0, 500)))}`
    : name;
  const text = JSON.stringify(choices.chance(0.8) ? mutated(body, choices) : body);
  return controlCall(
    method,
    path,
    choices.chance(0.1) ? mutatedBytes(Buffer.from(text), choices).toString('latin1') : text,
  );
}

function controlCall(method: string, path: string, body: string): SignedHttpRequest {
  return { method, target: `/_emulator/${path}`, headers: {}, body: method === 'GET' ? '' : body };
}

/** No signature, or half of one. */
function oddCall(url: string, nowMs: number, choices: Choices): SignedHttpRequest {
  const good = apiCall(url, nowMs, choices);
  const headers = Object.entries(good.headers).filter(() => choices.chance(0.8));
  const odd = headers.map(([name, value]) => [
    name,
    choices.chance(0.1) && name !== 'host' ? headerText(choices) : value,
  ]);
  const query = choices.pick([
    '',
    '?%',
    '?%zz=%',
    '?Action=constructor&Version=2017-09-08',
    '?Action',
    '?&&&=',
    '?__proto__=1',
  ]);
  return { ...good, target: choices.chance(0.5) ? `/${query}` : good.target, headers: Object.fromEntries(odd) };
}

/** Node's client sends no others. */
function headerText(choices: Choices): string {
  return choices
    .pick(ODD_TEXTS)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 2_000);
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

function hasFaults(state: unknown): boolean {
  return /"(fault|probability|storm)"/.test(stringify(state) ?? '');
}

/** What is wrong with the answer, if there is to be one. */
function exchange(url: string, sent: SignedHttpRequest, agent: Agent, mayFail: boolean): Promise<string | undefined> {
  const { method, target, body } = sent;
  const mustAnswer = target.startsWith('/_emulator/') || !mayFail;
  const { hostname, port } = new URL(url);
  const headers = { ...sent.headers, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const done = (problem?: string) => resolve(mustAnswer ? problem : undefined);
    const timeout = mustAnswer ? LIMIT_MS : FAULT_LIMIT_MS;
    const call = request({ hostname, port, method, path: target, headers, agent, timeout }, (response) => {
      const status = response.statusCode ?? 0;
      response.resume().on('error', () => done('the answer was cut'));
      response.on('end', () => done(status >= 500 ? `HTTP ${status}` : undefined));
    });
    call.on('timeout', () => call.destroy(new Error(`no answer in ${timeout} ms`)));
    call.on('error', (error) => done(error.message));
    call.end(body);
  });
}

function describe({ method, target, body }: SignedHttpRequest): string {
  return `${method} ${target.slice(0, 500)} ${body.slice(0, 800)}`;
}

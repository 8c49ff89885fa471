import { systemClock } from '../../../src/clock';
import type { Call } from '../../../src/emulator/control-plane/call-log';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { killPlugins } from './end-processes';
import type { KillPoint } from './kill-points';
import { fileRestore, quickProvider } from './stack';
import { type RunningTerraform, Workspace } from './workspace';

/** What a kill left behind, after as many applies as it took. */
export interface KillResult {
  /** Whether the apply was under way when it was to end. */
  readonly hit: boolean;
  /** Applies until one succeeded, the killed ones included. */
  readonly applies: number;
  /** Restores that the emulator has started, and the resources they are for. */
  readonly restores: number;
  readonly resources: number;
  /** Jobs of the emulator that the state does not hold. */
  readonly lost: readonly string[];
  /** Of the restores that were waited for, and of the gate. */
  readonly verdicts: readonly unknown[];
  /** Of a plan afterwards: 0 means that there is nothing to do. */
  readonly planCode: number | null;
  /** What the last apply said. */
  readonly output: string;
}

const SPEED = 100;
const MOST_APPLIES = 6;
/** The emulator answers everything but CreateRestoreJob at once. */
const MARGIN_MS = 20;

const WAITED = ['orders', 'invoices'];
const GATED = ['first', 'second'];
const RESOURCES = [...WAITED, ...GATED];

function configurationOf({ twins }: KillPoint) {
  const path = (name: string) => (twins && name === 'second' ? '/first' : `/${name}`);
  const job = (name: string, changes: object = {}) => [name, fileRestore({ target_path: path(name), ...changes })];
  const gated = GATED.map((name) => [name, { restore_id: `\${alirestore_job.${name}.id}`, restore_type: 'ECS_FILE' }]);
  return {
    provider: quickProvider,
    resource: {
      alirestore_job: Object.fromEntries([
        ...WAITED.map((name) => job(name)),
        ...GATED.map((name) => job(name, { wait_for_completion: false })),
      ]),
      alirestore_gate: { gate: { restore_jobs: Object.fromEntries(gated) } },
    },
  };
}

function scenarioOf({ phase, latencyMs, jobSeconds }: KillPoint): Scenario {
  const when = phase === 'on the way there' || phase === 'before the call' ? 'before' : 'after';
  return {
    defaultCourse: 'short',
    courses: { short: { preset: 'complete', seconds: jobSeconds } },
    faults: [{ fault: 'latency', when, action: 'CreateRestoreJob', ms: latencyMs }],
  };
}

/** Resolves at the call that begins the phase. */
function phaseBegin({ phase, share }: KillPoint) {
  const created = phase === 'gate' ? RESOURCES.length : 1 + Math.floor(share * RESOURCES.length);
  const isEarly = phase === 'on the way there' || phase === 'before the call';
  const [action, times] = isEarly ? ['DescribeRestoreJobs2', 1] : ['CreateRestoreJob', created];
  let seen = 0;
  let begin: () => void;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const onCall = (call: Call) => {
    if (call.action === action && ++seen === times) begin();
  };
  return { begun, onCall };
}

/** From the begin of the phase until the kill. */
function delayMs({ phase, share, latencyMs, jobSeconds }: KillPoint): number {
  const jobMs = (jobSeconds / SPEED) * 1000;
  const [from, to] = {
    'before the call': [0, MARGIN_MS],
    'on the way there': [MARGIN_MS, latencyMs],
    'on the way back': [0, latencyMs],
    'after the answer': [latencyMs, latencyMs + MARGIN_MS],
    wait: [latencyMs, jobMs],
    gate: [latencyMs, jobMs],
  }[phase];
  return from + share * (to - from);
}

/** Ends an apply as the point says. False when it was over before. */
function end(run: RunningTerraform, ends: KillPoint['ends']): boolean {
  const pid = run.process.pid as number;
  if (run.process.exitCode !== null) return false;
  if (ends === 'SIGKILL of the plugin') return killPlugins(pid);
  if (ends === 'SIGINT') return process.kill(-pid, 'SIGINT'); // a terminal interrupts the plugin, too
  return process.kill(pid, ends === 'SIGTERM' ? 'SIGTERM' : 'SIGKILL');
}

/** Applies, is killed at the point, and applies again until it succeeds. */
export async function runKill(point: KillPoint): Promise<KillResult> {
  const { begun, onCall } = phaseBegin(point);
  const random = createSeededRandom(point.seed);
  const emulator = await startEmulatedCloud({ random, scenario: scenarioOf(point), speed: SPEED, onCall });
  const workspace = new Workspace(`kill-${point.seed}`, { ALIRESTORE_EMULATOR: emulator.url });
  try {
    workspace.configure(configurationOf(point));
    await workspace.init();
    const apply = () => workspace.start('apply', '-auto-approve');
    const killed = apply();
    await Promise.race([begun, killed.done]);
    await systemClock.sleep(delayMs(point));
    const hit = end(killed, point.ends);
    let last = await killed.done;
    let applies = 1;
    for (; last.code !== 0 && applies < MOST_APPLIES; applies++) {
      const next = apply();
      if (applies === 1 && point.secondKillMs) {
        await Promise.race([systemClock.sleep(point.secondKillMs), next.done]);
        end(next, point.ends);
      }
      last = await next.done;
    }
    const { code: planCode } = await workspace.terraform('plan', '-detailed-exitcode');
    return { hit, applies, planCode, output: last.output, ...countRestores(emulator, workspace) };
  } finally {
    await emulator.close();
  }
}

function countRestores(emulator: Emulator, workspace: Workspace) {
  const jobs = workspace.instances();
  const { gate } = workspace.instances('alirestore_gate');
  const ids = RESOURCES.map((name) => jobs[name]?.attributes.id);
  const started = emulator.jobs().map(({ RestoreId }) => String(RestoreId));
  return {
    restores: started.length,
    resources: new Set(ids).size,
    lost: started.filter((id) => !ids.includes(id)),
    verdicts: [...WAITED.map((name) => jobs[name]?.attributes.verdict), gate?.attributes.verdict],
  };
}

/** Runs all points, two at a time. */
export async function runKills(
  points: readonly KillPoint[],
  onResult: (point: KillPoint, result: KillResult) => void,
): Promise<void> {
  const queue = [...points];
  const lane = async () => {
    for (let point = queue.shift(); point; point = queue.shift()) onResult(point, await runKill(point));
  };
  await Promise.all([lane(), lane()]);
}

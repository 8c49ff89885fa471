import { systemClock } from '../../../src/clock';
import type { Call } from '../../../src/emulator/control-plane/call-log';
import type { FaultDefinition } from '../../../src/emulator/scenario/fault-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { killPlugins } from './end-processes';
import type { KillPoint } from './kill-points';
import type { Service } from './services/service';
import { services } from './services/services';
import { scenarioOf } from './services/services-stack';
import { quickProvider } from './stack';
import { type RunningTerraform, Workspace } from './workspace';

/** What a kill left behind, after as many applies as it took. */
export interface KillResult {
  /** Whether the apply was under way when it was to end. */
  readonly hit: boolean;
  /** Applies until one succeeded, the killed ones included. */
  readonly applies: number;
  /** Restores that the emulator holds, and the resources they are for. */
  readonly restores: number;
  readonly resources: number;
  /** Restores of the emulator that the state does not hold, and those that were registered and never started. */
  readonly lost: readonly string[];
  readonly unstarted: readonly string[];
  /** Those that the restores have that were waited for, and the gate. */
  readonly verdicts: readonly unknown[];
  /** Of a plan afterwards: 0 means that there is nothing to do. */
  readonly planCode: number | null;
  /** What the last apply said. */
  readonly output: string;
}

const SPEED = 100;
const MOST_APPLIES = 6;
/** The emulator answers everything but the call in question at once. */
const MARGIN_MS = 20;

const WAITED = ['orders', 'invoices'];
const GATED = ['first', 'second'];
const FOCUS = [...WAITED, ...GATED];

interface Resource {
  readonly service: Service;
  readonly name: string;
}

/** Four of the service whose call it is, and two of each other one. */
function resourcesOf(point: KillPoint): Resource[] {
  return services.flatMap((service) =>
    (service === point.service ? FOCUS : ['orders', 'first']).map((name) => ({ service, name })),
  );
}

function configurationOf(point: KillPoint) {
  const place = (name: string) => (point.twins && name === 'second' ? 'first' : name);
  const isGated = (name: string) => GATED.includes(name);
  const all = resourcesOf(point);
  const each = (of: (resource: Resource) => object, chosen = all) =>
    services.map((service) =>
      Object.fromEntries(chosen.filter((one) => one.service === service).map((one) => [one.name, of(one)])),
    );
  const restores = each(({ service, name }) =>
    service.restore(place(name), isGated(name) ? { wait_for_completion: false } : {}),
  );
  const gated = each(
    ({ service, name }) => service.gated(`${service.type}.${name}`),
    all.filter(({ name }) => isGated(name)),
  );
  return {
    provider: quickProvider,
    resource: {
      ...Object.fromEntries(services.map(({ type }, index) => [type, restores[index]])),
      alirestore_gate: {
        gate: Object.fromEntries(
          services.map(({ gateAttribute, product }, index) => [
            gateAttribute,
            Object.fromEntries(Object.entries(gated[index]).map(([name, entry]) => [`${name}-${product}`, entry])),
          ]),
        ),
      },
    },
  };
}

const isEarly = ({ phase }: KillPoint) => phase === 'on the way there' || phase === 'before the call';

function killScenario(point: KillPoint): Scenario {
  const { call, latencyMs, jobSeconds } = point;
  const action = call as FaultDefinition['action'];
  const when = isEarly(point) ? 'before' : 'after';
  return { ...scenarioOf(['lasting'], jobSeconds), faults: [{ fault: 'latency', when, action, ms: latencyMs }] };
}

/** Resolves at the call that begins the phase: an early one begins with what comes before the call. */
function phaseBegin(point: KillPoint) {
  const { phase, share, call, service } = point;
  const nth = phase === 'gate' ? FOCUS.length : 1 + Math.floor(share * FOCUS.length);
  const isStart = call !== service.createAction;
  const before = isStart ? ([service.createAction, nth] as const) : ([service.listAction, 1] as const);
  const [action, times] = isEarly(point) ? before : ([call, nth] as const);
  let seen = 0;
  let begin: () => void;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const onCall = (one: Call) => {
    if (one.action === action && ++seen === times) begin();
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
  const emulator = await startEmulatedCloud({ random, scenario: killScenario(point), speed: SPEED, onCall });
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
    return { hit, applies, planCode, output: last.output, ...countRestores(point, emulator, workspace) };
  } finally {
    await emulator.close();
  }
}

function countRestores(point: KillPoint, emulator: Emulator, workspace: Workspace) {
  const resources = resourcesOf(point).map(({ service, name }) => {
    const { id, verdict } = workspace.instances(service.type)[name]?.attributes ?? {};
    return { id, ...(WAITED.includes(name) && { verdict }) };
  });
  const ids = resources.map(({ id }) => id);
  const held = services.flatMap((service) => service.restores(emulator));
  const { gate } = workspace.instances('alirestore_gate');
  const waited = resources.filter((resource) => 'verdict' in resource);
  return {
    restores: held.length,
    resources: new Set(ids).size,
    lost: held.map(({ id }) => id).filter((id) => !ids.includes(id)),
    unstarted: held.filter(({ isStarted }) => !isStarted).map(({ id }) => id),
    verdicts: [...new Set([...waited.map(({ verdict }) => verdict), gate?.attributes.verdict])],
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

/** How many restores there have to be, of all services. */
export const RESTORES = FOCUS.length + 2 * (services.length - 1);

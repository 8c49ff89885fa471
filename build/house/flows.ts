import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TracedModules } from './traced-modules';
import { startWalk, type Walk } from './walk';

export interface Flow {
  readonly name: string;
  readonly walk: Walk;
}

/** A thousandth of the cloud's time, and looks as often as a provider may. */
const SPEED = 100;
const OFTEN = { min_seconds: 0.4, max_seconds: 1 };

const RESTORE = {
  restore_type: 'ECS_FILE',
  source_type: 'ECS_FILE',
  vault_id: 'v-0001',
  snapshot_id: 's-0001',
  target_instance_id: 'i-0001',
  target_path: '/restore',
};

/** Names that a resource has had: another tree may still have the older one. */
const GATE = ['alirestore_gate', 'alirestore_completion'];

/**
 * Walks each flow once, as Terraform does, by a provider of its own over real sockets: from the call of the resource, the
 * data source or the emulator's HTTP server to its answer. Changes the working directory and the environment.
 */
export async function walkFlows(modules: TracedModules, folder: string): Promise<Flow[]> {
  mkdirSync(join(folder, '.terraform'), { recursive: true });
  process.chdir(folder); // where the provider keeps its notes
  const emulated = startWalk();
  const emulator = await emulated.within(() => startEmulator(modules));
  process.env.ALIRESTORE_EMULATOR = emulator.url;
  try {
    return await walkAll(modules, emulated);
  } finally {
    await emulator.close();
  }
}

function startEmulator({ startEmulator, createSeededRandom, systemClock }: TracedModules): Promise<any> {
  return startEmulator({ clock: systemClock, random: createSeededRandom(1), scenario: {}, speed: SPEED });
}

async function walkAll(modules: TracedModules, emulated: ReturnType<typeof startWalk>): Promise<Flow[]> {
  const flows: Flow[] = [];
  const walk = async (name: string, step: (provider: ProviderUnderTrace) => Promise<any>): Promise<any> => {
    const provider = await startProvider(modules);
    const walker = startWalk();
    const outcome = await walker.within(() => walker.record(() => step(provider)));
    flows.push({ name, walk: walker.walk });
    return outcome;
  };
  const job = await walk('create and wait', ({ create }) => create(['alirestore_job'], RESTORE));
  await walk('plan', ({ plan }) => plan('alirestore_job', RESTORE));
  await walk('query', ({ query }) => query('alirestore_jobs', { restore_type: RESTORE.restore_type }));
  const restore_jobs = {
    orders: { restore_id: job.id, restore_type: job.restore_type, error_message: null, edition: null },
  };
  const gate = await walk('gate', ({ create }) => create(GATE, { restore_jobs }));
  await walk('drill record', ({ create }) => create(['alirestore_drill'], drillOf(gate.results.orders)));
  const asking = await startProvider(modules);
  await emulated.record(() => asking.query('alirestore_jobs', { restore_type: RESTORE.restore_type }));
  return [...flows, { name: 'emulator describe', walk: emulated.walk }];
}

function drillOf(result: object): object {
  const recovery_point = { vault_id: 'v-0001', snapshot_id: 's-0001', snapshot_hash: null, completed_at: null };
  const unset = { after: null, run_id: null, origin: null, rto_seconds: null, rpo_seconds: null };
  const orders = { ...unset, wave: 1, restore_type: 'ECS_FILE', recovery_point, target: { path: '/restore' }, result };
  return { name: 'orders', run_id: 'run-1', definition_hash: 'a'.repeat(64), restores: { orders } };
}

type ProviderUnderTrace = Awaited<ReturnType<typeof startProvider>>;

/** A provider process of its own: nothing is kept from one flow to the next. */
async function startProvider({ startProvider: start }: TracedModules) {
  const provider = start('0.0.0');
  const silent = () => undefined;
  const log = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };
  const call = { log, stop: new AbortController().signal };
  const settings = {
    region: 'cn-hangzhou',
    polling: OFTEN,
    client_connect_timeout: 60_000,
    client_read_timeout: 60_000,
  };
  const configured = await provider.configure(allOf(provider.schema, settings), '1.11.4', call);
  const context = { ...call, configured };
  return {
    async create(names: readonly string[], values: object) {
      const resource = found(provider.resources, names);
      const planned = allOf(resource.schema, values);
      return stateOf(await resource.create({ prior: null, planned, config: planned }, context));
    },
    async plan(name: string, values: object) {
      const resource = found(provider.resources, [name]);
      const proposed = allOf(resource.schema, values);
      return resource.plan({ prior: null, proposed, config: proposed }, context);
    },
    async query(name: string, values: object) {
      const dataSource = found(provider.dataSources, [name]);
      return stateOf(await dataSource.read(allOf(dataSource.schema, values), context));
    },
  };
}

function found(table: Readonly<Record<string, any>>, names: readonly string[]): any {
  const name = names.find((candidate) => candidate in table);
  if (name === undefined)
    throw new Error(`The flows need ${names.join(' or ')}, got ${Object.keys(table).join(', ')}.`);
  return table[name];
}

/** What a flow does that fails is not the flow that was to be counted. */
function stateOf({ state, diagnostics = [] }: { state: any; diagnostics?: readonly any[] }): any {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ summary, detail }) => `${summary}: ${detail}`).join('\n'));
  return state;
}

interface Body {
  readonly attributes: object;
  readonly blocks?: Readonly<Record<string, { readonly nesting: string }>>;
}

/** As Terraform hands it over: what nobody set is null, blocks that nobody wrote are empty. */
function allOf({ attributes, blocks = {} }: Body, values: object): any {
  const unset = Object.keys(attributes).map((name) => [name, null]);
  const unwritten = Object.entries(blocks).map(([name, { nesting }]) => [name, nesting === 'single' ? null : []]);
  return { ...Object.fromEntries([...unset, ...unwritten]), ...values };
}

import { createSeededRandom } from '../../src/emulator/seeded-random';
import { startEmulator } from '../../src/emulator/start-emulator';
import * as wire from '../../src/plugin/generated/tfplugin6';
import type { Rpcs } from '../../src/plugin/rpc/rpcs';
import type { Session } from '../../src/plugin/rpc/session';
import type { Schema } from '../../src/plugin/schema';
import { decodeDynamicValue } from '../../src/plugin/values/dynamic-value';
import { bodyType } from '../../src/plugin/values/value-type';
import { contents } from '../../src/provider/provider';
import { recordFindings } from '../../src/report/record-findings';
import { bugIn, callRpc, encoded, hasError } from './call-rpc';
import type { Choices } from './choices';
import { configuredSession } from './configured-session';
import type { FuzzTarget } from './fuzz-target';
import { HastyClock } from './hasty-clock';
import { mutated, mutatedBytes } from './mutate';
import { ODD_TEXTS } from './odd-values';
import { samples } from './samples';
import { configValues, unsetValues } from './schema-values';

/** What Terraform says to the plugin: what people write in HCL, what stands in states, and messages that are broken. */
export const providerRpcs: FuzzTarget = {
  name: 'rpcs',
  async start() {
    const clock = new HastyClock();
    const options = { clock, random: createSeededRandom(1), speed: 60, scenario: { vaults: [{ VaultId: 'v-1' }] } };
    const emulator = await startEmulator(options);
    return {
      async attempt(choices) {
        emulator.reset();
        const session = await configuredSession({ url: emulator.url, clock });
        const found = await choices.pick(attempts)(session, choices);
        return found;
      },
      close: () => emulator.close(),
    };
  },
};

type Attempt = (session: Session, choices: Choices) => Promise<string | undefined>;

const attempts: readonly Attempt[] = [
  resource,
  resource,
  dataSource,
  providerBlock,
  savedState,
  importId,
  moved,
  broken,
];

/** As Terraform does it: what a check or a plan refuses is not applied, and what was applied is planned again. */
async function resource(session: Session, choices: Choices): Promise<string | undefined> {
  const typeName = choices.pick(Object.keys(contents.resources) as (keyof typeof contents.resources)[]);
  const schema: Schema = contents.resources[typeName].schema;
  const unknowns = choices.chance(0.3) ? 0.1 : 0;
  const values = configValues(schema, choices, { samples, oddness: choices.pick([0, 0.05, 0.3]), unknowns });
  const config = encoded(schema, values);
  const checked = await callRpc(session, 'validateResourceConfig', { typeName, config });
  const plan = await callRpc(session, 'planResourceChange', {
    typeName,
    config,
    proposedNewState: config,
    priorState: encoded(schema, null),
  });
  const bug = bugIn(checked, values) ?? bugIn(plan, values);
  if (bug || unknowns > 0 || hasError(checked) || hasError(plan)) return bug;
  const change = { typeName, config, plannedState: plan.plannedState, plannedPrivate: plan.plannedPrivate };
  const applied = await callRpc(session, 'applyResourceChange', { ...change, priorState: encoded(schema, null) });
  return bugIn(applied, values) ?? wrongResult(typeName, decodeDynamicValue(bodyType(schema), applied.newState));
}

async function dataSource(session: Session, choices: Choices): Promise<string | undefined> {
  const typeName = choices.pick(Object.keys(contents.dataSources) as (keyof typeof contents.dataSources)[]);
  const schema: Schema = contents.dataSources[typeName].schema;
  const values = configValues(schema, choices, { samples, oddness: choices.pick([0, 0.05, 0.3]), unknowns: 0 });
  const config = encoded(schema, values);
  const checked = await callRpc(session, 'validateDataResourceConfig', { typeName, config });
  if (hasError(checked)) return bugIn(checked, values);
  return bugIn(await callRpc(session, 'readDataSource', { typeName, config }), values);
}

async function providerBlock(session: Session, choices: Choices): Promise<string | undefined> {
  const wishes = { samples, oddness: 0.5, unknowns: choices.pick([0, 0.1]) };
  const values = configValues(contents.schema, choices, wishes);
  const config = encoded(contents.schema, values);
  const checked = await callRpc(session, 'validateProviderConfig', { config });
  if (hasError(checked)) return bugIn(checked, values);
  return bugIn(await callRpc(session, 'configureProvider', { config, terraformVersion: '1.11.4' }), values);
}

/** A state that somebody has edited. */
async function savedState(session: Session, choices: Choices): Promise<string | undefined> {
  const typeName = choices.pick(Object.keys(contents.resources) as (keyof typeof contents.resources)[]);
  const schema: Schema = contents.resources[typeName].schema;
  const saved = { ...unsetValues(schema), ...goodStates[typeName] };
  const text = JSON.stringify(mutated(saved, choices)).replace(
    /:(\d+)([,}])/,
    choices.pick([':$1$2', ':1e100000000$2']),
  );
  const json = choices.chance(0.2) ? mutatedBytes(Buffer.from(text), choices) : Buffer.from(text);
  const upgraded = await callRpc(session, 'upgradeResourceState', {
    typeName,
    version: 0,
    rawState: { json, flatmap: {} },
  });
  if (hasError(upgraded) || !upgraded.upgradedState) return bugIn(upgraded, text);
  const read = await callRpc(session, 'readResource', { typeName, currentState: upgraded.upgradedState });
  const state = read.newState ?? upgraded.upgradedState;
  if (hasError(read) || decodeDynamicValue(bodyType(schema), state) === null) return bugIn(read, text);
  const config = encoded(schema, configValues(schema, choices, { samples, oddness: 0.1, unknowns: 0 }));
  const plan = await callRpc(session, 'planResourceChange', {
    typeName,
    config,
    proposedNewState: state,
    priorState: state,
  });
  const gone = await callRpc(session, 'applyResourceChange', {
    ...{ typeName, priorState: state, config: encoded(schema, null), plannedState: encoded(schema, null) },
  });
  return bugIn(plan, text) ?? bugIn(gone, text);
}

async function importId(session: Session, choices: Choices): Promise<string | undefined> {
  const part = () => choices.pick([...ODD_TEXTS, 'ECS_FILE', 'r-1', ':']);
  const id = choices.times(3, part).join(choices.pick([':', '', '::']));
  return bugIn(await callRpc(session, 'importResourceState', { typeName: 'alirestore_job', id }), id);
}

async function moved(session: Session, choices: Choices): Promise<string | undefined> {
  const state = {
    id: 'r-1:ECS_FILE',
    restore_type: 'ECS_FILE',
    include: '["/a"]',
    ots_detail: [{ overwrite_existing: true }],
  };
  const json = Buffer.from(JSON.stringify(mutated({ ...state, status: 'COMPLETE', vault_id: 'v-1' }, choices)));
  const request = {
    ...{ sourceProviderAddress: 'registry.terraform.io/aliyun/alicloud', sourceTypeName: 'alicloud_hbr_restore_job' },
    ...{ sourceSchemaVersion: 0, sourceState: { json, flatmap: {} }, targetTypeName: 'alirestore_job' },
  };
  return bugIn(await callRpc(session, 'moveResourceState', request), json.toString());
}

/** Nobody writes these: it is enough that the plugin lives and answers. */
async function broken(session: Session, choices: Choices): Promise<undefined> {
  const name = choices.pick(Object.keys(wire.ProviderDefinition.methods) as (keyof Rpcs)[]);
  if (name === 'stopProvider') return;
  const typeName = choices.pick([
    'alirestore_job',
    'alirestore_drill',
    'alirestore_vaults',
    'alirestore_restore',
    'constructor',
    '__proto__',
  ]);
  const value = mutatedBytes(encoded(contents.resources.alirestore_job.schema, goodJob).msgpack as Buffer, choices);
  const values = () => choices.pick([field(1, value), field(2, value), Buffer.from(choices.pick(ODD_TEXTS)), value]);
  const message = Buffer.concat([field(1, Buffer.from(typeName)), ...choices.times(8, (i) => field(i + 2, values()))]);
  const { requestType } = wire.ProviderDefinition.methods[name] as { requestType: { decode(bytes: Buffer): unknown } };
  const bytes = choices.chance(0.3) ? mutatedBytes(message, choices) : message;
  const request = readable(() => requestType.decode(bytes));
  if (request) await callRpc(session, name, request as never);
}

/** A member of a protobuf message that has a length. */
function field(number: number, bytes: Uint8Array): Buffer {
  const length: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest = Math.floor(rest / 128)) length.push((rest % 128) | 128);
  return Buffer.concat([Buffer.from([number * 8 + 2, ...length, rest]), bytes]);
}

const goodJob = {
  ...unsetValues(contents.resources.alirestore_job.schema),
  ...{ restore_type: 'ECS_FILE', source_type: 'ECS_FILE', vault_id: 'v-1', snapshot_id: 's-1' },
  ...{ target_instance_id: 'i-1', target_path: '/restore', triggers: { run: '1' }, include: ['/a', '/b'] },
};

const goodStates: Readonly<Record<string, object>> = {
  alirestore_job: {
    ...goodJob,
    id: 'r-1',
    status: 'RUNNING',
    verdict: 'pending',
    bytes_total: 5,
    created_time: 1_767_225_600,
  },
  alirestore_gate: {
    restore_jobs: { a: { restore_id: 'r-1', restore_type: 'ECS_FILE', edition: null, error_message: null } },
    ...{ id: 'x', pending: 1, verdict: 'pending', passed: false, results: {} },
  },
  alirestore_drill: {
    name: 'shop',
    run_id: 'run-1',
    restores: {},
    rto_seconds: 5,
    record: '{}',
    verdict: 'met',
    id: 'run-1',
  },
  alirestore_drill_verdict: {
    name: 'shop',
    run_id: 'run-1',
    verdict: 'met',
    reasons: [],
    missed_objectives_only: false,
  },
  alirestore_check: { command: ['true'], verdict: 'skipped', exit_code: 0, id: 'x' },
  alirestore_cleanup: { command: ['true'], verdict: 'passed', exit_code: 0, id: 'x' },
};

/** A drill that was met must have shown it, and a record must be one. */
function wrongResult(typeName: string, state: any): string | undefined {
  if (typeName !== 'alirestore_drill' || !state) return undefined;
  const record = JSON.parse(state.record);
  const findings = recordFindings(record);
  if (findings.length > 0) return `the record departs from its schema: ${findings.join('; ')}`;
  const isShown = record.restores.every(({ verdict }: any) => ['succeeded', 'partial'].includes(verdict));
  const areMet = record.objectives.every(({ met }: any) => met === true);
  return record.verdict === 'met' && !(isShown && areMet) ? `met without being shown: ${state.record}` : undefined;
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

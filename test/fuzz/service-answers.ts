import { ACTIONS } from '../../src/api/operations';
import type { Session } from '../../src/plugin/rpc/session';
import { decodeDynamicValue } from '../../src/plugin/values/dynamic-value';
import { bodyType } from '../../src/plugin/values/value-type';
import { contents } from '../../src/provider/provider';
import { bugIn, callRpc, encoded, hasError } from './call-rpc';
import type { Choices } from './choices';
import { configuredSession } from './configured-session';
import type { FuzzTarget } from './fuzz-target';
import { HastyClock } from './hasty-clock';
import { type OddService, startOddService } from './odd-service';
import { unsetValues } from './schema-values';

const { resources, dataSources } = contents;

/** What the service answers, as the provider takes it. */
export const serviceAnswers: FuzzTarget = {
  name: 'answers',
  async start() {
    const service = await startOddService();
    return {
      async attempt(choices) {
        const session = await configuredSession({ url: service.url, clock: new HastyClock() });
        const found = await choices.pick(attempts)(session, service, choices);
        session.stopping.abort();
        if (found) return found;
        return service.said.calls > 1_000 ? `${service.said.calls} calls, without an end` : undefined;
      },
      close: () => service.close(),
    };
  },
};

type Attempt = (session: Session, service: OddService, choices: Choices) => Promise<string | undefined>;

const attempts: readonly Attempt[] = [lostCreate, createAndWait, createAndWait, gate, imported, list, list];

const restore = {
  ...unsetValues(resources.alirestore_job.schema),
  ...{ restore_type: 'ECS_FILE', source_type: 'ECS_FILE', vault_id: 'v-1', snapshot_id: 's-1' },
  ...{ target_instance_id: 'i-1', target_path: '/restore', timeouts: { create: '30m', delete: '10m' } },
};

/** The lists tell the truth, and the one answer that is lost must not cost a second restore. */
async function lostCreate(session: Session, service: OddService, choices: Choices): Promise<string | undefined> {
  service.begin(choices, ['CreateRestoreJob']);
  const found = await create(session, service);
  return found ?? (service.said.creates > 1 ? 'restored twice, though the list told of the first' : undefined);
}

async function createAndWait(session: Session, service: OddService, choices: Choices): Promise<string | undefined> {
  service.begin(choices, choices.pick([['DescribeRestoreJobs2'], ['DescribeRestoreJobs2', 'CreateRestoreJob']]));
  return create(session, service);
}

async function create(session: Session, { said }: OddService): Promise<string | undefined> {
  const { schema } = resources.alirestore_job;
  const [config, none, typeName] = [encoded(schema, restore), encoded(schema, null), 'alirestore_job'];
  const plan = await callRpc(session, 'planResourceChange', {
    typeName,
    config,
    proposedNewState: config,
    priorState: none,
  });
  const change = {
    typeName,
    config,
    priorState: none,
    plannedState: plan.plannedState,
    plannedPrivate: plan.plannedPrivate,
  };
  const applied = await callRpc(session, 'applyResourceChange', change);
  const state = decodeDynamicValue(bodyType(schema), applied.newState);
  const isSuccess = !hasError(applied) && ['succeeded', 'partial'].includes(state?.verdict);
  if (isSuccess && !said.complete) return `taken for ${state.verdict}, which nobody has said`;
  if (state && !state.id) return 'a state without the id of its job';
  return bugIn(applied, restore);
}

async function gate(session: Session, service: OddService, choices: Choices): Promise<string | undefined> {
  service.begin(choices, ['DescribeRestoreJobs2', 'DescribeRestoreTaskList', 'ListRestoreTasks']);
  service.said.creates = 1;
  const { schema } = resources.alirestore_gate;
  const values = {
    ...unsetValues(schema),
    restore_jobs: { a: { restore_id: 'r-1', restore_type: 'ECS_FILE', error_message: null, edition: null } },
    dbs_restore_tasks: choices.chance(0.3) ? { b: { restore_task_id: 'text', backup_plan_id: null } } : null,
    compute_nest_restore_tasks: choices.chance(0.3) ? { c: { restore_task_id: 'text' } } : null,
    timeouts: { create: '30m' },
  };
  const [config, none, typeName] = [encoded(schema, values), encoded(schema, null), 'alirestore_gate'];
  const plan = await callRpc(session, 'planResourceChange', {
    typeName,
    config,
    proposedNewState: config,
    priorState: none,
  });
  const change = { typeName, config, priorState: none, plannedState: plan.plannedState };
  const applied = await callRpc(session, 'applyResourceChange', change);
  const state = decodeDynamicValue(bodyType(schema), applied.newState);
  if (state?.results?.a.verdict === 'succeeded' && !service.said.complete) return 'a gate passed what nobody has said';
  return bugIn(applied, values);
}

async function imported(session: Session, service: OddService, choices: Choices): Promise<string | undefined> {
  service.begin(choices, ['DescribeRestoreJobs2']);
  service.said.creates = 1;
  return bugIn(
    await callRpc(session, 'importResourceState', { typeName: 'alirestore_job', id: 'ECS_FILE:r-1' }),
    'r-1',
  );
}

const QUERIES: Readonly<Record<keyof typeof dataSources, object>> = {
  alirestore_backup_jobs: { source_type: 'ECS_FILE' },
  alirestore_compute_nest_backups: {},
  alirestore_compute_nest_restore_tasks: {},
  alirestore_dbs_backup_plans: {},
  alirestore_dbs_backup_sets: { backup_plan_id: 'p-1' },
  alirestore_dbs_restorable_ranges: { backup_plan_id: 'p-1' },
  alirestore_dbs_restore_tasks: { backup_plan_id: 'p-1' },
  alirestore_jobs: { restore_type: 'ECS_FILE' },
  alirestore_recovery_points: { source_type: 'ECS_FILE' },
  alirestore_snapshots: { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1' },
  alirestore_vaults: {},
};

async function list(session: Session, service: OddService, choices: Choices): Promise<string | undefined> {
  service.begin(choices, ACTIONS);
  service.said.creates = 1;
  const typeName = choices.pick(Object.keys(QUERIES) as (keyof typeof QUERIES)[]);
  const { schema } = dataSources[typeName];
  const others =
    typeName === 'alirestore_snapshots' ? [{}, { source_type: 'OTS_TABLE' }, { source_type: 'UDM_ECS' }] : [{}];
  const query = { ...unsetValues(schema), ...QUERIES[typeName], ...choices.pick(others) };
  return bugIn(await callRpc(session, 'readDataSource', { typeName, config: encoded(schema, query) }), query);
}

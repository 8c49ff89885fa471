import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  type ComputeNestRecoveryPoint,
  ComputeNestRestoreTask,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestoreTask,
  type DbsRestoreTaskProps,
  DestroyPolicy,
  DuplicateConflict,
  Duration,
  Edition,
  EmptyPolicy,
  FailurePolicy,
  PartialPolicy,
  Protocol,
  RecoveryPoint,
  RestoreDrill,
  RestoreJob,
  RestoreTarget,
} from '../../src';
import { createRestoreJob } from '../../src/api/operations/create-restore-job';
import { DESTROY_POLICIES, EMPTY_POLICIES, PARTIAL_POLICIES } from '../../src/policies/policies';
import { schema as configuration } from '../../src/provider/configuration/schema';
import { schema as computeNestTask } from '../../src/provider/resources/compute-nest-restore-task/schema';
import { schema as dbsTask } from '../../src/provider/resources/dbs-restore-task/schema';
import { schema as job } from '../../src/provider/resources/job/state/schema';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from '../installation/fake-plugin';
import { everyDestination } from './every-destination';
import { everyTarget } from './every-target';
import { backup, backupSet, rds, synthesize, synthesizeJob } from './synthesize';

/** Arguments that have no prop. */
const deliberatelyMissing = [
  'on_timeout', // what it does when not set is what RestoreJobProps.timeout promises
  'failback_detail', // of VMware virtual machines, for which there is no target yet: RestoreTarget.custom takes it
];

/** Arguments of a restore task that have no prop: what the service does with them is not known, so they are `arguments`. */
const unreached = [
  'on_timeout',
  'restore_destination_mode',
  ...['type', 'class', 'database_version', 'region', 'storage_size', 'vpc', 'v_switch'].map(
    (name) => `dest_database_instance_${name}`,
  ),
  'auto_shutdown_database',
];

/** What a drill sets is tried there. */
const isNoGuard = (name: string) => !name.startsWith('guard.');

const everyJob = () =>
  Object.values(everyTarget).map((target) =>
    synthesizeJob({
      target,
      recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1', snapshotHash: 'abc' }),
      waitForCompletion: true,
      startWhen: true,
      onFailure: FailurePolicy.REPORT,
      onPartial: PartialPolicy.ACCEPT,
      onEmpty: EmptyPolicy.ACCEPT,
      expect: { minItems: 1, minBytes: 2, complete: true },
      acceptPartial: { maxFailedItems: 1, maxFailedPercent: 2 },
      timeout: Duration.hours(1),
      onDestroy: DestroyPolicy.CANCEL,
      cancelTimeout: Duration.minutes(1),
      triggers: { month: 'May' },
      edition: Edition.BASIC,
      crossAccount: { userId: '1', roleName: 'restorer' },
    }),
  );

const started = {
  waitForCompletion: true,
  startWhen: true,
  onFailure: FailurePolicy.REPORT,
  timeout: Duration.hours(1),
  triggers: { month: 'May' },
};

/** How a query says what it has chosen. */
const choice = { listed_by: 'data.x', conditions: 'Created' };

const everyDbsTask = (): any[] => {
  const { resource } = synthesize((stack) => {
    const make = (id: string, props: Partial<DbsRestoreTaskProps>) =>
      new DbsRestoreTask(stack, id, {
        recoveryPoint: backupSet,
        destination: rds,
        databases: [{ name: 'orders', newName: 'orders_drill' }],
        duplicateConflict: DuplicateConflict.RENAME_NEW,
        crossAccount: { userId: '1', roleName: 'restorer' },
        ownerId: '7',
        ...started,
        ...props,
      });
    for (const [id, destination] of Object.entries(everyDestination)) make(id, { destination });
    make('pointInTime', { recoveryPoint: DbsRecoveryPoint.pointInTime({ backupPlanId: 'p', time: '1767225600' }) });
    const chosen = { _backupSetFor: () => ({ backupPlanId: 'p', backupSetId: 'b', choice }) };
    make('chosen', { recoveryPoint: chosen as unknown as DbsRecoveryPoint });
    const login = { regionId: 'cn-hangzhou', instanceId: 'rm-1', userName: 'u', password: '${var.p}' };
    make('inState', { destination: DbsDestination.rdsInstance({ ...login, passwordInState: true }) });
  });
  return Object.values(resource.alirestore_dbs_restore_task);
};

const everyComputeNestTask = (): any[] => {
  const { resource } = synthesize((stack) => {
    const chosen = { _backupFor: () => ({ serviceInstanceId: 'si-1', backupId: 'b', choice }) };
    for (const recoveryPoint of [backup, chosen as unknown as ComputeNestRecoveryPoint])
      new ComputeNestRestoreTask(stack, `of-${recoveryPoint === backup}`, {
        recoveryPoint,
        allowInPlace: true,
        ...started,
      });
  });
  return Object.values(resource.alirestore_compute_nest_restore_task);
};

/** What only a drill, and only a recovery point that is chosen, sets. */
const everyGuard = (): any[] => {
  const chosen = (place: object) => RecoveryPoint.latest({ vaultId: 'v-1', ...place });
  const instanceName = 'ots-prod';
  const files = { recoveryPoint: chosen({ instanceId: 'i-1', bucket: 'b', fileSystemId: 'fs-1' }) };
  const rows = { recoveryPoint: chosen({ instanceName, tableName: 'orders' }) };
  const { resource } = synthesize((stack) => {
    const guards = { protectedInstanceIds: ['i-0'], protectedBuckets: ['c'], protectedFileSystemIds: ['fs-0'] };
    const drill = new RestoreDrill(stack, 'drill', { objectives: { rto: Duration.hours(1) }, guards });
    drill.addRestore('files', { ...files, target: RestoreTarget.ecsFiles({ instanceId: 'i-2', path: '/' }) });
    drill.addRestore('rows', { ...rows, target: RestoreTarget.tablestoreTable({ instanceName, tableName: 'copy' }) });
  });
  return Object.values(resource.alirestore_job);
};

const everyProvider = () =>
  synthesize((stack) => {
    new AlirestoreProvider(stack, 'other', {
      pluginFolder: writeFakePlugin(temporaryFolder()),
      alias: 'other',
      region: 'cn-hangzhou',
      accessKey: 'key',
      secretKey: 'secret',
      securityToken: 'token',
      profile: 'drills',
      sharedCredentialsFile: '/credentials',
      ecsRoleName: 'role',
      credentialsUri: 'http://127.0.0.1/credentials',
      protocol: Protocol.HTTP,
      clientConnectTimeout: Duration.seconds(5),
      clientReadTimeout: Duration.seconds(1.5),
      caFile: '/ca.pem',
      polling: { min: Duration.seconds(2), max: Duration.minutes(1) },
      requestsPerSecond: 10,
      maxInFlight: { total: 50, perTarget: 2, perVault: 20 },
      progressFile: 'progress.jsonl',
      endpoints: {
        hbr: 'hbr.test',
        dbs: 'dbs.test',
        computenest: 'computenest.test',
        ecs: 'ecs.test',
        sts: 'sts.test',
      },
      assumeRole: {
        roleArn: 'arn',
        sessionName: 'drill',
        policy: '{}',
        sessionExpiration: Duration.minutes(15),
        externalId: 'external',
      },
      assumeRoleWithOidc: {
        roleArn: 'arn',
        oidcProviderArn: 'provider',
        oidcTokenFile: '/token',
        oidcToken: 'token',
        roleSessionName: 'drill',
        policy: '{}',
        sessionExpiration: Duration.hours(1),
      },
    });
  }).provider.alirestore[1];

/** Names of arguments, with those within nested ones and blocks as `polling.min_seconds`. */
function namesOf(body: any, prefix = ''): string[] {
  const inputs = Object.entries<any>(body.attributes).filter(([, one]) => one.required || one.optional);
  return [...inputs, ...Object.entries<any>(body.blocks ?? {})].flatMap(([name, one]) =>
    one.attributes ? namesOf(one, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

function namesIn(values: object, body: any, prefix = ''): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const nested = body.attributes[name]?.attributes ? body.attributes[name] : body.blocks?.[name];
    if (!nested) return [`${prefix}${name}`];
    return [value].flat().flatMap((one) => namesIn(one, nested, `${prefix}${name}.`));
  });
}

describe('the constructs', () => {
  it('reach every argument of a restore job', () => {
    const reached = new Set([...everyJob(), ...everyGuard()].flatMap((values) => namesIn(values, job)));
    expect([...reached, ...deliberatelyMissing].sort()).toEqual(namesOf(job).sort());
  });

  it('reach every argument of a restore task of Database Backup', () => {
    const reached = new Set(everyDbsTask().flatMap((values) => namesIn(values, dbsTask)));
    expect([...reached, ...unreached].sort()).toEqual(namesOf(dbsTask).filter(isNoGuard).sort());
  });

  it('reach every argument of a restore task of Compute Nest', () => {
    const reached = new Set(everyComputeNestTask().flatMap((values) => namesIn(values, computeNestTask)));
    expect([...reached, 'on_timeout'].sort()).toEqual(namesOf(computeNestTask).filter(isNoGuard).sort());
  });

  it('reach every argument of the provider', () => {
    const { alias, ...values } = everyProvider();
    expect(namesIn(values, configuration).sort()).toEqual(namesOf(configuration).sort());
  });

  it('hand on units as the provider has them', () => {
    expect(everyProvider()).toMatchObject({
      client_connect_timeout: 5000,
      client_read_timeout: 1500,
      polling: { min_seconds: 2, max_seconds: 60 },
      assume_role: { session_expiration: 900 },
      assume_role_with_oidc: { session_expiration: 3600 },
    });
  });

  it.each<[string, any, any]>([
    ['restore job', job, RestoreJob],
    ['restore task of Database Backup', dbsTask, DbsRestoreTask],
    ['restore task of Compute Nest', computeNestTask, ComputeNestRestoreTask],
  ])('have an accessor for every computed attribute of a %s', (_, { attributes }, construct) => {
    const computed = Object.entries<any>(attributes).filter(([, one]) => one.computed && one.nesting !== 'single');
    const names = computed.map(([name]) => name.replace(/_([a-z0-9])/g, (__, letter) => letter.toUpperCase()));
    expect(names.filter((name) => !(name in construct.prototype))).toEqual([]);
    expect(names).toContain('verdict');
  });

  it('have enums with the words of the provider and the service', () => {
    const { Edition: edition } = createRestoreJob.parameters;
    expect(Object.values(PartialPolicy)).toEqual(PARTIAL_POLICIES);
    expect(Object.values(EmptyPolicy)).toEqual(EMPTY_POLICIES);
    expect(Object.values(DestroyPolicy)).toEqual(DESTROY_POLICIES);
    expect(Object.values(Edition)).toEqual(edition.values);
  });
});

import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  DestroyPolicy,
  Duration,
  Edition,
  FailurePolicy,
  PartialPolicy,
  Protocol,
  RecoveryPoint,
  RestoreDrill,
  RestoreJob,
  RestoreTarget,
} from '../../src';
import { createRestoreJob } from '../../src/api/operations/create-restore-job';
import { DESTROY_POLICIES, PARTIAL_POLICIES } from '../../src/policies/policies';
import { schema as configuration } from '../../src/provider/configuration/schema';
import { schema as job } from '../../src/provider/resources/job/schema';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from '../installation/fake-plugin';
import { everyTarget } from './every-target';
import { synthesize, synthesizeJob } from './synthesize';

/** Arguments that have no prop. */
const deliberatelyMissing = [
  'on_timeout', // what it does when not set is what RestoreJobProps.timeout promises
  'failback_detail', // of VMware virtual machines, for which there is no target yet: RestoreTarget.custom takes it
];

const everyJob = () =>
  Object.values(everyTarget).map((target) =>
    synthesizeJob({
      target,
      recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1', snapshotHash: 'abc' }),
      waitForCompletion: true,
      startWhen: true,
      onFailure: FailurePolicy.REPORT,
      onPartial: PartialPolicy.ACCEPT,
      timeout: Duration.hours(1),
      onDestroy: DestroyPolicy.CANCEL,
      cancelTimeout: Duration.minutes(1),
      triggers: { month: 'May' },
      edition: Edition.BASIC,
      crossAccount: { userId: '1', roleName: 'restorer' },
    }),
  );

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
      endpoints: { hbr: 'hbr.test', dbs: 'dbs.test', computenest: 'computenest.test', sts: 'sts.test' },
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
    return nested ? namesIn(value, nested, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}

describe('the constructs', () => {
  it('reach every argument of a restore job', () => {
    const reached = new Set([...everyJob(), ...everyGuard()].flatMap((values) => namesIn(values, job)));
    expect([...reached, ...deliberatelyMissing].sort()).toEqual(namesOf(job).sort());
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

  it('have an accessor for every computed attribute of a restore job', () => {
    const computed = Object.entries<any>(job.attributes).filter(([, one]) => one.computed && one.nesting !== 'single');
    const names = computed.map(([name]) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
    expect(names.filter((name) => !(name in RestoreJob.prototype))).toEqual([]);
    expect(names).toContain('verdict');
  });

  it('have enums with the words of the provider and the service', () => {
    const { Edition: edition } = createRestoreJob.parameters;
    expect(Object.values(PartialPolicy)).toEqual(PARTIAL_POLICIES);
    expect(Object.values(DestroyPolicy)).toEqual(DESTROY_POLICIES);
    expect(Object.values(Edition)).toEqual(edition.values);
  });
});

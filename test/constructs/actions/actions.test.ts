import { type TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  CancelAction,
  Check,
  CheckAction,
  ComputeNestRestoreAction,
  DbsRestoreAction,
  Duration,
  PartialPolicy,
  RecoveryPoint,
  RestoreAction,
  RestoreJob,
  RestoreTarget,
} from '../../../src';
import { contents } from '../../../src/provider/provider';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { actionTakers } from '../action-takers';
import { propsOf, sampleOf, samplesOf } from '../sample-of';
import { backup, backupSet, database, files, rds, snapshot } from '../synthesize';
import { stackOn } from './stack-on';

const synth = (stack: TerraformStack) => JSON.parse(Testing.synth(stack, true));

/** The arguments of an action, by its type and name in Terraform. */
function configOf(build: (stack: TerraformStack) => unknown): any {
  const stack = stackOn('Terraform v1.14.0');
  build(stack);
  const [[type, named]] = Object.entries<any>(synth(stack).action);
  const [[name, { config }]] = Object.entries<any>(named);
  return { [`${type}.${name}`]: config };
}

describe('an action', () => {
  it('that restores has the arguments of a job', () => {
    const props = { recoveryPoint: snapshot, target: files, onPartial: PartialPolicy.WARN, timeout: Duration.hours(2) };
    expect(configOf((stack) => new RestoreAction(stack, 'orders', props))).toEqual({
      'alirestore_restore.orders': {
        restore_type: 'ECS_FILE',
        source_type: 'ECS_FILE',
        vault_id: 'v-1',
        snapshot_id: 's-1',
        target_instance_id: 'i-1',
        target_path: '/restore',
        on_partial: 'warn',
        timeouts: { create: '2h' },
      },
    });
  });

  it('takes arguments that this version does not know', () => {
    const target = RestoreTarget.custom({ restoreType: 'NEW', sourceType: 'NEW', arguments: { new_one: 'a' } });
    const config = configOf((stack) => new RestoreAction(stack, 'orders', { recoveryPoint: snapshot, target }));
    expect(config['alirestore_restore.orders']).toMatchObject({ restore_type: 'NEW', new_one: 'a' });
  });

  it('restores databases, and a service instance', () => {
    const task = { recoveryPoint: backupSet, destination: rds, databases: [database] };
    expect(configOf((stack) => new DbsRestoreAction(stack, 'orders', task))).toMatchObject({
      'alirestore_dbs_restore.orders': {
        backup_plan_id: 'dbs-1',
        backup_set_id: 'bs-1',
        restore_task_name: 'stack-orders',
        restore_objects: [{ db_name: 'orders' }],
        destination_endpoint_instance_type: 'RDS',
      },
    });
    const props = { recoveryPoint: backup, allowInPlace: true };
    expect(configOf((stack) => new ComputeNestRestoreAction(stack, 'shop', props))).toEqual({
      'alirestore_compute_nest_restore.shop': {
        service_instance_id: 'si-1',
        backup_id: 'backup-1',
        allow_in_place: true,
      },
    });
  });

  it('overwrites no service instance without consent', () => {
    const stack = stackOn('Terraform v1.14.0');
    const props = { recoveryPoint: backup, allowInPlace: false };
    expect(() => new ComputeNestRestoreAction(stack, 'shop', props)).toThrow('got allowInPlace (allow_in_place) false');
  });

  it('cancels a job of the stack', () => {
    const cancel = (stack: TerraformStack) => {
      const job = new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files });
      return new CancelAction(stack, 'stop', { restoreId: job.id, restoreType: job.restoreType });
    };
    expect(configOf(cancel)).toEqual({
      'alirestore_cancel.stop': { restore_id: '${alirestore_job.orders.id}', restore_type: 'ECS_FILE' },
    });
  });

  it('looks at what was restored, and takes no secret as a text', () => {
    const check = Check.tcp({ host: '10.0.0.8', port: 5432 });
    const [config] = Object.values(configOf((stack) => new CheckAction(stack, 'reach', { check })));
    expect(config).toEqual({ tcp: { host: '10.0.0.8', port: 5432 } });
    const secret = Check.command({ command: ['true'], secretEnvironment: { TOKEN: 'abc' } });
    const stack = stackOn('Terraform v1.14.0');
    expect(() => new CheckAction(stack, 'reach', { check: secret })).toThrow(
      '"stack/reach" got the secret TOKEN as a text',
    );
  });

  it('has one argument for secrets and for what is none', () => {
    const taken = (take: (secret: string) => Check): any => {
      const config = configOf((stack) => {
        const secret = new TerraformVariable(stack, 'secret', {}).stringValue;
        new CheckAction(stack, 'look', { check: take(secret) });
      });
      return config['alirestore_check.look'];
    };
    const url = 'https://10.0.0.8';
    const http = taken((Secret) => Check.http({ url, headers: { Accept: 'a' }, secretHeaders: { Secret } }));
    expect(http.http.headers).toEqual({ Accept: 'a', Secret: '${var.secret}' });
    const command = ['true'];
    const run = taken((SECRET) => Check.command({ command, environment: { A: 'a' }, secretEnvironment: { SECRET } }));
    expect(run).toEqual({ command, environment: { A: 'a', SECRET: '${var.secret}' } });
    const task = { recoveryPoint: backupSet, destination: rds, databases: [database] };
    const [restored] = Object.values<any>(configOf((stack) => new DbsRestoreAction(stack, 'orders', task)));
    expect(Object.keys(restored).filter((name) => name.includes('password'))).toEqual([
      'destination_endpoint_password',
    ]);
  });

  it('that restores what a query chooses has the query under it', () => {
    const stack = stackOn('Terraform v1.14.0');
    const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1' });
    new RestoreAction(stack, 'orders', { recoveryPoint, target: files });
    const { action, data } = synth(stack);
    expect(data.alirestore_snapshots.orders).toMatchObject({ vault_id: 'v-1' });
    expect(action.alirestore_restore.orders.config.chosen_snapshot.snapshot_id).toContain(
      'data.alirestore_snapshots.orders.recovery_point.snapshot_id',
    );
  });

  it('names its provider, and tells its address', () => {
    const stack = stackOn('Terraform v1.14.0');
    const provider = new AlirestoreProvider(stack, 'far', {
      alias: 'far',
      pluginFolder: writeFakePlugin(temporaryFolder()),
    });
    const restored = new TerraformVariable(stack, 'snapshot', {});
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: restored.stringValue });
    const action = new RestoreAction(stack, 'orders', { recoveryPoint, target: files, provider });
    expect(action.address).toBe('action.alirestore_restore.orders');
    const { provider: named, config } = synth(stack).action.alirestore_restore.orders;
    expect(named).toBe('alirestore.far');
    expect(config.snapshot_id).toBe('${var.snapshot}');
  });
});

describe('the engine of a stack with an action', () => {
  const synthesizedOn = (engine?: string) => {
    const stack = stackOn(engine);
    new RestoreAction(stack, 'orders', { recoveryPoint: snapshot, target: files });
    return () => synth(stack);
  };

  it.each(['Terraform v1.14.0', 'terraform 1.16.4', 'Terraform v2.0.1', 'Terraform v1.15.0-rc1\non linux_amd64'])(
    '%s is taken',
    (engine) => {
      expect(synthesizedOn(engine)().action.alirestore_restore.orders.config.vault_id).toBe('v-1');
    },
  );

  it.each([
    ['Terraform v1.13.5', 'got Terraform v1.13.5, expected Terraform v1.14 or later'],
    ['Terraform v1.5.7', 'got Terraform v1.5.7, expected'],
    ['OpenTofu v1.12.6', 'got OpenTofu v1.12.6, which has no actions, expected Terraform v1.14 or later'],
    ['tofu-1.14.0', 'got tofu-1.14.0, which has no actions'],
    [
      undefined,
      'got no engine, expected Terraform v1.14 or later; say as engine of AlirestoreProvider which runs the stack, such as',
    ],
  ])('%s is refused at synthesis', (engine, said) => {
    expect(synthesizedOn(engine)).toThrow(said);
  });

  it.each(['1.16.4', 'latest', 'Terraform', '${var.engine}'])('is not guessed from %s', (engine) => {
    expect(() => stackOn(engine)).toThrow(
      /invalid engine: got .*, expected what the first line of "terraform version"/,
    );
  });

  it('is nothing that the provider would be told', () => {
    expect(synth(stackOn('Terraform v1.16.4')).provider.alirestore).toEqual([{}]);
  });
});

const told = actionTakers
  .filter(([struct]) => struct !== 'ActionTriggerProps')
  .flatMap(([struct, taker]) =>
    propsOf(struct)
      .filter(({ name }) => name !== 'provider')
      .map((prop) => [`${struct}.${prop.name}`, struct, taker, prop] as const),
  );

describe('what an action is told', () => {
  it.each(told)('by %s is an argument of it', (_, struct, taker, { name, type }) => {
    const stack = stackOn('Terraform v1.14.0');
    taker.take(stack, 'now', { [name]: sampleOf(type), ...samplesOf(struct, taker.needs) });
    const [[action, { now }]] = Object.entries<any>(synth(stack).action);
    const { attributes } = contents.actions[action as keyof typeof contents.actions].schema;
    expect(Object.keys(attributes)).toEqual(expect.arrayContaining(Object.keys(now.config)));
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { contents } from '../../../src/provider/provider';
import { type CloudAndProvider, startCloud } from '../cloud-and-provider';
import { fileRestore, invoke, plan, validate } from './invocations';

let cloud: CloudAndProvider;
afterEach(() => cloud?.emulator.close());

async function restore(scenario: Scenario, changes: object = {}) {
  cloud = await startCloud(scenario);
  return invoke('alirestore_restore', fileRestore(changes), await cloud.newProcess());
}

const DBS = {
  backup_plan_id: 'dbsrkbtplh3g',
  restore_task_name: 'orders',
  backup_set_id: '1',
  destination_endpoint_instance_type: 'RDS',
  destination_endpoint_instance_id: 'rm-1',
  destination_endpoint_region: 'cn-hangzhou',
  destination_endpoint_user_name: 'admin',
  destination_endpoint_password: 'secret-word',
  restore_objects: [{ db_name: 'orders', new_db_name: 'orders_restored' }],
};

describe('alirestore_restore', () => {
  it('restores, and tells each change: status, percent, files, bytes, rate, and what is left', async () => {
    cloud = await startCloud({ defaultCourse: 'complete' }, 20); // slowly enough to be looked at meanwhile
    const { lines, said } = await invoke('alirestore_restore', fileRestore(), await cloud.newProcess());
    expect(said).toEqual([]);
    expect(lines[0]).toMatch(/^restore job r-\w+ started$/);
    const running = lines.filter((line) => line.includes(': RUNNING'));
    expect(running.length).toBeGreaterThan(0);
    expect(running.at(-1)).toMatch(/RUNNING [\d.]+ ?%, \d+ of \d+ files, .+ of .+B, .+\/s, about .+ left$/);
    expect(lines.at(-1)).toMatch(/: COMPLETE 100 ?%/);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(['failed', 'partial', 'expired'] as const)(
    'fails with the course "%s", in words of its own',
    async (course) => {
      const { said, detail } = await restore({ defaultCourse: course });
      expect(said).toEqual([expect.stringMatching(/^error: Restore job r-/)]);
      expect(detail).toContain('fix the cause and invoke the action again, which starts a new restore.');
      expect(detail).not.toMatch(/taint|apply again|this resource/);
    },
  );

  it('restores again when it is invoked again: its note is closed', async () => {
    await restore({ defaultCourse: 'complete' });
    const again = await invoke('alirestore_restore', fileRestore(), await cloud.newProcess());
    expect(again.said).toEqual([]);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('is interrupted with an error, and goes on with the same job when it is invoked again', async () => {
    cloud = await startCloud({ defaultCourse: 'complete' }, 20);
    const first = await cloud.newProcess();
    const stopped = await invoke('alirestore_restore', fileRestore(), first, () => first.stopNow());
    expect(stopped.said).toEqual([expect.stringMatching(/^error: Interrupted while restore job r-\w+ was running$/)]);
    expect(stopped.detail).toContain('Invoke the action again with the same arguments to keep waiting for it.');
    cloud.kill(first);
    const again = await invoke('alirestore_restore', fileRestore(), await cloud.newProcess());
    expect(again.said).toEqual([
      expect.stringMatching(/^warning: Restore job r-\w+ was started by an earlier invocation$/),
    ]);
    expect(again.lines[0]).toMatch(/^restore job r-\w+ goes on$/);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('starts a new job where the one that was interrupted has been cancelled on purpose', async () => {
    cloud = await startCloud({ rules: [{ match: { TargetPath: '/restore' }, sequence: ['never', 'complete'] }] });
    const first = await cloud.newProcess();
    const { lines } = await invoke('alirestore_restore', fileRestore(), first, () => first.stopNow());
    cloud.kill(first);
    const restore_id = /r-\w+/.exec(lines[0])?.[0];
    const cancelled = { restore_id, restore_type: 'ECS_FILE' };
    expect((await invoke('alirestore_cancel', cancelled, await cloud.newProcess())).said).toEqual([]);
    expect((await invoke('alirestore_restore', fileRestore(), await cloud.newProcess())).said).toEqual([]);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('goes on with a job that did not end in time', async () => {
    const late = await restore({ defaultCourse: 'never' }, { timeouts: { create: '6s' } });
    expect(late.said).toEqual([expect.stringMatching(/did not end within 6 s$/)]);
    expect(late.detail).toContain('invoke the action again, which keeps waiting for the same job.');
  });

  it('says what the service refused', async () => {
    cloud = await startCloud({ faults: [{ action: 'CreateRestoreJob', fault: 'error', code: 'VaultNotExist' }] });
    const { said } = await invoke('alirestore_restore', fileRestore(), await cloud.newProcess());
    expect(said).toEqual(['error: The restore was not started']);
    expect(cloud.executed('CreateRestoreJob')).toBe(0);
  });

  it('sends nothing that a guard refuses, and says so in the plan, where values may be unknown', async () => {
    cloud = await startCloud();
    const guarded = fileRestore({ guard: { protected_instance_ids: ['i-0001'] } });
    const process = await cloud.newProcess();
    const planned = await plan('alirestore_restore', guarded, process);
    const { said } = await invoke('alirestore_restore', guarded, process);
    expect(planned).toHaveLength(1);
    expect(said).toEqual([`error: ${planned?.[0]}`]);
    expect(await plan('alirestore_restore', fileRestore({ snapshot_id: UNKNOWN }), process)).toEqual([]);
    expect(cloud.executed('CreateRestoreJob')).toBe(0);
  });

  it('refuses what the resource refuses', () => {
    expect(validate('alirestore_restore', fileRestore({ target_instance_id: '' }))).toEqual([
      'Missing target_instance_id',
    ]);
    expect(validate('alirestore_restore', fileRestore({ on_partial: 'perhaps' }))).toEqual(['Invalid on_partial']);
    expect(validate('alirestore_restore', fileRestore())).toEqual([]);
  });
});

describe('the other services', () => {
  it('restore a database, without a word of its password', async () => {
    cloud = await startCloud();
    const { lines, said, detail } = await invoke('alirestore_dbs_restore', DBS, await cloud.newProcess());
    expect(said).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
    expect(JSON.stringify([lines, detail, cloud.logged])).not.toContain('secret-word');
    expect(cloud.executed('dbs:CreateRestoreTask')).toBe(1);
  });

  it('restore a service instance', async () => {
    cloud = await startCloud();
    const config = { service_instance_id: 'si-1', backup_id: 'sb-1', allow_in_place: true };
    const { lines, said } = await invoke('alirestore_compute_nest_restore', config, await cloud.newProcess());
    expect(said).toEqual([]);
    expect(lines.at(-1)).toMatch(/: \w+/);
  });
});

it.each(Object.entries(contents.actions))(
  '%s has arguments alone: nothing computed, nothing that runs again',
  (_name, action) => {
    for (const attribute of Object.values(action.schema.attributes)) {
      expect(attribute).not.toHaveProperty('computed');
      expect(attribute).not.toHaveProperty('runsAgain');
      expect(attribute.description).not.toMatch(/next apply|state/);
    }
  },
);

it('looks at values again when they are known: Terraform validates an action while its variables are not', async () => {
  cloud = await startCloud({});
  const values = fileRestore({ on_partial: 'acept', timeouts: { create: '2 hours' }, target_path: '' });
  const process = await cloud.newProcess();
  const faults = ['Invalid on_partial', 'Invalid timeouts.create', 'Missing target_path'];
  expect(await plan('alirestore_restore', values, process)).toEqual(faults);
  expect((await invoke('alirestore_restore', values, process)).said).toEqual(faults.map((fault) => `error: ${fault}`));
  expect(cloud.executed('CreateRestoreJob')).toBe(0);
});

import { Fn, TerraformCount, TerraformIterator, TerraformOutput } from 'cdktf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RecoveryPoint, RestoreJob, type RestoreJobProps, RestoreTarget } from '../../src';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const snapshot = (SnapshotId: string, InstanceId: string) => ({
  SnapshotId,
  VaultId: 'v-1',
  SourceType: 'ECS_FILE' as const,
  InstanceId,
  Status: 'COMPLETE' as const,
  createdSecondsAgo: 7200,
});

let stack: SynthesizedStack;
beforeAll(async () => {
  const snapshots = [snapshot('s-a', 'i-a'), snapshot('s-b', 'i-b')];
  stack = await startSynthesized('for-each', { snapshots, defaultCourse: 'completeAtOnce' });
});
afterAll(() => stack.emulator.close());

const several = (target: RestoreTarget, props: Partial<RestoreJobProps>, snapshotId = 's-a') => ({
  recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId }),
  target,
  ...props,
});

it('each and counted restores are started once for each, are told apart, and stay', async () => {
  stack.synthesize((scope) => {
    const files = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-1', path });
    const list = TerraformIterator.fromList(['a', 'b']);
    const latest = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: `i-${list.value}` });
    const inList = { forEach: list, recoveryPoint: latest };
    const listed = new RestoreJob(scope, 'list', several(files(`/list/${list.value}`), inList));
    const map = TerraformIterator.fromMap({ x: { path: '/x', from: 's-a' }, y: { path: '/y', from: 's-b' } });
    const toMap = RestoreTarget.ecsFiles({ instanceId: 'i-1', path: map.getString('path'), include: [`/${map.key}`] });
    const mapped = new RestoreJob(scope, 'map', several(toMap, { forEach: map }, map.getString('from')));
    const objects = TerraformIterator.fromComplexList([{ name: 'n', path: '/n' }] as never, 'name');
    new RestoreJob(scope, 'complex', several(files(objects.getString('path')), { forEach: objects }));
    const count = TerraformCount.of(2);
    const counted = new RestoreJob(scope, 'count', several(files(`/count/${count.index}`), { count }));
    new RestoreJob(scope, 'none', several(files('/none'), { count: 0 }));
    for (const [name, value] of Object.entries({
      listed: Fn.lookupNested(Fn.tomap(listed.fqn), ['b', 'snapshot_id']),
      mapped: Fn.lookupNested(Fn.tomap(mapped.fqn), ['y', 'snapshot_id']),
      counted: Fn.lookupNested(counted.fqn, [1, 'target_path']),
    })) {
      new TerraformOutput(scope, `of-${name}`, { value, staticId: true });
    }
  });
  const { code, text } = await stack.workspace.apply();
  expect({ code, error: /Error: .*/.exec(text)?.[0] }).toEqual({ code: 0, error: undefined });
  const told = JSON.parse(await stack.workspace.succeed('output', '-json'));
  expect(told).toMatchObject({
    'of-listed': { value: 's-b' },
    'of-mapped': { value: 's-b' },
    'of-counted': { value: '/count/1' },
  });
  expect(stack.executed('CreateRestoreJob')).toBe(7);
  expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
});

import { Fn, TerraformCount, TerraformIterator, TerraformOutput, TerraformVariable } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { RecoveryPoint, RestoreGate, RestoreJob, type RestoreJobProps, RestoreTarget } from '../../../src';
import { snapshot, synthesize } from '../synthesize';

const several = (props: Partial<RestoreJobProps>, path = '/restore') => ({
  recoveryPoint: snapshot,
  target: RestoreTarget.ecsFiles({ instanceId: 'i-1', path }),
  ...props,
});

describe('a restore that stands for several', () => {
  it('is made once for each of what an iterator has', () => {
    const { resource, output } = synthesize((stack) => {
      const shards = TerraformIterator.fromList(['a', 'b']);
      const job = new RestoreJob(stack, 'shards', several({ forEach: shards }, `/restore/${shards.value}`));
      new TerraformOutput(stack, 'status', {
        value: Fn.lookupNested(Fn.tomap(job.fqn), ['a', 'status']),
        staticId: true,
      });
    });
    expect(resource.alirestore_job.shards).toMatchObject({
      for_each: `\${toset(["a", "b"])}`,
      target_path: `/restore/\${each.value}`,
    });
    expect(output.status.value).toBe(`\${tomap(alirestore_job.shards).a.status}`);
  });

  it('is made as often as is counted', () => {
    const { resource } = synthesize((stack) => {
      const wanted = new TerraformVariable(stack, 'wanted', { type: 'number' });
      new RestoreJob(stack, 'fixed', several({ count: 1 }));
      new RestoreJob(stack, 'counted', several({ count: TerraformCount.of(wanted.numberValue) }, '/counted'));
    });
    expect(resource.alirestore_job).toMatchObject({ fixed: { count: 1 }, counted: { count: `\${var.wanted}` } });
  });

  it.each<[string, Partial<RestoreJobProps>, object, string]>([
    ['iterator', { forEach: TerraformIterator.fromList(['i-1']) }, { for_each: `\${toset(["i-1"])}` }, 'each.key'],
    ['count', { count: 2 }, { count: 2 }, 'count.index'],
  ])('chooses a snapshot for each (%s)', (_, props, meta, instance) => {
    const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: `\${${instance}}` });
    const { data, resource } = synthesize((stack) => {
      new RestoreJob(stack, 'shards', { ...several(props), recoveryPoint });
    });
    expect(data.alirestore_snapshots.shards).toMatchObject({ ...meta, instance_id: `\${${instance}}` });
    expect(resource.alirestore_job.shards.chosen_snapshot.snapshot_id).toContain(
      `data.alirestore_snapshots.shards[${instance}].recovery_point.snapshot_id`,
    );
  });

  it.each<[string, (job: RestoreJob) => unknown, string?]>([
    ['status', (job) => job.status, '"status"'],
    ['bytesDoneText', (job) => job.bytesDoneText, '"bytes_done"'],
    ['vaultId', (job) => job.vaultId, '"vault_id"'],
    ['reportTotalFiles', (job) => job.reportTotalFiles, '"report", "total_files"'],
    ['a gate', (job) => new RestoreGate(job, 'g', { restoreJobs: { job } }), '"id"'],
    ['summary', (job) => job.summary],
  ])('has no %s, and says what to ask', (_, ask, attribute) => {
    for (const [props, one] of [
      [{ count: 1 }, 'shards.fqn, [0'],
      [{ forEach: TerraformIterator.fromList(['a']) }, 'Fn.tomap(shards.fqn), [key'],
    ] as const) {
      synthesize((stack) => {
        const job = new RestoreJob(stack, 'shards', several(props));
        const advice = attribute ? `ask Fn.lookupNested(${one}, ${attribute}]), or make` : 'of one restore; make';
        expect(() => ask(job)).toThrow(`${advice} each restore by itself, in a loop of your language`);
      });
    }
  });

  it('is not taken over', () => {
    const take = () => synthesize((stack) => RestoreJob.fromRestoreId(stack, 'shards', 'r-1', several({ count: 1 })));
    expect(take).toThrow('fromRestoreId');
  });
});

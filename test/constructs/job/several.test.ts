import { Fn, TerraformCount, TerraformIterator, TerraformOutput, TerraformVariable } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { RestoreGate, RestoreJob, type RestoreJobProps, RestoreTarget } from '../../../src';
import { snapshot, synthesize } from '../synthesize';

const escaped = (text: string) => text.replace(/[[\]]/g, '\\$&');

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
      new TerraformOutput(stack, 'status', { value: Fn.lookupNested(job.fqn, ['a', 'status']), staticId: true });
    });
    expect(resource.alirestore_job.shards).toMatchObject({
      for_each: `\${toset(["a", "b"])}`,
      target_path: `/restore/\${each.value}`,
    });
    expect(output.status.value).toBe(`\${alirestore_job.shards.a.status}`);
  });

  it('is made as often as is counted', () => {
    const { resource } = synthesize((stack) => {
      const wanted = new TerraformVariable(stack, 'wanted', { type: 'number' });
      new RestoreJob(stack, 'fixed', several({ count: 1 }));
      new RestoreJob(stack, 'counted', several({ count: TerraformCount.of(wanted.numberValue) }, '/counted'));
    });
    expect(resource.alirestore_job).toMatchObject({ fixed: { count: 1 }, counted: { count: `\${var.wanted}` } });
  });

  it.each([
    ['status', (job: RestoreJob) => job.status, 'fqn, [key, "status"]'],
    ['summary', (job: RestoreJob) => job.summary, 'got a question for its summary'],
    ['bytesDoneText', (job: RestoreJob) => job.bytesDoneText, '[key, "bytes_done"]'],
    ['vaultId', (job: RestoreJob) => job.vaultId, '[key, "vault_id"]'],
    [
      'a gate',
      (job: RestoreJob) => new RestoreGate(job, 'g', { restoreJobs: { job } }),
      'as gates and drills need them',
    ],
  ])('has no %s, and says what to ask', (_, ask, told) => {
    for (const props of [{ count: 1 }, { forEach: TerraformIterator.fromList(['a']) }]) {
      synthesize((stack) => {
        const job = new RestoreJob(stack, 'shards', several(props));
        expect(() => ask(job)).toThrow(
          new RegExp(`${escaped(told)}.*in a loop of your language|in a loop of your language.*${escaped(told)}`),
        );
      });
    }
  });

  it('is not taken over', () => {
    const take = () => synthesize((stack) => RestoreJob.fromRestoreId(stack, 'shards', 'r-1', several({ count: 1 })));
    expect(take).toThrow('fromRestoreId');
  });
});

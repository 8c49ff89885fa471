import type { TerraformStack } from 'cdktf';
import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Duration, type RestoreDrill } from '../../../src';
import { snapshot, stackWithProvider } from '../synthesize';
import { files, quarterly } from './drill-stack';

function announced(build: (stack: TerraformStack) => RestoreDrill): string[] {
  const stack = stackWithProvider();
  const drill = build(stack);
  Testing.synth(stack);
  return drill.node.metadata.filter(({ type }) => type === '@cdktf/info').map(({ data }) => data);
}

describe('at synthesis, a drill says', () => {
  it('how many restores there are, which take longest, and which calls to expect', () => {
    expect(announced(quarterly)).toEqual([
      '3 restores in 2 waves; the longest path is orders > report, 600 s by their rto. Calls to expect: 3 CreateRestoreJob, at least 1 to list snapshots, and at most 10 DescribeRestoreJobs2 for each hour of a job.',
    ]);
  });

  it('the path that promises the longest time, not the one of most restores', () => {
    const [text] = announced((stack) => {
      const drill = quarterly(stack);
      drill.addRestore('mail', { recoveryPoint: snapshot, target: files('/mail'), rto: Duration.minutes(30) });
      return drill;
    });
    expect(text).toContain('4 restores in 2 waves; the longest path is mail, 1800 s by their rto.');
  });
});

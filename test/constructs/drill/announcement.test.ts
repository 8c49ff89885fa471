import type { TerraformStack } from 'cdktf';
import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../../src';
import { everyTarget } from '../every-target';
import { snapshot, stackWithProvider } from '../synthesize';
import { files, promised, quarterly } from './drill-stack';

function announced(build: (stack: TerraformStack) => RestoreDrill): string[] {
  const stack = stackWithProvider();
  const drill = build(stack);
  Testing.synth(stack);
  return drill.node.metadata.filter(({ type }) => type === '@cdktf/info').map(({ data }) => data);
}

describe('at synthesis, a drill says', () => {
  it('how many restores there are, which take longest, and which calls to expect', () => {
    expect(announced(quarterly)).toEqual([
      '3 restores in 2 waves; the longest path is orders > report, 10 min by their rto. Calls to expect: 3 CreateRestoreJob, at least 1 to list snapshots, and at most 10 DescribeRestoreJobs2 for each hour of a job.',
      'Not checked, here or by the provider: whether bills, report would overwrite what the snapshot was taken of, since its recovery point does not say what that is. One that is chosen by instanceId, bucket, fileSystemId or instanceName and tableName does.',
    ]);
  });

  it('nothing of what is checked, agreed to, or made anew', () => {
    const said = announced((stack) => {
      const drill = new RestoreDrill(stack, 'quarterly', promised);
      const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod' });
      drill.addRestore('chosen', { recoveryPoint, target: files('/a') });
      drill.addRestore('agreed', { recoveryPoint: snapshot, target: files('/b'), allowInPlace: true });
      drill.addRestore('clone', { recoveryPoint: snapshot, target: everyTarget.ecsInstanceClone });
      drill.addRestore('back', { recoveryPoint: snapshot, target: everyTarget.ecsInstanceRollback });
      return drill;
    });
    expect(said).toHaveLength(1);
  });

  it('that it cannot tell where a restore writes to', () => {
    const target = RestoreTarget.custom({ restoreType: 'FLOPPY', sourceType: 'FLOPPY' });
    const said = announced((stack) => {
      const drill = new RestoreDrill(stack, 'quarterly', promised);
      drill.addRestore('disk', { recoveryPoint: snapshot, target });
      return drill;
    });
    expect(said[1]).toBe(
      'Not checked, here or by the provider: whether disk writes where another restore of this drill does, since its target does not say where in a way that this version knows.',
    );
  });

  it('the path that promises the longest time, not the one of most restores', () => {
    const [text] = announced((stack) => {
      const drill = quarterly(stack);
      drill.addRestore('mail', { recoveryPoint: snapshot, target: files('/mail'), rto: Duration.minutes(30) });
      return drill;
    });
    expect(text).toContain('4 restores in 2 waves; the longest path is mail, 30 min by their rto.');
  });
});

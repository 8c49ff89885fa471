import type { TerraformStack } from 'cdktf';
import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Duration, RecoveryPoint, RestoreDrill, RestoreTarget, SelectedSource } from '../../../src';
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
      '3 restores in 2 waves. Longest chain: orders > report (10 min by their rto). Calls to expect: 3 CreateRestoreJob, at least 1 to list snapshots, at most 10 DescribeRestoreJobs2 for each hour that a job runs.',
      'Nobody checks whether these restores overwrite what their snapshots were taken of, since their recovery points do not say what that is: bills, report. To have it checked, let the recovery point be chosen by its instance, bucket, file system, or Tablestore instance and table.',
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
      'Nobody checks whether these restores write where another restore of the drill does, since this version does not know where such targets are: disk. Make sure of it yourself.',
    );
  });

  it('the path that promises the longest time, not the one of most restores', () => {
    const [text] = announced((stack) => {
      const drill = quarterly(stack);
      drill.addRestore('mail', { recoveryPoint: snapshot, target: files('/mail'), rto: Duration.minutes(30) });
      return drill;
    });
    expect(text).toContain('4 restores in 2 waves. Longest chain: mail (30 min by their rto).');
  });

  it('as many restores as selections may take, or that nobody knows how many', () => {
    const [text] = announced((stack) => {
      const drill = quarterly(stack);
      drill.addSelection('logs', { target: files(`/logs/${SelectedSource.NAME}`), sample: { size: 12 } });
      drill.addSelection('homes', { target: files(`/homes/${SelectedSource.NAME}`) });
      return drill;
    });
    expect(text).toContain('15 restores in 2 waves.');
    expect(text).toContain('Calls to expect: 15 CreateRestoreJob, ');
    expect(text).toMatch(
      /\. Selection logs counts as 12, the size of its sample\. Selection homes is not counted: it restores every source that it finds\.$/,
    );
  });
});

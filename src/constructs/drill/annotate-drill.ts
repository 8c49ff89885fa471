import type { Construct, IConstruct } from 'constructs';
import { spanText } from '../../amounts/span-text';
import { criticalPath } from '../../drill-rules/critical-path';
import { Annotations, Aspects } from '../../framework';
import { restoreDefinitionOf } from './drill-definition-of';
import type { DrillRestore } from './drill-restore-props';
import { uncheckedGuards } from './unchecked-guards';

/** Says at synthesis what the drill comes to, and what nobody will check. */
export function annotateDrill(drill: Construct, restores: () => readonly DrillRestore[]): void {
  let isDone = false;
  Aspects.of(drill).add({
    visit(node: IConstruct) {
      if (isDone || node !== drill) return;
      isDone = true;
      for (const text of [summaryOf(restores()), ...uncheckedGuards(restores())]) Annotations.of(drill).addInfo(text);
    },
  });
}

/** A gate looks at up to 99 jobs with a call; simulated drills took 5 to 10 calls for each hour of a job. */
function summaryOf(restores: readonly DrillRestore[]): string {
  const waves = Math.max(0, ...restores.map(({ wave }) => wave));
  const { names, seconds } = criticalPath(restores.map(restoreDefinitionOf));
  const chosen = restores.filter(({ job }) => job._snapshot.snapshots).length;
  const promised = seconds > 0 ? ` (${spanText(seconds)} by their rto)` : '';
  const size = `${counted(restores.length, 'restore')} in ${counted(waves, 'wave')}`;
  return `${size}. Longest chain: ${names.join(' > ')}${promised}. Calls to expect: ${restores.length} CreateRestoreJob, at least ${chosen} to list snapshots, at most 10 DescribeRestoreJobs2 for each hour that a job runs.`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

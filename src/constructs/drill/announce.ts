import { Annotations, Aspects } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { countText } from '../../amounts/count-text';
import { spanText } from '../../amounts/span-text';
import { criticalPath } from '../../drill-rules/critical-path';
import { restoreDefinitionOf } from './drill-definition-of';
import type { PlannedRestore } from './planned-restore';
import { uncheckedTexts } from './unchecked';

/** Says at synthesis what the drill comes to, and what nobody will check. */
export function announce(drill: Construct, restores: () => readonly PlannedRestore[]): void {
  let isDone = false;
  Aspects.of(drill).add({
    visit(node: IConstruct) {
      if (isDone || node !== drill) return;
      isDone = true;
      for (const text of [summaryOf(restores()), ...uncheckedTexts(restores())]) Annotations.of(drill).addInfo(text);
    },
  });
}

/** A gate looks at up to 99 jobs with a call; simulated drills took 5 to 10 calls for each hour of a job. */
function summaryOf(restores: readonly PlannedRestore[]): string {
  const waves = Math.max(0, ...restores.map(({ wave }) => wave));
  const { names, seconds } = criticalPath(restores.map(restoreDefinitionOf));
  const chosen = restores.filter(({ job }) => job._point.snapshots).length;
  const promised = seconds > 0 ? `, ${spanText(seconds)} by their rto` : '';
  return `${countText(restores.length, 'restore')} in ${countText(waves, 'wave')}; the longest path is ${names.join(' > ')}${promised}. Calls to expect: ${restores.length} CreateRestoreJob, at least ${chosen} to list snapshots, and at most 10 DescribeRestoreJobs2 for each hour of a job.`;
}

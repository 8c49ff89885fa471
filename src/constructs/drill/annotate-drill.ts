import type { Construct, IConstruct } from 'constructs';
import { spanText } from '../../amounts/span-text';
import { criticalPath } from '../../drill-rules/critical-path';
import { Annotations, Aspects } from '../../framework';
import { restoreDefinitionOf } from './drill-definition-of';
import type { DrillRestore } from './drill-restore';
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
  const promised = seconds > 0 ? ` (${spanText(seconds)} by their rto)` : '';
  const size = `${counted(sizeOf(restores), 'restore')} in ${counted(waves, 'wave')}`;
  const calls = `Calls to expect: ${callsOf(restores)}.`;
  return [`${size}. Longest chain: ${names.join(' > ')}${promised}. ${calls}`, ...restores.flatMap(howCounted)].join(
    ' ',
  );
}

/** How many there are, with as many of a selection as it may take. */
function sizeOf(restores: readonly DrillRestore[]): number {
  return restores.reduce((sum, { selection }) => sum + (selection ? (selection.atMost ?? 0) : 1), 0);
}

function howCounted({ selection }: DrillRestore): string[] {
  if (!selection) return [];
  const { name, atMost } = selection;
  if (atMost !== undefined) return [`Selection ${name} counts as ${atMost}, the size of its sample.`];
  return [`Selection ${name} is not counted: it restores every source that it finds.`];
}

const CREATE = {
  restoreJobs: 'CreateRestoreJob',
  dbsRestoreTasks: 'CreateRestoreTask and StartRestoreTask of Database Backup',
  computeNestRestoreTasks: 'CreateRestoreTask of Compute Nest',
} as const;

const LOOK = {
  restoreJobs: 'DescribeRestoreJobs2',
  dbsRestoreTasks: 'DescribeRestoreTaskList',
  computeNestRestoreTasks: 'ListRestoreTasks',
} as const;

function callsOf(restores: readonly DrillRestore[]): string {
  const props = (['restoreJobs', 'dbsRestoreTasks', 'computeNestRestoreTasks'] as const).filter(
    (prop) => prop === 'restoreJobs' || restores.some(({ gateProp }) => gateProp === prop),
  );
  const used = props.filter((prop) => props.length === 1 || restores.some(({ gateProp }) => gateProp === prop));
  const created = used.map((prop) => `${sizeOf(restores.filter(({ gateProp }) => gateProp === prop))} ${CREATE[prop]}`);
  const chosen = restores.filter(({ isChosen }) => isChosen).length;
  const hasTasks = used.some((prop) => prop !== 'restoreJobs');
  const [backups, runs] = hasTasks ? ['backups', 'restore'] : ['snapshots', 'job'];
  const looks = used.map((prop) => LOOK[prop]).join(' and as many ');
  return `${created.join(', ')}, at least ${chosen} to list ${backups}, at most 10 ${looks} for each hour that a ${runs} runs`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

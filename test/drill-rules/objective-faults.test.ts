import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DrillRestoreProps, Duration, RecoveryPoint, type RestoreDrillProps } from '../../src';
import { criticalPath } from '../../src/drill-rules/critical-path';
import type { DrillDefinition, RestoreDefinition } from '../../src/drill-rules/drill-definition';
import { objectiveFaults } from '../../src/drill-rules/objective-faults';
import { preflightCommands } from '../cli/preflight/run-preflight';
import { runCli } from '../cli/run-cli';
import { drillOf, files } from '../constructs/drill/drill-stack';
import { temporaryFolder } from '../harness/temporary-folder';
import { objectiveCases } from './objective-cases';

/** A piece of the text in which each kind is told, by synthesis and by preflight. */
const words: Record<string, readonly [string, string]> = {
  'no objective': ['could be neither met nor missed', 'The drill has no objective'],
  'above the drill': ['is longer than that of the drill', 'of the whole drill'],
  'long path': ['which run one after another', 'by their own objectives'],
  'too old': ['older than the disaster', 'old when the disaster is declared'],
  'after the disaster': ['newer than the disaster', 'newer than the disaster'],
};

const time = (seconds: number | undefined) =>
  seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
const span = (seconds: number | undefined) => (seconds === undefined ? undefined : Duration.seconds(seconds));

function propsOf({ name, after, rto, rpo, point }: RestoreDefinition): DrillRestoreProps {
  const place = { vaultId: 'v-1', instanceId: 'i-prod' };
  const named = { vaultId: 'v-1', snapshotId: 's-1', completedAt: time(point?.seconds) };
  const isChosen = point?.isLatest === true;
  return {
    recoveryPoint: isChosen
      ? RecoveryPoint.atOrBefore({ ...place, time: time(point.seconds) ?? '' })
      : RecoveryPoint.snapshot(named),
    target: files(`/${name}`),
    rto: span(rto),
    rpo: span(rpo),
    ...(after.length > 0 && { after: [...after] }),
  };
}

function saidBySynthesis({ rto, rpo, declaredAt, restores }: DrillDefinition): string {
  const props: RestoreDrillProps = { objectives: { rto: span(rto), rpo: span(rpo) }, declaredAt: time(declaredAt) };
  try {
    drillOf(Object.fromEntries(restores.map((restore) => [restore.name, propsOf(restore)])), props);
    return '';
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** A drill as a person writes it; what a query chooses is known by the query. */
function resourceOf({ rto, rpo, declaredAt, restores }: DrillDefinition) {
  const members = restores.map(({ name, wave, after, point, ...own }) => {
    const query = `\${data.alirestore_snapshots.${name}.recovery_point.completed_at}`;
    const completed_at = point?.isLatest ? query : time(point?.seconds);
    const recovery_point = { vault_id: 'v-1', snapshot_id: 's-1', completed_at };
    const limits = { rto_seconds: own.rto, rpo_seconds: own.rpo };
    return [name, { wave, after, restore_type: 'ECS_FILE', recovery_point, ...limits, result: {} }];
  });
  return {
    name: 'shop',
    run_id: 'r',
    definition_hash: '0'.repeat(64),
    declared_at: time(declaredAt),
    rto_seconds: rto,
    rpo_seconds: rpo,
    restores: Object.fromEntries(members),
  };
}

function configurationOf(drill: DrillDefinition) {
  const chosen = drill.restores.filter(({ point }) => point?.isLatest);
  const queries = chosen.map(({ name, point }) => [
    name,
    { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1', at_or_before: time(point?.seconds) },
  ]);
  return {
    resource: { alirestore_drill: { shop: resourceOf(drill) } },
    ...(queries.length > 0 && { data: { alirestore_snapshots: Object.fromEntries(queries) } }),
  };
}

/** By then a query has answered. */
function planOf(drill: DrillDefinition) {
  const known = { ...drill, restores: drill.restores.filter(({ point }) => !point?.isLatest) };
  const change = { actions: ['create'], after: resourceOf(known), after_unknown: { id: true } };
  const drillChange = { address: 'alirestore_drill.shop', mode: 'managed', type: 'alirestore_drill', change };
  return { format_version: '1.2', resource_changes: [drillChange] };
}

async function saidByPreflight(file: string, content: object): Promise<string[]> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, file), JSON.stringify(content));
  const { stdout } = await runCli(['preflight', '--offline', '--json', file], preflightCommands, { cwd });
  return (JSON.parse(stdout)[0] as { findings: { summary: string }[] }).findings.map(({ summary }) => summary);
}

describe('objectives are judged by one set of rules', () => {
  it.each(objectiveCases)('$name ($faults)', async ({ drill, faults }) => {
    expect(objectiveFaults(drill).map(({ kind }) => kind)).toEqual(faults);
    const synthesis = saidBySynthesis(drill);
    const all = [await saidByPreflight('drill.tf.json', configurationOf(drill))];
    if (drill.restores.every(({ point }) => !point?.isLatest))
      all.push(await saidByPreflight('plan.json', planOf(drill)));
    for (const summaries of all) expect(summaries).toHaveLength(faults.length);
    expect(synthesis === '').toBe(faults.length === 0);
    for (const [index, kind] of faults.entries()) {
      expect(synthesis).toContain(words[kind][0]);
      for (const summaries of all) expect(summaries[index]).toContain(words[kind][1]);
    }
  });

  it('finds what a restore comes after in no earlier wave, or nowhere', () => {
    const restores = [
      { name: 'a', wave: 1, after: ['b', 'c'] },
      { name: 'b', wave: 1, after: [] },
    ];
    expect(objectiveFaults({ rto: 1, restores })).toEqual([
      { kind: 'not earlier', restore: 'a', other: 'b', wave: 1, otherWave: 1 },
      { kind: 'no such restore', restore: 'a', other: 'c' },
    ]);
  });
});

describe('the critical path', () => {
  it('ends where restores come after each other in a circle', () => {
    const circle = [
      { name: 'a', after: ['b'], rto: 1 },
      { name: 'b', after: ['a'], rto: 2 },
    ];
    expect(criticalPath(circle)).toEqual({ names: ['b', 'a'], seconds: 3 });
  });

  it('goes through the slowest of a wave, whatever the next one comes after', () => {
    const restores = [
      { name: 'slow', wave: 1, after: [], rto: 50 },
      { name: 'a', wave: 1, after: [], rto: 10 },
      { name: 'b', wave: 2, after: ['a'], rto: 20 },
    ];
    expect(criticalPath(restores)).toEqual({ names: ['slow', 'b'], seconds: 70 });
  });
});

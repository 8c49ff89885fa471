import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { RecoveryPoint, RestoreDrill, RestoreJob, RestoreTarget } from '../../src';
import { UNKNOWN } from '../../src/plugin/unknown';
import { createTargetRegistry } from '../../src/provider/configured/target-registry';
import { checkGuards } from '../../src/provider/resources/job/guard/check-guards';
import type { JobPlan } from '../../src/provider/resources/job/state/schema';
import { isExpression } from '../../src/target-rules/text';
import { preflightCommands } from '../cli/preflight/run-preflight';
import { runCli } from '../cli/run-cli';
import { promised } from '../constructs/drill/drill-stack';
import { stackWithProvider } from '../constructs/synthesize';
import { temporaryFolder } from '../harness/temporary-folder';
import { overlapCases, type RestoreArguments } from './overlap-cases';

/** The props of a construct that has these arguments. */
function propsOf({ restore_type, source_type, snapshot_id, ...rest }: RestoreArguments) {
  return {
    recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: snapshot_id }),
    target: RestoreTarget.custom({ restoreType: restore_type, sourceType: source_type, arguments: rest }),
  };
}

function refusedBySynthesis(a: RestoreArguments, b: RestoreArguments): boolean {
  const drill = new RestoreDrill(stackWithProvider(), 'quarterly', promised);
  drill.addRestore('a', propsOf(a));
  try {
    drill.addRestore('b', propsOf(b));
    return false;
  } catch (fault) {
    expect((fault as Error).message).toMatch(/^restores "a" and "b" write to one target/);
    return true;
  }
}

function refusedByProvider(...both: RestoreArguments[]): boolean {
  const targets = createTargetRegistry();
  const said = both.map((restore, index) => {
    const known = Object.entries(restore).map(([name, value]) => [name, isLater(value) ? UNKNOWN : value]);
    const guard = { group: 'shop', name: `r${index}` };
    return checkGuards({ ...Object.fromEntries(known), guard } as unknown as JobPlan, { starts: true }, { targets });
  });
  return said.flat().some(({ summary }) => summary === 'Two restores write to the same target');
}

const isLater = (value: unknown) => typeof value === 'string' && isExpression(value);

async function foundByPreflight(file: string, content: object): Promise<boolean> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, file), JSON.stringify(content));
  const words = ['preflight', '--offline', '--allow-in-place', '--json', file];
  const { stdout } = await runCli(words, preflightCommands, { cwd });
  const { findings } = JSON.parse(stdout)[0] as { findings: { severity: string; summary: string }[] };
  expect(findings.filter(({ summary }) => !summary.startsWith('It writes to '))).toEqual([]);
  return findings.length > 0;
}

/** What preflight says of plain restores, which synthesis does not compare. */
function synthesized(a: RestoreArguments, b: RestoreArguments): object {
  const stack = stackWithProvider();
  new RestoreJob(stack, 'a', propsOf(a));
  new RestoreJob(stack, 'b', propsOf(b));
  return JSON.parse(Testing.synth(stack));
}

function planned(...both: RestoreArguments[]): object {
  const changes = both.map((restore, index) => {
    const later = Object.keys(restore).filter((name) => isLater(restore[name]));
    const after = Object.fromEntries(Object.entries(restore).filter(([name]) => !later.includes(name)));
    const after_unknown = { id: true, ...Object.fromEntries(later.map((name) => [name, true])) };
    const change = { actions: ['create'], after: { ...after, vault_id: 'v-1' }, after_unknown };
    return { address: `alirestore_job.r${index}`, mode: 'managed', type: 'alirestore_job', change };
  });
  return { format_version: '1.2', resource_changes: changes };
}

/** A plan does not say what a value comes from that is not known yet. */
const isKnownInPlan = (...both: RestoreArguments[]) => both.every((one) => !Object.values(one).some(isLater));

describe('two restores into one place are judged by one set of rules', () => {
  it.each(overlapCases)('$name ($overlaps)', async ({ a, b, overlaps }) => {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ]) {
      expect({ synthesis: refusedBySynthesis(first, second) }).toEqual({ synthesis: overlaps });
      const stack = synthesized(first, second);
      expect({ preflight: await foundByPreflight('cdk.tf.json', stack) }).toEqual({ preflight: overlaps });
      const inPlan = overlaps && isKnownInPlan(first, second);
      expect({ provider: refusedByProvider(first, second) }).toEqual({ provider: inPlan });
      expect({ plan: await foundByPreflight('plan.json', planned(first, second)) }).toEqual({ plan: inPlan });
    }
  });

  it('a disk that a query chose twice is one disk, as soon as the choice is known', () => {
    const rollback = { restore_type: 'UDM_ECS_DISK_ROLLBACK', udm_detail: '{"sourceInstanceId":"i-1"}' };
    const chosen = (id: unknown) =>
      ({ ...rollback, chosen_snapshot: { snapshot_id: id } }) as unknown as RestoreArguments;
    expect(refusedByProvider(chosen('s-1'), chosen('s-1'))).toBe(true);
    expect(refusedByProvider(chosen('s-1'), chosen('s-2'))).toBe(false);
    expect(refusedByProvider(chosen(UNKNOWN), chosen(UNKNOWN))).toBe(false);
    expect(refusedByProvider(chosen('none'), chosen('none'))).toBe(false);
  });
});

import { type TerraformStack, TerraformVariable, Token } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import { type DrillGuards, Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../src';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const scenario = {
  vaults: [{ VaultId: 'v-1' }],
  snapshots: [
    {
      SourceType: 'ECS_FILE',
      VaultId: 'v-1',
      SnapshotId: 's-1',
      InstanceId: 'i-prod',
      Status: 'COMPLETE' as const,
      createdSecondsAgo: 3600,
    },
  ],
  defaultCourse: 'completeAtOnce' as const,
};
const snapshot = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
const latest = (instanceId: string) => RecoveryPoint.latest({ vaultId: 'v-1', instanceId });
const files = (instanceId: string, path: string) => RestoreTarget.ecsFiles({ instanceId, path });

type Reference = (name: string, value: string) => string;

/** A variable: Terraform knows it when it plans. */
const variable = (scope: TerraformStack): Reference => {
  return (name, value) => new TerraformVariable(scope, name, { type: 'string', default: value }).stringValue;
};

/** What a resource comes to: only the apply knows it. */
const output = (scope: TerraformStack): Reference => {
  return (name, value) => {
    scope.addOverride(`resource.terraform_data.${name}`, { input: value });
    return Token.asString(`\${terraform_data.${name}.output}`);
  };
};

type Restores = (drill: RestoreDrill, reference: Reference) => void;

let stack: SynthesizedStack;
let plain: Stack | undefined;
afterEach(async () => {
  await stack?.emulator.close();
  await plain?.emulator.close();
  plain = undefined;
});

async function start(
  name: string,
  kind: (scope: TerraformStack) => Reference,
  guards: (reference: Reference) => DrillGuards,
  restores: Restores,
): Promise<void> {
  stack = await startSynthesized(`guard-${name}`, scenario);
  stack.synthesize((scope) => {
    const reference = kind(scope);
    const objectives = { rto: Duration.hours(1) };
    const drill = new RestoreDrill(scope, 'quarterly', { objectives, guards: guards(reference) });
    restores(drill, reference);
  });
}

const record = async (): Promise<DrillRecord> =>
  JSON.parse((await stack.workspace.terraform('output', '-raw', 'quarterly_record')).output);

describe('a guard of a drill that holds a reference', () => {
  const rollback = (instanceId: string) =>
    RestoreTarget.ecsInstanceRollback({ instanceId, regionId: 'cn-hangzhou', allowInPlace: true });
  const disk = (instanceId: string) =>
    RestoreTarget.ecsDiskClone({ instanceId, regionId: 'cn-hangzhou', diskCategory: 'cloud_essd' });
  const prod: DrillGuards = { protectedInstanceIds: ['i-prod'] };
  const cases: [string, (reference: Reference) => DrillGuards, Restores, string][] = [
    [
      'target',
      () => prod,
      (drill, to) => drill.addRestore('x', { recoveryPoint: snapshot, target: files(to('prod', 'i-prod'), '/x') }),
      'Restore "x" of quarterly would write to i-prod (its target_instance_id), which its guard protects.',
    ],
    [
      'list',
      (to) => ({ protectedInstanceIds: [to('prod', 'i-prod')] }),
      (drill) => drill.addRestore('x', { recoveryPoint: snapshot, target: files('i-prod', '/x') }),
      'Restore "x" of quarterly would write to i-prod (its target_instance_id), which its guard protects.',
    ],
    [
      'json',
      () => prod,
      (drill, to) => drill.addRestore('x', { recoveryPoint: snapshot, target: rollback(to('prod', 'i-prod')) }),
      'Restore "x" of quarterly would write to i-prod (its udm_detail), which its guard protects.',
    ],
    [
      'disk',
      () => prod,
      (drill, to) => drill.addRestore('x', { recoveryPoint: snapshot, target: disk(to('prod', 'i-prod')) }),
      'Restore "x" of quarterly would write to i-prod (its udm_detail), which its guard protects.',
    ],
    [
      'source',
      () => ({}),
      (drill, to) =>
        drill.addRestore('x', { recoveryPoint: latest('i-prod'), target: files(to('prod', 'i-prod'), '/x') }),
      'Restore "x" of quarterly would write to i-prod (its target_instance_id), from which its snapshot was taken.',
    ],
    [
      'place',
      () => ({}),
      (drill, to) => {
        drill.addRestore('x', { recoveryPoint: snapshot, target: files(to('one', 'i-drill'), '/x') });
        drill.addRestore('y', { recoveryPoint: snapshot, target: files(to('two', 'i-drill'), '/x/y') });
      },
      'write to the same target (i-drill, /x',
    ],
  ];

  it.each(cases)('is checked by the plan where it is a variable (%s)', async (name, guards, restores, words) => {
    await start(`variable-${name}`, variable, guards, restores);
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text.replace(/ │ /g, ' ')).toContain(words);
    expect(stack.executed('CreateRestoreJob')).toBe(0);
  });

  it.each(cases)(
    'is checked before anything is sent where only the apply knows it (%s)',
    async (name, guards, restores, words) => {
      await start(`output-${name}`, output, guards, restores);
      const { code, text } = await stack.workspace.apply();
      expect(code).toBe(1);
      expect(text.replace(/ │ /g, ' ')).toContain(words);
      expect(stack.executed('CreateRestoreJob')).toBeLessThanOrEqual(name === 'place' ? 1 : 0);
    },
  );

  it('leaves a record of what was restored before it was known', async () => {
    await start(
      'record',
      output,
      () => prod,
      (drill, to) => {
        drill.addRestore('x', { recoveryPoint: snapshot, target: files('i-drill', '/x') });
        const target = files(to('prod', 'i-prod'), '/y');
        drill.addRestore('y', { recoveryPoint: snapshot, target, after: ['x'] });
      },
    );
    expect((await stack.workspace.apply()).code).toBe(1);
    expect(stack.executed('CreateRestoreJob')).toBe(1);
    const { reasons, restores } = await record();
    expect(restores.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual(['x succeeded', 'y failed']);
    expect(reasons[0]).toContain('Restore "y" of quarterly would write to i-prod (its target_instance_id)');
  });
});

describe('a guard in HCL', () => {
  const job = (name: string, path: string) =>
    fileRestore({ target_path: path, guard: { group: 'shop', name, protected_instance_ids: ['${var.prod}'] } });
  const configure = (prod: string, paths: Record<string, string>) =>
    plain?.workspace.configure({
      provider: quickProvider,
      variable: { prod: { default: prod } },
      resource: {
        alirestore_job: Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, job(name, path)])),
      },
    });

  it('is checked by the plan, and lets all else be restored', async () => {
    plain = await startStack('guard-hcl', { defaultCourse: 'completeAtOnce' });
    configure('i-1', { a: '/a', b: '/b' });
    expect((await plain.workspace.terraform('plan')).text).toContain('The target is protected');
    configure('i-prod', { a: '/a', b: '/a/b' });
    expect((await plain.workspace.terraform('plan')).text).toContain('Two restores write to the same target');
    configure('i-prod', { a: '/a', b: '/b' });
    await plain.workspace.succeed('apply', '-auto-approve');
    expect(plain.executed('CreateRestoreJob')).toBe(2);
    expect((await plain.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  });
});

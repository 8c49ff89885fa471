import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileRestore } from '../../e2e/harness/stack';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli } from '../run-cli';
import { preflightCommands } from './run-preflight';

const change = (actions: string[], after: object | null = fileRestore(), address = 'alirestore_job.a') => ({
  address,
  mode: 'managed',
  type: 'alirestore_job',
  change: { actions, after, after_unknown: { id: true } },
});
const sound = { format_version: '1.2', errored: false, complete: true, applyable: true };

async function look(changes: object, ...flags: string[]) {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, 'plan.json'),
    JSON.stringify({ ...sound, resource_changes: [change(['create'])], ...changes }),
  );
  return runCli(['preflight', '--offline', 'plan.json', ...flags], preflightCommands, { cwd });
}

const ANEW = 'Make a new plan: "terraform plan -out plan", then "terraform show -json plan > plan.json".';

describe('alirestore preflight, of a plan that cannot be applied as it is', () => {
  it.each<[string, object, string]>([
    [
      'ended with errors',
      { errored: true, applyable: false, complete: false },
      `error plan.json errored: Planning ended with errors (got errored: true, expected false), so the plan is incomplete. Fix the errors that Terraform reports. ${ANEW}`,
    ],
    [
      'ended with errors before anything was in it',
      { errored: true, resource_changes: [change(['no-op'])] },
      `error plan.json errored: Planning ended with errors (got errored: true, expected false), so the plan is incomplete. Fix the errors that Terraform reports. ${ANEW}`,
    ],
    [
      'has a target',
      { complete: false },
      `warning plan.json complete: The plan covers only part of the stack (got complete: false, expected true): -target, -exclude and deferred changes do that. The rest was not checked. ${ANEW}`,
    ],
    [
      'would not be applied',
      { applyable: false },
      `error plan.json applyable: Terraform would not apply this plan (got applyable: false, expected true), although it has changes. ${ANEW}`,
    ],
    [
      'destroys',
      { resource_changes: [change(['delete'], null), change(['delete'], null, 'alirestore_job.b')] },
      `warning plan.json resource_changes: The plan only destroys (2 alirestore resources) and restores nothing. ${ANEW}`,
    ],
    [
      'has nothing in it, as that of -refresh-only',
      { resource_changes: undefined, planned_values: {}, applyable: false },
      `warning plan.json resource_changes: The plan has no alirestore resource (got none in resource_changes, expected at least one): it may be of another stack, or made with -refresh-only. ${ANEW}`,
    ],
  ])('says that it %s', async (_, changes, finding) => {
    const { code, stdout } = await look(changes);
    expect(stdout.split('\n').map((line) => line.trim().replace(/ +/g, ' '))).toContain(finding);
    expect(code).toBe(2);
    expect((await look(changes, '--markdown')).stdout).toContain('One thing was');
  });

  it('finds nothing in one that has nothing left to do', async () => {
    const { code, stdout } = await look({ applyable: false, resource_changes: [change(['no-op'])] });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'plan.json: 1 restore\n  nothing found\n' });
  });

  it('says what Terraform has deferred, which nobody can look at', async () => {
    const deferred = { reason: 'instance_count_unknown', resource_change: change(['create']) };
    const { code, stdout } = await look({ deferred_changes: [deferred] });
    expect(stdout).toContain('alirestore_job.a is not planned yet: Terraform has deferred it (instance_count_unknown)');
    expect(code).toBe(3);
  });

  it.each([
    [{ format_version: '2.0' }, 'in a format that this version cannot read: got format_version "2.0", expected "1.0"'],
    [
      { version: 4, lineage: 'x', serial: 1, resources: [], resource_changes: undefined, errored: undefined },
      'is neither a plan nor *.tf.json, but a state',
    ],
    [{ values: {}, terraform_version: '1.11.4', resource_changes: undefined, errored: undefined }, ', but a state'],
  ])('does not take %o for a plan', async (changes, problem) => {
    const state = { applyable: undefined, ...changes };
    const { code, stderr } = await look(Object.hasOwn(changes, 'resource_changes') ? state : changes);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('run "terraform plan -out plan"');
    expect(code).toBe(1);
  });

  it('lists what is not known yet as not looked at', async () => {
    const { target_path, ...known } = fileRestore();
    const open = {
      ...change(['create'], known),
      change: { actions: ['create'], after: known, after_unknown: { target_path: true } },
    };
    const { code, stdout } = await look({ resource_changes: [open] });
    expect(stdout).toContain('nothing found in what was checked; not checked: the service was not asked (--offline)');
    expect(stdout).toContain('; target_path of alirestore_job.a: not known yet');
    expect(code).toBe(0);
  });

  it('looks at restores in modules, with the provider of each', async () => {
    const address = 'module.shop["a.b"].alirestore_job.a[0]';
    const resources = [{ address: 'alirestore_job.a', provider_config_key: 'alirestore.east' }];
    const { stdout } = await look({
      resource_changes: [change(['create'], fileRestore({ target_path: 'restore' }), address)],
      configuration: {
        provider_config: {
          'alirestore.east': { name: 'alirestore', expressions: { region: { constant_value: 'cn-hangzouh' } } },
        },
        root_module: { module_calls: { shop: { module: { resources } } } },
      },
    });
    expect(stdout).toContain(`${address} target_path: The path is relative: got "restore"`);
    expect(stdout).toContain('provider.alirestore.east region: This version knows no region "cn-hangzouh"');
    expect(stdout).not.toContain('provider.alirestore region');
  });
});

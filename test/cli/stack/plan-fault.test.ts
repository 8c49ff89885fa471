import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '../../../src/cli/policy/policy';
import { planFault } from '../../../src/cli/stack/plan-fault';
import { fileRestore } from '../../e2e/harness/stack';
import { temporaryFolder } from '../../harness/temporary-folder';
import { preflightCommands } from '../preflight/run-preflight';
import { runCli } from '../run-cli';

const change = { actions: ['create'], after: fileRestore(), after_unknown: { id: true } };
const entry = { address: 'alirestore_job.a', mode: 'managed', type: 'alirestore_job', change };
const plan = {
  resource_changes: [entry],
  prior_state: { values: { root_module: { child_modules: [{ resources: [] }] } } },
  configuration: {
    provider_config: { alirestore: { name: 'alirestore', expressions: { region: { constant_value: 'cn-hangzhou' } } } },
    root_module: { resources: [{ address: 'alirestore_job.a', provider_config_key: 'alirestore' }] },
  },
};

const broken: [string, object][] = [
  ['resource_changes is null, expected a list', { resource_changes: null }],
  ['resource_changes[0] is null, expected an object', { resource_changes: [null] }],
  ['resource_changes[0].address is missing, expected a text', { resource_changes: [{ ...entry, address: undefined }] }],
  ['resource_changes[0].type is a number, expected a text', { resource_changes: [{ ...entry, type: 5 }] }],
  [
    'resource_changes[0].change is missing, expected an object',
    { resource_changes: [{ ...entry, change: undefined }] },
  ],
  [
    'resource_changes[0].change.actions is missing, expected a list',
    { resource_changes: [{ ...entry, change: { after: null } }] },
  ],
  [
    'resource_changes[0].change.actions[0] is a number, expected a text',
    { resource_changes: [{ ...entry, change: { ...change, actions: [1] } }] },
  ],
  [
    'resource_changes[0].change.after is missing, expected an object',
    { resource_changes: [{ ...entry, change: { actions: [] } }] },
  ],
  [
    'resource_changes[0].change.after is a list, expected an object',
    { resource_changes: [{ ...entry, change: { ...change, after: [] } }] },
  ],
  ['prior_state is a text', { prior_state: 'x' }],
  [
    'prior_state.values.root_module.child_modules[0].resources[0].values is missing, expected an object',
    {
      prior_state: {
        values: {
          root_module: {
            child_modules: [
              { resources: [{ address: 'data.alirestore_vaults.a', mode: 'data', type: 'alirestore_vaults' }] },
            ],
          },
        },
      },
    },
  ],
  [
    'configuration.provider_config.alirestore is null, expected an object',
    { configuration: { provider_config: { alirestore: null } } },
  ],
  [
    'configuration.provider_config.alirestore.expressions is null, expected an object',
    { configuration: { provider_config: { alirestore: { expressions: null } } } },
  ],
  ['configuration.root_module.resources[0] is null', { configuration: { root_module: { resources: [null] } } }],
];

describe('a plan as JSON', () => {
  it('has the form that Terraform prints', () => {
    expect(planFault(plan)).toBeUndefined();
    expect(planFault({ planned_values: {} })).toBeUndefined();
  });

  it.each(broken)('is none where %s', async (fault, changes) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'plan.json'), JSON.stringify({ ...plan, ...changes }));
    for (const words of [
      ['preflight', '--offline', 'plan.json'],
      ['policy', 'plan.json'],
    ]) {
      const { code, stdout, stderr } = await runCli(words, [...preflightCommands, policy], { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(
        `plan.json is not a plan in JSON: ${fault.replace('a text', 'a string')}`.split(', expected')[0],
      );
      expect(stderr).toContain('run "terraform plan -out plan"');
    }
  });

  it('that nests deeper than it can be read is refused in plain words', async () => {
    const cwd = temporaryFolder();
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const after = JSON.stringify({ ...entry, change: { actions: ['create'], after: 'DEEP' } }).replace('"DEEP"', deep);
    writeFileSync(join(cwd, 'plan.json'), `{"resource_changes":[${after}]}`);
    const { code, stderr } = await runCli(['policy', 'plan.json'], [policy], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'alirestore policy: the input is nested too deeply\n' });
  });
});

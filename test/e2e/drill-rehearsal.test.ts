import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { cliMachine } from '../cli/cli-machine';
import { runCli } from '../cli/run-cli';
import { environmentOf, recordIn } from './harness/drill-cli';
import { drillStack } from './harness/drill-stack';
import { Workspace } from './harness/workspace';

/** A stack that names a backend and endpoints which nobody may reach, with no emulator but the one of the rehearsal. */
function workspaceOf(name: string, changes: object = {}): Workspace {
  rmSync(join(__dirname, '../../.try/e2e', `rehearsal-${name}`), { recursive: true, force: true });
  const workspace = new Workspace(`rehearsal-${name}/stack`);
  const provider = { alirestore: { endpoints: { hbr: 'https://production.invalid' }, polling: { min_seconds: 0.05 } } };
  const required_providers = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
  const terraform = { required_providers, backend: { http: { address: 'http://production.invalid/state' } } };
  workspace.configure({ ...drillStack(), provider, terraform, ...changes });
  return workspace;
}

const rehearse = (workspace: Workspace, cwd: string, ...words: string[]) =>
  runCli(
    ['drill', 'run', '--emulator', '--speed', '100', '--out', join(workspace.folder, '../evidence'), ...words],
    [createDrillRun(cliMachine)],
    { cwd, env: environmentOf(workspace, undefined) },
  );

const around = (workspace: Workspace) => readdirSync(join(workspace.folder, '..')).sort();

describe('alirestore drill run --emulator', () => {
  it('runs the drill without an account, whatever backend and endpoints the stack names, and leaves the stack alone', async () => {
    const workspace = workspaceOf('backend');
    const before = readdirSync(workspace.folder);
    const { code, stdout } = await rehearse(workspace, workspace.folder);
    expect(stdout).toContain(
      ', a rehearsal on an emulated cloud (all times are by its clock, which runs 100 times as fast): terraform init and plan',
    );
    expect(stdout).toContain('Drill shop: met (run ');
    expect(readFileSync(join(workspace.folder, '../evidence/terraform.log'), 'utf8')).toContain('Plan: 9 to add');
    expect(code).toBe(0);
    expect(recordIn(join(workspace.folder, '../evidence')).verdict).toBe('met');
    expect(readdirSync(workspace.folder)).toEqual(before);
    expect(around(workspace)).toEqual(['evidence', 'stack']);
  });

  it('wins over a cloud block, in HCL, too', async () => {
    const workspace = workspaceOf('cloud', { terraform: {} });
    workspace.write(
      'versions.tf',
      `terraform {
        required_providers { alirestore = { source = "alirestore.invalid/alicloud/alirestore" } }
        cloud {
          organization = "production"
          workspaces { name = "drill" }
        }
      }`,
    );
    expect(await rehearse(workspace, workspace.folder)).toMatchObject({ code: 0 });
  });

  it('follows a scenario', async () => {
    const workspace = workspaceOf('scenario');
    workspace.write('../scenario.json', '{"rules":[{"match":{"TargetPath":"/orders"},"course":"failed"}]}');
    const { code, stdout } = await rehearse(workspace, workspace.folder, '--scenario', '../scenario.json');
    expect(code).toBe(2);
    expect(stdout).toContain('restore orders failed');
    expect(stdout).toContain('restore index was not started');
    expect(around(workspace)).toEqual(['evidence', 'scenario.json', 'stack']);
  });

  it('keeps paths that lead out of the stack', async () => {
    const workspace = workspaceOf('module', { module: { shared: { source: '../modules/shared' } } });
    mkdirSync(join(workspace.folder, '../modules/shared'), { recursive: true });
    workspace.write('../modules/shared/main.tf', 'output "here" {\n  value = "there"\n}\n');
    expect(await rehearse(workspace, workspace.folder)).toMatchObject({ code: 0 });
  });

  it('synthesizes a cdktf project first, and takes its only stack with a drill', async () => {
    const workspace = workspaceOf('project');
    const project = join(workspace.folder, '../project');
    mkdirSync(join(project, 'made'), { recursive: true });
    renameSync(workspace.folder, join(project, 'made/drill'));
    const synth = `
      const { cpSync, mkdirSync, writeFileSync } = require('fs');
      const stacks = process.env.CDKTF_OUTDIR + '/stacks';
      cpSync('made/drill', stacks + '/drill', { recursive: true });
      mkdirSync(stacks + '/network', { recursive: true });
      writeFileSync(stacks + '/network/cdk.tf.json', '{}');`;
    writeFileSync(join(project, 'synth.js'), synth);
    writeFileSync(join(project, 'cdktf.json'), '{"language":"typescript","app":"node synth.js"}');
    const { code, stderr } = await rehearse(workspace, project);
    expect(stderr).toContain('alirestore drill run: synthesizing: node synth.js');
    expect(code).toBe(0);
    expect(existsSync(join(project, 'cdktf.out/stacks/drill/main.tf.json'))).toBe(true);

    const named = await rehearse(workspace, project, '--stack', 'network');
    expect(named.code).toBe(1);
    expect(named.stderr).toContain('the stack declares no variable "drill_run_id"');
    writeFileSync(join(project, 'cdktf.json'), '{"app":"exit 3","output":"elsewhere"}');
    const broken = await rehearse(workspace, project);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('the synthesis "exit 3" failed with exit code 3');
  });

  it('has its evidence in the words of the page of the report', async () => {
    const workspace = workspaceOf('page');
    await rehearse(workspace, workspace.folder);
    expect(readFileSync(join(workspace.folder, '../evidence/report.html'), 'utf8')).toContain('<!doctype html>');
  });
});

import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmulatedCloud, startEmulatedCloud } from '../harness/emulated-cloud';
import { fillVendorMirror } from './harness/vendor-mirror';
import { run, runTerraform } from './harness/workspace';

const root = join(__dirname, '../..');
const folder = join(root, '.try/e2e/vendor-bindings');
const project = join(folder, 'project');
const home = join(folder, 'home');
const stack = join(project, 'cdktf.out/stacks/vendor-bindings');
const settings = join(project, 'mirror.tfrc');

let emulator: EmulatedCloud;

/** The project of the guide, whose mirror lies elsewhere. */
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'examples/vendor-bindings'), project, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const text = readFileSync(settings, 'utf8');
  expect(text).toContain('/srv/terraform-mirror');
  writeFileSync(settings, text.replace('/srv/terraform-mirror', join(folder, 'mirror')));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'examples/tsconfig.json'), include: ['main.ts'], exclude: [] }),
  );
  await fillVendorMirror(join(folder, 'mirror'));
  // The stack makes the vault, and the vendor's stand-in this id.
  const taken = { VaultId: 'made-id', Status: 'COMPLETE', createdSecondsAgo: 90_000 };
  const snapshots = [
    { ...taken, SnapshotId: 's-0001abcd', SourceType: 'ECS_FILE', InstanceId: 'i-0001abcd' },
    { ...taken, SnapshotId: 's-0002abcd', SourceType: 'OSS' },
    { ...taken, SnapshotId: 's-0003abcd', SourceType: 'NAS' },
    { ...taken, SnapshotId: 's-0004abcd', SourceType: 'OTS_TABLE' },
  ];
  emulator = await startEmulatedCloud({ scenario: { snapshots }, speed: 100 });
});
afterAll(() => emulator.close());

const inProject = (program: string, ...args: string[]) =>
  run(process.execPath, [join(root, 'node_modules', program), ...args], project, {
    ...process.env,
    HOME: home,
    CI: '1',
    TF_CLI_CONFIG_FILE: settings,
  });

const succeed = async (program: string, ...args: string[]) => {
  const { code, text } = await inProject(program, ...args);
  expect({ code, text: code === 0 ? '' : text }).toEqual({ code: 0, text: '' });
  return text;
};

it("the vendor's provider in a mirror becomes bindings, whose resources are restored into", async () => {
  expect(await succeed('cdktf-cli/bundle/bin/cdktf.js', 'get')).toContain('Generated typescript constructs');
  await succeed('typescript/bin/tsc', '-p', 'tsconfig.json');
  await succeed('tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.json', 'main.ts');
  await succeed('../bundle/alirestore.js', 'install', '--dir', join(folder, 'mirror'));

  const env = { HOME: home, TF_CLI_CONFIG_FILE: settings, ALIRESTORE_EMULATOR: emulator.url };
  const terraform = (...args: string[]) => runTerraform(stack, env, args).done;
  expect(await terraform('init')).toMatchObject({ code: 0 });
  const { code, text } = await terraform('apply', '-auto-approve');
  expect({ code, said: text.replace(/^.*(?=Error:|Apply complete!)/, '') }).toEqual({
    code: 0,
    said: 'Apply complete! Resources: 9 added, 0 changed, 0 destroyed. ',
  });
  expect(await terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  const told = targets();
  expect(told).toHaveLength(4);
  for (const target of [
    { VaultId: 'made-id', TargetBucket: 'restored-invoices' },
    { VaultId: 'made-id', TargetFileSystemId: 'made-id', TargetCreateTime: '1625816730' },
    { VaultId: 'made-id', TargetInstanceId: 'made-id' },
    { VaultId: 'made-id', TargetInstanceName: 'drill', TargetTableName: 'prices' },
  ]) {
    expect(told).toContainEqual(target);
  }
}, 240_000);

/** What the cloud was told about where the restores go. */
function targets(): unknown[] {
  return emulator
    .calls()
    .calls.filter(({ action, executed }) => action === 'CreateRestoreJob' && executed)
    .map(({ parameters }) =>
      Object.fromEntries(Object.entries(parameters).filter(([name]) => /^Target(?!Path|Time)|^VaultId$/.test(name))),
    );
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { cliMachine } from '../cli/cli-machine';
import { runCli } from '../cli/run-cli';
import { environmentOf, recordIn } from './harness/drill-cli';
import { drillStack } from './harness/drill-stack';
import { quickProvider } from './harness/stack';
import { Workspace } from './harness/workspace';

const RUNS_NO_COMMANDS = 'a rehearsal runs no commands';
const MAKES_NO_OTHERS = 'a rehearsal creates no resources of other providers';
const ASKS_NOBODY = 'a rehearsal reads data from the emulated cloud alone';
const WITHOUT_PROVISIONERS = 'a rehearsal runs no commands; the resource was created without its provisioners';

function workspaceOf(name: string): Workspace {
  rmSync(join(__dirname, '../../.try/e2e', `without-${name}`), { recursive: true, force: true });
  return new Workspace(`without-${name}/stack`);
}

const rehearse = (workspace: Workspace, ...words: string[]) =>
  runCli(
    ['drill', 'run', '--emulator', '--speed', '100', '--out', join(workspace.folder, '../evidence'), ...words],
    [createDrillRun(cliMachine)],
    { cwd: workspace.folder, env: environmentOf(workspace, undefined) },
  );

const evidenceOf = (workspace: Workspace) => recordIn(join(workspace.folder, '../evidence'));
const around = (workspace: Workspace) => readdirSync(join(workspace.folder, '..')).sort();

/** A drill whose every command would leave a file beside the stack. */
function markingStack({ folder }: Workspace) {
  const mark = (name: string) => `touch ${join(folder, '..', `ran-${name}`)}`;
  const made = drillStack({ cleanupLog: join(folder, '../ran-cleanup'), validation: mark('validation') });
  const drill = made as { resource: Record<string, Record<string, Record<string, unknown>>> };
  const provisioner = (name: string) => [{ 'local-exec': { command: mark(name) } }];
  const { resource } = drill;
  resource.terraform_data = { check: { provisioner: provisioner('terraform-data'), input: 'kept' } };
  resource.alirestore_job.orders.provisioner = provisioner('job');
  resource.alirestore_job.orders.target_instance_id = '${alicloud_instance.shop.id}';
  resource.alirestore_job.orders.depends_on = ['alicloud_instance.shop', 'terraform_data.check'];
  resource.alirestore_drill.shop.owner = '${terraform_data.check.output}-${data.external.owner.result["name"]}';
  resource.alicloud_instance = { shop: { image_id: '${data.external.owner.result.image}' } };
  resource.local_file = { note: { filename: join(folder, '../ran-file'), content: 'x' } };
  const required_providers = {
    alirestore: { source: 'alirestore.invalid/alicloud/alirestore' },
    alicloud: { source: 'example.invalid/aliyun/alicloud' },
  };
  return {
    ...drill,
    terraform: { required_providers },
    provider: { ...quickProvider, alicloud: { region: '${var.region}' } },
    variable: { ...(made as { variable: object }).variable, region: { default: 'cn-hangzhou' } },
    data: { external: { owner: { program: ['sh', '-c', mark('external')] } } },
    output: { address: { value: '${alicloud_instance.shop.public_ip}' } },
    import: [{ to: 'alicloud_instance.shop', id: 'i-1' }],
    check: { up: { assert: [{ condition: '${alicloud_instance.shop.status == "Running"}', error_message: 'no' }] } },
  };
}

describe('a rehearsal', () => {
  it('runs no command and makes nothing of others, and its record says what was left out', async () => {
    const workspace = workspaceOf('json');
    workspace.configure(markingStack(workspace));
    const { code, stdout, stderr } = await rehearse(workspace);
    expect(stderr).toContain(
      'a rehearsal: no commands run, and no resources of other providers are created; --with-commands does both',
    );
    expect(stderr).toContain(`left out: data.external.owner: ${ASKS_NOBODY}\n`);
    expect(code).toBe(0);
    expect(around(workspace)).toEqual(['evidence', 'stack']);
    const { verdict, reasons, notExecuted, validations, restores, cleanup, leftBehind, drill } = evidenceOf(workspace);
    expect({ verdict, reasons }).toEqual({ verdict: 'met', reasons: [] });
    expect(notExecuted).toEqual(
      expect.arrayContaining([
        { name: 'rows', why: RUNS_NO_COMMANDS },
        { name: 'sweep', why: RUNS_NO_COMMANDS },
        { name: 'terraform_data.check', why: WITHOUT_PROVISIONERS },
        { name: 'alirestore_job.orders', why: WITHOUT_PROVISIONERS },
        { name: 'alicloud_instance.shop', why: MAKES_NO_OTHERS },
        { name: 'local_file.note', why: MAKES_NO_OTHERS },
        { name: 'data.external.owner', why: ASKS_NOBODY },
        {
          name: 'import of alicloud_instance.shop',
          why: 'a rehearsal starts with an empty state, so it imports nothing',
        },
        { name: 'check.up', why: 'a rehearsal checks nothing but the drill' },
      ]),
    );
    expect(notExecuted).toHaveLength(9);
    expect(stdout).toContain('Drill shop: met (run ');
    expect(stdout).toContain(`  not run: rows: ${RUNS_NO_COMMANDS}\n`);
    expect(validations).toMatchObject([{ name: 'rows', verdict: 'skipped', observed: 'not run', exitCode: null }]);
    expect(cleanup).toMatchObject([{ name: 'sweep', verdict: 'skipped' }]);
    expect(restores.map(({ verdict: one }) => one)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect(leftBehind).toHaveLength(3);
    expect(drill.owner).toBe('kept-data.external.owner.result[name]');
  });

  it('tells of restores that failed rather than of commands that did not run', async () => {
    const workspace = workspaceOf('failed');
    workspace.configure(drillStack());
    workspace.write('scenario.json', '{"rules":[{"match":{"TargetPath":"/index"},"course":"failed"}]}');
    const { code } = await rehearse(workspace, '--scenario', 'scenario.json');
    expect(code).toBe(2);
    const { verdict, notExecuted, reasons } = evidenceOf(workspace);
    expect(verdict).toBe('missed');
    expect(notExecuted).toEqual([
      { name: 'rows', why: 'it needs index to succeed first' },
      { name: 'sweep', why: RUNS_NO_COMMANDS },
    ]);
    expect(reasons).toContain('check rows: not run');
  });

  it('runs commands with --with-commands', async () => {
    const workspace = workspaceOf('with');
    const stack = markingStack(workspace);
    const { alirestore_job, alirestore_check, terraform_data, ...others } = stack.resource;
    for (const name of ['alicloud_instance', 'local_file']) delete others[name];
    alirestore_job.orders.target_instance_id = 'i-1';
    alirestore_job.orders.depends_on = ['terraform_data.check'];
    others.alirestore_drill.shop.owner = 'me';
    const { variable } = stack;
    workspace.configure({
      provider: quickProvider,
      variable,
      resource: { ...others, alirestore_job, alirestore_check, terraform_data },
    });
    const { code, stderr } = await rehearse(workspace, '--with-commands');
    expect(stderr).toContain('a rehearsal with commands: they run for real, as in a drill on the real cloud\n');
    expect(code).toBe(0);
    expect(around(workspace)).toEqual([
      'evidence',
      'ran-cleanup',
      'ran-job',
      'ran-terraform-data',
      'ran-validation',
      'stack',
    ]);
    expect(evidenceOf(workspace).notExecuted).toEqual([]);
  });

  it('leaves the same out of HCL and of local modules, and says values by --stand-in', async () => {
    const workspace = workspaceOf('hcl');
    workspace.configure({ ...drillStack(), terraform: {} });
    mkdirSync(join(workspace.folder, '../modules/net'), { recursive: true });
    mkdirSync(join(workspace.folder, '../modules/remote'), { recursive: true });
    workspace.write('../modules/net/main.tf', NETWORK);
    workspace.write('others.tf', OTHERS);
    const before = readFileSync(join(workspace.folder, '../modules/net/main.tf'), 'utf8');
    const broken = await rehearse(workspace);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain(
      'give the value: --stand-in alicloud_vpc.main.id=vpc-1 (JSON for a list or an object)',
    );
    const { code, stderr } = await rehearse(
      workspace,
      '--stand-in',
      'data.alicloud_zones.all.zones=[{"id":"z-1"}]',
      '--stand-in',
      'module.far.name=far',
    );
    expect(stderr).not.toContain('Error');
    expect(code).toBe(0);
    expect(
      evidenceOf(workspace)
        .notExecuted.slice(2)
        .map(({ name }) => name),
    ).toEqual([
      'data.alicloud_zones.all',
      'module.far',
      'terraform_data.sweep',
      'module.net.alicloud_vpc.main',
      'module.net.terraform_data.note',
    ]);
    expect(around(workspace)).toEqual(['evidence', 'modules', 'stack']);
    expect(readdirSync(join(workspace.folder, '../modules'))).toEqual(['net', 'remote']);
    expect(readFileSync(join(workspace.folder, '../modules/net/main.tf'), 'utf8')).toBe(before);
  });

  it('says that a drill in a module from elsewhere cannot be rehearsed', async () => {
    const workspace = workspaceOf('elsewhere');
    workspace.configure({
      variable: { drill_run_id: { default: 'a' } },
      module: { shop: { source: 'example.invalid/drills/shop', drill_run_id: '${var.drill_run_id}' } },
    });
    const { code, stderr } = await rehearse(workspace);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'there is no drill left to rehearse: module.shop is left out, because a rehearsal uses only modules in local folders',
    );
    expect(existsSync(join(workspace.folder, '.terraform'))).toBe(false);
  });

  it.each([
    [['--with-commands'], '--with-commands needs --emulator'],
    [['--stand-in', 'a=b'], '--stand-in needs --emulator'],
    [['--emulator', '--stand-in', 'a'], '--stand-in takes REF=VALUE; got "a"'],
  ])('%o: wrong usage', async (words, problem) => {
    const workspace = workspaceOf('usage');
    workspace.configure(drillStack());
    const surroundings = { cwd: workspace.folder, env: environmentOf(workspace, undefined) };
    const { code, stderr } = await runCli(['drill', 'run', ...words], [createDrillRun(cliMachine)], surroundings);
    expect(code).toBe(64);
    expect(stderr).toContain(problem);
  });
});

const OTHERS = `
terraform {
  required_providers {
    alirestore = { source = "alirestore.invalid/alicloud/alirestore" }
    alicloud   = { source = "example.invalid/aliyun/alicloud" }
  }
}

provider "alicloud" {
  region = "cn-hangzhou" # }
}

data "alicloud_zones" "all" {
  available_resource_creation = "VSwitch"
}

module "net" {
  source    = "../modules/net"
  zone      = data.alicloud_zones.all.zones[0].id
  providers = { alicloud = alicloud }
}

module "far" {
  source = "example.invalid/far/away"
  net    = module.net.id
}

resource terraform_data sweep {
  input = {
    zones = join(",", [for zone in data.alicloud_zones.all.zones : zone.id])
    net   = "\${module.net.id}/\${upper(module.far.name)}"
  }
  provisioner "local-exec" {
    command = <<-EOT
      touch ../ran-sweep # }
    EOT
  }
  depends_on = [
    module.far, # gone
    module.net,
  ]
}

output "net" {
  value = module.far.name
}
`;

const NETWORK = `
terraform {
  required_providers {
    alicloud = { source = "example.invalid/aliyun/alicloud" }
  }
}
variable "zone" {}
resource "alicloud_vpc" "main" {
  zone = var.zone
}
resource "terraform_data" "note" {
  input = "\${alicloud_vpc.main.id} in \${var.zone}"
  provisioner "local-exec" { command = "touch ../ran-note" }
}
output "id" {
  value = alicloud_vpc.main.id
}
`;

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../../src/cli/rehearsal/leave-out';
import { temporaryFolder } from '../../harness/temporary-folder';

function reduced(files: Record<string, unknown>) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const copy = () => expect.fail('everything lies in the copy');
  const { leftOut, providers } = leaveOut(folder, { root: folder, values: new Map(), copy });
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    names: leftOut.map(({ name }) => name),
    providers: [...providers],
    text,
    json: (name: string) => JSON.parse(text(name)),
  };
}

describe('what a rehearsal leaves out of JSON', () => {
  it('is found in every form that Terraform reads', () => {
    const { names, json } = reduced({
      'main.tf.json': {
        resource: [
          {
            alicloud_vpc: [{ main: [{}] }],
            null_resource: { a: [{ provisioner: { 'local-exec': { command: 'rm' } } }] },
          },
          { local_file: { a: {} }, random_id: { a: { byte_length: 1 } }, time_sleep: { a: {} } },
        ],
        ephemeral: { alicloud_key: { a: {} } },
        action: { local_command: { a: {} } },
        moved: [{ from: 'a.b', to: 'c.d' }],
        removed: { from: 'a.b' },
        locals: { lifecycle: '${alicloud_vpc.main.id}', provisioner: 1 },
      },
    });
    expect(names).toEqual([
      'alicloud_vpc.main',
      'null_resource.a',
      'local_file.a',
      'ephemeral.alicloud_key.a',
      'action.local_command.a',
    ]);
    expect(json('main.tf.json')).toEqual({
      resource: [{ null_resource: { a: [{}] } }, { random_id: { a: { byte_length: 1 } }, time_sleep: { a: {} } }],
      locals: { lifecycle: '${"alicloud_vpc.main.id"}', provisioner: 1 },
    });
  });

  it('takes its references along', () => {
    const gone = '${data.http.status.response_body == "up"}';
    const { json } = reduced({
      'main.tf.json': {
        data: { http: { status: {} }, alirestore_vaults: { a: { vault_id: '${data.http.status.id}' } } },
        resource: {
          alirestore_job: {
            a: {
              depends_on: ['data.http.status', 'data.alirestore_vaults.a'],
              triggers: { '${data.http.status.id}': 'data.http.status' },
              lifecycle: {
                precondition: [{ condition: gone }, { condition: true }],
                postcondition: { condition: gone },
                replace_triggered_by: ['alirestore_job.b'],
                action_trigger: [{}],
                ignore_changes: ['triggers'],
              },
            },
          },
        },
        variable: { a: { validation: { condition: gone }, default: 'x' } },
        output: { a: { value: gone }, b: { value: 'kept' } },
      },
    });
    expect(json('main.tf.json')).toEqual({
      data: { alirestore_vaults: { a: { vault_id: '${"data.http.status.id"}' } } },
      resource: {
        alirestore_job: {
          a: {
            depends_on: ['data.alirestore_vaults.a'],
            triggers: { '${"data.http.status.id"}': 'data.http.status' },
            lifecycle: [{ precondition: [{ condition: true }], ignore_changes: ['triggers'] }],
          },
        },
      },
      variable: { a: { default: 'x' } },
      output: { b: { value: 'kept' } },
    });
  });

  it('are providers, too, that nobody needs any more', () => {
    const { json, providers } = reduced({
      'main.tf.json': {
        terraform: { required_providers: { alirestore: { source: 'a' }, alicloud: {}, ours: {}, aws: {}, random: {} } },
        provider: { alirestore: {}, alicloud: [{ alias: 'x' }], ours: {} },
        resource: { alirestore_job: { a: {}, b: { provider: 'ours.x' } }, alicloud_vpc: { main: {} } },
        locals: { arn: '${provider::aws::arn_parse("x").account}' },
      },
    });
    expect(providers).toEqual(['alirestore', 'ours', 'aws']);
    const { terraform, provider } = json('main.tf.json');
    expect(terraform.required_providers).toEqual([{ alirestore: { source: 'a' }, ours: {}, aws: {} }]);
    expect(provider).toEqual({ alirestore: {}, ours: {} });
  });
});

describe('a stack in which commands alone are left out', () => {
  const provisioner = { 'local-exec': { command: 'rm' } };

  it('loses them in JSON', () => {
    const { names, json } = reduced({ 'main.tf.json': { resource: { terraform_data: { a: { provisioner } } } } });
    expect(names).toEqual(['terraform_data.a']);
    expect(json('main.tf.json').resource.terraform_data).toEqual({ a: {} });
  });

  it('loses those that an action triggers', () => {
    const lifecycle = { action_trigger: { events: ['after_create'], actions: ['action.shell.a'] } };
    const { json } = reduced({ 'main.tf.json': { resource: { alirestore_job: { a: { lifecycle } } } } });
    expect(JSON.stringify(json('main.tf.json'))).not.toContain('action_trigger');
  });

  it('loses them in HCL, in a module, too', () => {
    const { text } = reduced({
      'main.tf': 'module "wipe" {\n  source = "./wipe"\n}\n',
      'wipe/main.tf': 'resource "terraform_data" "a" {\n  provisioner "local-exec" {\n    command = "rm"\n  }\n}\n',
    });
    expect(text('wipe/main.tf')).not.toContain('provisioner');
  });
});

describe('what a rehearsal leaves out of HCL', () => {
  it('goes with its references, and leaves the rest as it was written', () => {
    const { names, text } = reduced({
      'main.tf': `
resource "alicloud_vpc" "main" { name = "}" }
resource alirestore_job a {
  path       = "/x-\${alicloud_vpc.main.id}" # alicloud_vpc.main.id
  depends_on = [
    alicloud_vpc.main, alirestore_job.b,
  ]
  lifecycle {
    replace_triggered_by = [alicloud_vpc.main]
    precondition {
      condition = alicloud_vpc.main.id != ""
    }
  }
  provisioner "remote-exec" {
    inline = ["rm"]
  }
}
import {
  to = alirestore_job.a
  id = "x"
}
check "up" {
  data "http" "up" { url = "x" }
}
output "id" { value = alicloud_vpc.main.id }
`,
    });
    expect(names).toEqual(['alicloud_vpc.main', 'alirestore_job.a', 'import of alirestore_job.a', 'check.up']);
    expect(text('main.tf').replace(/\n\s*(?=\n)/g, '')).toBe(`
resource alirestore_job a {
  path       = "/x-\${"alicloud_vpc.main.id"}" # alicloud_vpc.main.id
  depends_on = [alirestore_job.b]
  lifecycle {
  }
}
`);
  });

  it('is looked for in modules beside it, in their own way, and in files of OpenTofu', () => {
    const { names, text } = reduced({
      'main.tf':
        'module "net" {\n  source = "./net"\n  providers = {\n    alicloud = alicloud.x\n    tls = tls\n  }\n}\n',
      'net/main.tf.json': { data: { external: { a: {} } }, resource: { tls_private_key: { a: {} } } },
      'more.tofu': 'resource "local_file" "a" {}\n',
    });
    expect(names).toEqual(['local_file.a', 'module.net.data.external.a']);
    expect(text('main.tf')).toBe('module "net" {\n  source = "./net"\n  providers = {\n    tls = tls\n  }\n}\n');
    expect(text('more.tofu')).toBe('\n');
  });

  it('is nothing in a stack that has only its drill: no file is touched', () => {
    const stack = 'resource   "alirestore_job" "a" {\n}\nmodule "self" {\n  source = "./"\n}\n';
    const { names, text } = reduced({ 'main.tf': stack });
    expect(names).toEqual([]);
    expect(text('main.tf')).toBe(stack);
  });
});

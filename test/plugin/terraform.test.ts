import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineHas } from '../harness/engine';
import { StartedPlugin } from './started-plugin';
import { thing, toyWorkspaces } from './terraform-workspace';

const toy = toyWorkspaces('terraform');

beforeAll(() => toy.bundle());
afterAll(() => toy.remove());

const everything = `
provider "toy" {
  region = "here"
}
resource "toy_thing" "all" {
  name     = "a"
  secret   = "hush"
  flag     = true
  amount   = 12
  words    = ["x", "y"]
  letters  = ["b", "a"]
  labels   = { k = "v" }
  point    = { x = 1, y = -2.5 }
  anything = [1, "two", 0.1]
  one      = { label = "l" }
  several  = [{ label = "m" }, { label = "n" }]
  various  = [{ label = "o" }]
  named    = { p = { label = "q" } }
  limit {
    most = 5
  }
  part {
    label = "r"
  }
  mark {
    label = "s"
  }
}
resource "toy_counter" "after" {
  name = toy_thing.all.id
}
data "toy_echo" "said" {
  input = toy_thing.all.id
}
output "said" {
  value = data.toy_echo.said.output
}
`;

describe('a provider under Terraform', () => {
  it('creates attributes and blocks of all kinds, and then plans no change', () => {
    const workspace = toy.applied(everything);
    expect(workspace.instance('toy_thing')?.attributes).toMatchObject({
      id: 'id of a',
      size: 7,
      letters: ['a', 'b'],
      point: { x: 1, y: -2.5 },
      anything: { type: ['tuple', ['number', 'string', 'number']], value: [1, 'two', 0.1] },
      one: { label: 'l', serial: 'serial of l' },
      several: [
        { label: 'm', serial: 'serial of m' },
        { label: 'n', serial: 'serial of n' },
      ],
      various: [{ label: 'o', serial: 'serial of o' }],
      named: { p: { label: 'q', serial: 'serial of q' } },
      limit: { most: 5 },
      part: [{ label: 'r', serial: 'serial of r' }],
      mark: [{ label: 's', serial: 'serial of s' }],
    });
    expect(workspace.instance('toy_counter')?.attributes).toEqual({ name: 'id of a', turns: 1 });
    expect(workspace.run('output', 'said').output.trim()).toBe('"id of a from here"');
    expect(workspace.plan()).toMatchObject({ code: 0, output: expect.stringContaining('No changes.') });
  });

  it('changes in place what may change, and only computes anew what is new', () => {
    const workspace = toy.applied(thing('name = "a"\n several = [{ label = "m" }]'));
    workspace.write(thing('name = "b"\n several = [{ label = "m" }, { label = "n" }]'));
    const { code, output } = workspace.plan();
    expect(code).toBe(2);
    expect(output).toContain('0 to add, 1 to change, 0 to destroy');
    expect(output.match(/known after apply/g)).toHaveLength(1);
    expect(workspace.apply().output).toContain('1 changed');
    expect(workspace.instance('toy_thing')?.attributes).toMatchObject({
      id: 'id of a',
      name: 'b',
      several: [{ serial: 'serial of m' }, { serial: 'serial of n' }],
    });
  });

  it('replaces what must be made anew, and says which attribute forces it', () => {
    const workspace = toy.applied(thing('name = "a"\n kind = "old"'));
    workspace.write(thing('name = "a"\n kind = "new"'));
    const { output } = workspace.plan();
    expect(output).toMatch(/~ kind += "old" -> "new" # forces replacement/);
    expect(workspace.apply().output).toContain('1 added, 0 changed, 1 destroyed');
  });

  it('hands on values that are known only after the apply, and the private bytes', () => {
    const configuration = (name: string) => `
resource "toy_thing" "first" {
  name = "${name}"
  kind = "${name}"
}
resource "toy_counter" "second" {
  name = toy_thing.first.id
}
`;
    const workspace = toy.applied(configuration('a'));
    workspace.write(configuration('b'));
    expect(workspace.apply().code).toBe(0);
    expect(workspace.instance('toy_counter')).toMatchObject({
      attributes: { name: 'id of b', turns: 2 },
      private: Buffer.from('2').toString('base64'),
    });
  });

  it('destroys', () => {
    const workspace = toy.applied(thing('name = "a"'));
    const { code, output } = workspace.run('destroy', '-auto-approve');
    expect(code).toBe(0);
    expect(output).toContain('Destroy complete! Resources: 1 destroyed.');
    expect(workspace.instance('toy_thing')).toBeUndefined();
  });

  it('notices what is gone', () => {
    const workspace = toy.applied(thing('name = "a"\n behaviour = "vanish"'));
    expect(workspace.plan()).toMatchObject({ code: 2, output: expect.stringContaining('1 to add') });
  });
});

describe('a number', () => {
  it('survives a creation, the state and a plan, however many digits it has', () => {
    const workspace = toy.applied(`
locals {
  numbers = {
    beyond_what_javascript_counts = 9007199254740993
    of_64_bits                    = 9223372036854775807
    larger_still                  = 123456789012345678901234567890
    missed_by_binary_fractions    = 0.1
    with_many_digits              = 0.1000000000000000000000000000001
    computed                      = 1 / 3
  }
}
resource "toy_thing" "each" {
  for_each = local.numbers
  name     = each.key
  amount   = each.value
}
output "changed" {
  value = [for key, number in local.numbers : key if toy_thing.each[key].amount != number]
}
`);
    expect(workspace.run('output', '-json', 'changed').output.trim()).toBe('[]');
    expect(workspace.stateText()).toMatch(/"amount": ?9007199254740993,/);
    expect(workspace.plan().code).toBe(0);
  });
});

describe('a provider in a debugger', () => {
  it('is used by a Terraform that is told where it is', async () => {
    const workspace = toy.initialized(thing('name = "a"'));
    const debugged = new StartedPlugin(toy.plugin, { PATH: process.env.PATH }, ['--debug']);
    const [, name, value] = /^(\w+)='(.+)'\n$/.exec(await debugged.line()) ?? [];
    const applying = workspace.startApply({ [name]: value });
    expect(await applying.ended).toMatchObject({ code: 0, output: expect.stringContaining('1 added') });
    debugged.process.kill('SIGTERM');
    expect(await debugged.end()).toBe(0);
  });
});

describe('what exists already', () => {
  it('is imported by id', () => {
    const workspace = toy.initialized(thing('name = "b"\n labels = { region = "home" }'));
    expect(workspace.run('import', 'toy_thing.it', 'b').code).toBe(0);
    expect(workspace.instance('toy_thing')?.attributes).toMatchObject({ id: 'id of b', labels: { region: 'home' } });
    expect(workspace.plan().code).toBe(0);
  });

  it('is not imported when it does not exist', () => {
    const workspace = toy.initialized(thing('name = "b"'));
    const { code, output } = workspace.run('import', 'toy_thing.it', 'nobody');
    expect(code).toBe(1);
    expect(output).toContain('There is no toy_thing with the id "nobody".');
  });

  it('moves from another type of resource, where the engine can', () => {
    const workspace = toy.applied('resource "toy_counter" "old" {\n  name = "a"\n}\n');
    workspace.write(`${thing('name = "a"\n amount = 1')}
moved {
  from = toy_counter.old
  to   = toy_thing.it
}
`);
    const { code, output } = workspace.apply();
    if (!engineHas('moved')) return expect(output).toContain('Resource type mismatch');
    expect(output).toContain('0 added, 0 changed, 0 destroyed');
    expect(code).toBe(0);
    expect(workspace.instance('toy_thing')?.attributes).toMatchObject({ id: 'moved', name: 'a', amount: 1 });
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thing, toyWorkspaces } from './terraform-workspace';

const toy = toyWorkspaces('terraform-failure');

beforeAll(() => toy.bundle());
afterAll(() => toy.remove());

describe('a creation that goes wrong', () => {
  it('with an error is saved as tainted, and made anew by the next apply', () => {
    const workspace = toy.initialized(thing('name = "a"\n behaviour = "error"'));
    const { code, output } = workspace.apply();
    expect(code).toBe(1);
    expect(output).toMatch(/Error: Made, but wrong[\s\S]+behaviour = "error"[\s\S]+As asked for\./);
    expect(workspace.instance('toy_thing')).toMatchObject({ status: 'tainted', attributes: { id: 'id of a' } });
    workspace.write(thing('name = "a"'));
    expect(workspace.plan().output).toMatch(/is tainted, so (it )?must be replaced/);
  });

  it('with a warning is saved as good', () => {
    const workspace = toy.initialized(thing('name = "a"\n behaviour = "warning"\n labels = { a = "b" }'));
    const { code, output } = workspace.apply();
    expect(code).toBe(0);
    expect(output).toContain('Warning: Made, but odd');
    expect(workspace.instance('toy_thing')?.status).toBeUndefined();
    expect(workspace.plan().code).toBe(0);
  });

  it('with an exception is not saved, and Terraform shows a diagnostic instead of a crash', () => {
    const workspace = toy.initialized(thing('name = "a"\n behaviour = "throw"'));
    const { code, output } = workspace.apply();
    expect(code).toBe(1);
    expect(output).toContain('Error: Bug in the provider');
    expect(output).toContain('toy is broken');
    expect(workspace.instance('toy_thing')).toBeUndefined();
  });

  it('with an attribute that contradicts the plan is saved, and the attribute is named once', () => {
    const workspace = toy.initialized(thing('name = "a"\n behaviour = "contradict"\n words = ["a"]'));
    const { code, output } = workspace.apply();
    expect(code).toBe(1);
    expect(output).toContain('words.0 has another value after the apply');
    expect(output.match(/Error: /g)).toHaveLength(1);
    expect(workspace.instance('toy_thing')?.attributes).toMatchObject({ id: 'id of a', words: ['other'] });
  });

  it('with an update that throws keeps the prior state', () => {
    const workspace = toy.applied(thing('name = "a"'));
    workspace.write(thing('name = "b"\n behaviour = "throw"'));
    expect(workspace.apply().code).toBe(1);
    const instance = workspace.instance('toy_thing');
    expect(instance).toMatchObject({ attributes: { name: 'a', behaviour: null } });
    expect(instance?.status).toBeUndefined();
  });

  it('by Ctrl-C is stopped, saved, and neither tainted nor made anew', async () => {
    const workspace = toy.initialized(thing('name = "a"\n behaviour = "wait"'));
    const waiting = join(workspace.folder, 'waiting');
    const { process: terraform, ended } = workspace.startApply({ TOY_WAITING: waiting });
    while (!existsSync(waiting)) await sleep(20);
    process.kill(-terraform.pid!, 'SIGINT');
    const { output } = await ended;
    expect(output).toContain('Interrupt received');
    expect(output).toContain('Warning: Stopped');
    const instance = workspace.instance('toy_thing');
    expect(instance).toMatchObject({ attributes: { id: 'id of a' } });
    expect(instance?.status).toBeUndefined();
    expect(workspace.plan().code).toBe(0);
  });
});

describe('a configuration', () => {
  it.each([
    ['of a resource', thing('name = "forbidden"'), /Error: Name is not allowed[\s\S]+name = "forbidden"/],
    [
      'of a data source',
      'data "toy_echo" "it" {\n  input = "silence"\n}\n',
      /Error: Nothing to say[\s\S]+input = "silence"/,
    ],
    [
      'of the provider',
      `provider "toy" {\n  region = "nowhere"\n}\n${thing('name = "a"')}`,
      /Error: No such region[\s\S]+region = "nowhere"/,
    ],
  ])('%s is refused at the line that is wrong', (_whose, configuration, expected) => {
    const { code, output } = toy.initialized(configuration).plan();
    expect(code).toBe(1);
    expect(output).toMatch(expected);
  });
});

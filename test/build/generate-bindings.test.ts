import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { renderBindings } from '../../build/generate-bindings';
import type { ProviderSchemas } from '../../build/schema-json';
import { contents } from '../../src/provider/provider';
import { loadGenerated } from './load-generated';
import { toySchemas } from './toy-schemas';

const root = join(__dirname, '../..');

describe('the generated bindings', async () => {
  const bindings = await renderBindings(contents);

  it.each(Object.entries(bindings))('%s is up to date', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('are all that is there, besides outputs and what props are checked by', () => {
    const others = /-outputs\.ts$|^(enums|props)\.ts$/;
    const files = readdirSync(join(root, 'src/constructs/generated')).filter((name) => !others.test(name));
    expect(files.map((name) => `src/constructs/generated/${name}`).sort()).toEqual(Object.keys(bindings).sort());
  });

  it('link to no page of a registry', () => {
    expect(Object.values(bindings).join()).not.toMatch(/alirestore\.invalid\/providers|Registry/);
  });
});

describe('the bindings of a toy', () => {
  const path = 'src/constructs/generated/toy.ts';

  it('are a file for each resource and each data source', async () => {
    const files = Object.keys(await renderBindings(toySchemas));
    expect(files).toEqual(['src/constructs/generated/data-alirestore-toys.ts', path]);
  });

  it('synthesize every argument, whatever its name and form', async () => {
    const { Toy } = loadGenerated('toy-bindings', await renderBindings(toySchemas), path);
    const stack = new TerraformStack(Testing.app(), 'stack');
    new Toy(stack, 'bear', {
      id: 'bear-1',
      triggers: { month: 'May' },
      nodeAttribute: 'node',
      selfAttribute: 'self',
      equalTo: 'equals',
      fetchReady: 'ready',
      timeouts: { create: '2h' },
      restores: { orders: { restore_id: 'r-1', priority: 2 } },
      steps: [{ restore_id: 'r-1' }],
      hash: 'abc',
    });
    expect(JSON.parse(Testing.synth(stack)).resource.alirestore_toy.bear).toEqual({
      id: 'bear-1',
      triggers: { month: 'May' },
      node: 'node',
      self: 'self',
      equals: 'equals',
      get_ready: 'ready',
      timeouts: { create: '2h' },
      restores: { orders: { restore_id: 'r-1', priority: 2 } },
      steps: [{ restore_id: 'r-1' }],
      hash: 'abc',
    });
  });

  it('leave computed attributes to the outputs', async () => {
    expect((await renderBindings(toySchemas))[path]).not.toMatch(/report|results|bytes/);
  });

  it('fails for a name that Terraform keeps for itself', async () => {
    const attributes = { count: { type: 'number', optional: true, description: 'How many.' } } as const;
    const schemas: ProviderSchemas = {
      ...toySchemas,
      resources: { alirestore_toy: { schema: { version: 0, description: 'A toy.', attributes } } },
    };
    await expect(renderBindings(schemas)).rejects.toThrow(
      'Terraform does not allow an argument named count: rename it in its schema',
    );
  });
});

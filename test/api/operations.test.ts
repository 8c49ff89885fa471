import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../src/api/field';
import type { Operation } from '../../src/api/operation';
import { operations } from '../../src/api/operations';
import { responseAttributes } from '../../src/provider/values/response-attributes';

const all = Object.entries(operations) as [string, Operation][];

/** All fields within fields, with their paths. */
function everyField(fields: Fields, path: readonly string[] = []): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
    const here = [...path, name];
    const inner = field.type === 'list' ? field.of : field;
    const deeper = inner.type === 'object' ? everyField(inner.fields, here) : [];
    return [[here.join('.'), field], ...deeper];
  });
}

describe.each(all)('%s', (action, operation) => {
  it('stands under its own action, in a file of its own', () => {
    const [name, product] = action.split(':').reverse();
    expect(operation.action).toBe(name);
    expect(operation.product).toBe(product ?? operation.product);
    const ofProduct = { computenest: 'ComputeNest', dbs: 'Dbs' }[product ?? ''] ?? '';
    const stem = name
      .replace('Create', `Create${ofProduct}`)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    const folder = join(__dirname, '../../src/api/operations');
    expect(readdirSync(folder)).toContain(`${stem}.ts`);
    expect(readFileSync(join(folder, `${stem}.ts`), 'utf8')).toContain(`action: '${name}'`);
  });

  it('describes everything', () => {
    const fields = [...everyField(operation.response), ...Object.entries(operation.parameters)];
    expect(fields.filter(([, { description }]) => !/^[A-Z].*[.]$|^"/.test(description))).toEqual([]);
  });

  it('may be sent twice unless it starts something', () => {
    expect(operation.repeatable).toBe(!/^(Create|Start)/.test(operation.action));
  });

  it('has a readable twin for every time', () => {
    const times = everyField(operation.response).filter(
      ([, field]) => field.type === 'long' && field.unit?.startsWith('epoch'),
    );
    const without = times.filter(([path, field]) => {
      const name = path.split('.').at(-1) as string;
      return Object.keys(responseAttributes({ [name]: field })).length !== 2;
    });
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

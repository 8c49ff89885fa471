import { describe, expect, it } from 'vitest';
import { isExpression, valuesBySchema } from '../../../src/cli/stack/values-by-schema';
import { isUnknown } from '../../../src/plugin/unknown';

const body = {
  attributes: {
    name: { type: 'string', required: true, description: '' },
    count: { type: 'number', optional: true, description: '' },
    wait: { type: 'bool', optional: true, description: '' },
    paths: { type: { list: 'string' }, optional: true, description: '' },
    timeouts: {
      nesting: 'single',
      optional: true,
      description: '',
      attributes: { create: { type: 'string', optional: true, description: '' } },
    },
  },
  blocks: {
    filter: {
      nesting: 'list',
      description: '',
      attributes: { key: { type: 'string', required: true, description: '' } },
    },
  },
} as const;

describe('what was written, by a schema', () => {
  it('has every attribute, and texts and numbers as their types want them', () => {
    const { values, misfits } = valuesBySchema(body, { name: 7, count: '3', wait: 'true', timeouts: {} });
    expect(values).toEqual({ name: '7', count: 3, wait: true, paths: null, timeouts: { create: null }, filter: [] });
    expect(misfits).toEqual([]);
  });

  it('takes a block alone as a list of one', () => {
    expect(valuesBySchema(body, { name: 'a', filter: { key: 'VaultId' } }).values.filter).toEqual([{ key: 'VaultId' }]);
  });

  it('knows no value of an expression', () => {
    const { values } = valuesBySchema(body, { name: '${a.b.id}', paths: ['/x', '${var.y}'], timeouts: '${local.z}' });
    expect(isUnknown(values.name)).toBe(true);
    expect((values.paths as unknown[]).map(isUnknown)).toEqual([false, true]);
    expect(isUnknown(values.timeouts)).toBe(true);
  });

  it('reads an escaped expression as text', () => {
    expect(valuesBySchema(body, { name: '$${HOME}' }).values.name).toBe('${HOME}');
    expect(isExpression('$${HOME}')).toBe(false);
    expect(isExpression('$$${x}')).toBe(true);
    expect(isExpression('%{ if x }')).toBe(true);
    expect(isExpression('100 %')).toBe(false);
  });

  it('takes the name of what all objects have for no argument and for no value', () => {
    const { misfits } = valuesBySchema(
      body,
      JSON.parse('{"name":"a","wait":"toString","constructor":1,"__proto__":2}'),
    );
    expect(misfits).toEqual([
      { attribute: 'constructor', problem: 'this argument does not exist' },
      { attribute: '__proto__', problem: 'this argument does not exist' },
      { attribute: 'wait', problem: 'got "toString", expected true or false' },
    ]);
  });

  it('tells what fits nowhere, and where', () => {
    const { misfits } = valuesBySchema(body, {
      nmae: 'a',
      count: 'many',
      paths: 'all',
      timeouts: { crate: '1h' },
      filter: [{}],
    });
    expect(misfits).toEqual([
      { attribute: 'nmae', problem: 'this argument does not exist' },
      { attribute: 'name', problem: 'it is required, but not set' },
      { attribute: 'count', problem: 'got "many", expected a number' },
      { attribute: 'paths', problem: 'got "all", expected a list' },
      { attribute: 'timeouts.crate', problem: 'this argument does not exist' },
      { attribute: 'filter.key', problem: 'it is required, but not set' },
    ]);
  });
});

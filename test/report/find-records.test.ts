import { describe, expect, it } from 'vitest';
import { findRecords } from '../../src/report/find-records';
import { metRecord, missedRecord } from './sample-records';

const [met, missed] = [metRecord(), missedRecord({ drill: { ...metRecord().drill, name: 'bank' } })];
const text = JSON.stringify(met);
const found = (document: unknown) =>
  findRecords(JSON.stringify(document)).map(({ value, where }) => [(value as typeof met).drill.name, where]);

const resource = (record: unknown, changes: object = {}) => ({
  mode: 'managed',
  type: 'alirestore_drill',
  name: 'drill',
  instances: [{ attributes: { record } }],
  ...changes,
});

describe('records are found in', () => {
  it('a record itself, whose text stays as it is', () => {
    const spaced = JSON.stringify(met, null, 7);
    expect(findRecords(spaced)).toEqual([{ text: spaced, value: met, where: '' }]);
  });

  it('a state', () => {
    const others = [
      resource(text, { type: 'alirestore_job' }),
      resource(null, { name: 'not-applied' }),
      { type: 'alirestore_drill' },
    ];
    const state = { version: 4, outputs: {}, resources: [resource(text), ...others] };
    expect(found(state)).toEqual([['shop', 'alirestore_drill.drill']]);
    expect(findRecords(JSON.stringify(state))[0].text).toBe(text);
  });

  it('modules and instances of a state', () => {
    const instances = [
      { index_key: 'a', attributes: { record: text } },
      { index_key: 1, attributes: { record: JSON.stringify(missed) } },
    ];
    expect(found({ version: 4, resources: [resource('', { module: 'module.dr', instances })] })).toEqual([
      ['shop', 'module.dr.alirestore_drill.drill["a"]'],
      ['bank', 'module.dr.alirestore_drill.drill[1]'],
    ]);
  });

  it('what terraform show -json prints of a state', () => {
    const one = (name: string, record: object) => ({
      address: name,
      type: 'alirestore_drill',
      values: { record: JSON.stringify(record) },
    });
    const child_modules = [{ resources: [one('module.x.alirestore_drill.b', missed)] }];
    const values = { outputs: {}, root_module: { resources: [one('alirestore_drill.a', met)], child_modules } };
    const expected = [
      ['shop', 'alirestore_drill.a'],
      ['bank', 'module.x.alirestore_drill.b'],
    ];
    expect(found({ format_version: '1.0', values })).toEqual(expected);
    expect(found({ planned_values: {}, prior_state: { values } })).toEqual(expected);
  });

  it('what terraform output -json prints, as text and as an object', () => {
    const outputs = {
      count: { value: 3, type: 'number' },
      note: { value: '{not json', type: 'string' },
      record: { value: text, type: 'string' },
      other: { value: missed, type: 'dynamic' },
    };
    expect(found(outputs)).toEqual([
      ['shop', 'output record'],
      ['bank', 'output other'],
    ]);
  });

  it('a resource and an output at once, as one record', () => {
    const outputs = { record: { value: text, type: 'string' } };
    expect(found({ version: 4, outputs, resources: [resource(text)] })).toEqual([['shop', 'alirestore_drill.drill']]);
  });

  it.each([[null], [[]], ['text'], [7], [{}], [{ version: 4 }], [{ resources: [null, 3] }], [{ values: 1 }]])(
    'nothing else: %j',
    (document) => {
      expect(found(document)).toEqual([]);
    },
  );
});

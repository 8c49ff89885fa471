import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { targetArguments } from '../synthesize';

describe('objects to a bucket', () => {
  it('keep their names', () => {
    expect(targetArguments(RestoreTarget.ossBucket({ bucket: 'copies' }))).toEqual({
      restore_type: 'OSS',
      source_type: 'OSS',
      target_bucket: 'copies',
    });
  });

  it('may be put under a prefix', () => {
    const target = RestoreTarget.ossBucket({ bucket: 'copies', prefix: 'may/' });
    expect(targetArguments(target)).toHaveProperty('target_prefix', 'may/');
  });

  it('may be chosen, which travels in the options', () => {
    const target = RestoreTarget.ossBucket({
      bucket: 'copies',
      include: ['orders/'],
      exclude: ['orders/tmp/'],
      conflictPolicy: 'OVERWRITE_EXISTING',
    });
    expect(targetArguments(target)).toHaveProperty(
      'options',
      '{"includes":["orders/"],"excludes":["orders/tmp/"],"conflictPolicy":"OVERWRITE_EXISTING"}',
    );
  });

  it('names both lists in the options, even an empty one', () => {
    const target = RestoreTarget.ossBucket({ bucket: 'copies', conflictPolicy: 'OVERWRITE_EXISTING' });
    expect(targetArguments(target).options).toBe('{"includes":[],"excludes":[],"conflictPolicy":"OVERWRITE_EXISTING"}');
  });

  it('fails without a bucket', () => {
    expect(() => RestoreTarget.ossBucket({ bucket: '' })).toThrow(
      'missing bucket: got "", expected the name of a bucket',
    );
  });

  it('fails with an empty choice', () => {
    expect(() => RestoreTarget.ossBucket({ bucket: 'copies', include: [] })).toThrow('empty include');
  });
});

import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { targetArguments } from '../synthesize';

describe('a target that has no method of its own', () => {
  it('is handed on as it is', () => {
    const target = RestoreTarget.custom({
      restoreType: 'HANA',
      sourceType: 'HANA',
      arguments: { target_path: '/restore', include: ['a'], ots_detail: { restore_index: true } },
    });
    expect(targetArguments(target)).toEqual({
      restore_type: 'HANA',
      source_type: 'HANA',
      target_path: '/restore',
      include: ['a'],
      ots_detail: { restore_index: true },
    });
  });

  it('may have no arguments', () => {
    const target = RestoreTarget.custom({ restoreType: 'HANA', sourceType: 'HANA' });
    expect(targetArguments(target)).toEqual({ restore_type: 'HANA', source_type: 'HANA' });
  });

  it('fails for a name that is not one of Terraform', () => {
    const props = { restoreType: 'HANA', sourceType: 'HANA', arguments: { targetPath: '/restore' } };
    expect(() => RestoreTarget.custom(props)).toThrow(
      'invalid name of an argument: got "targetPath", expected one as Terraform writes it, such as target_path',
    );
  });

  it('fails without a type', () => {
    expect(() => RestoreTarget.custom({ restoreType: '', sourceType: 'HANA' })).toThrow(
      'missing restoreType (restore_type): got "", expected a restore type, such as ECS_FILE',
    );
  });
});

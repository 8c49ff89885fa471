import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { targetArguments } from '../synthesize';

const target = { instanceId: 'i-1', path: '/restore' };

describe('files to an ECS instance', () => {
  it('go to a directory', () => {
    expect(targetArguments(RestoreTarget.ecsFiles(target))).toEqual({
      restore_type: 'ECS_FILE',
      source_type: 'ECS_FILE',
      target_instance_id: 'i-1',
      target_path: '/restore',
    });
  });

  it('may be chosen', () => {
    const chosen = RestoreTarget.ecsFiles({ ...target, include: ['/srv/orders'], exclude: ['/srv/orders/tmp'] });
    expect(targetArguments(chosen)).toMatchObject({ include: ['/srv/orders'], exclude: ['/srv/orders/tmp'] });
  });

  it('fails without an instance', () => {
    expect(() => RestoreTarget.ecsFiles({ ...target, instanceId: '' })).toThrow(
      'missing instanceId (instance_id): got "", expected the ID of an ECS instance',
    );
  });

  it('fails without a directory', () => {
    expect(() => RestoreTarget.ecsFiles({ ...target, path: '' })).toThrow(
      'missing path: got "", expected a directory, such as /restore',
    );
  });

  it('fails with an empty choice', () => {
    expect(() => RestoreTarget.ecsFiles({ ...target, exclude: [] })).toThrow('empty exclude');
  });
});

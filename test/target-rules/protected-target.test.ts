import { describe, expect, it } from 'vitest';
import { protectedTarget } from '../../src/target-rules/protected-target';
import type { Target } from '../../src/target-rules/target';

const protection = {
  instances: ['i-prod', 'ots-prod', 'c-prod', 'node-prod'],
  buckets: ['prod'],
  fileSystems: ['fs-prod'],
};

describe('a protected target is found', () => {
  it.each<[string, Target, string]>([
    ['an instance', { target_instance_id: 'i-prod' }, 'target_instance_id'],
    ['a Tablestore instance', { target_instance_name: 'ots-prod' }, 'target_instance_name'],
    ['a cluster', { target_container_cluster_id: 'c-prod' }, 'target_container_cluster_id'],
    ['a node', { target_container: '{"host":"node-prod"}' }, 'target_container'],
    ['an instance in JSON', { udm_detail: '{"sourceInstanceId":"i-prod"}' }, 'udm_detail'],
    [
      'an instance in JSON, with escapes and deep within',
      { udm_detail: '{ "a" : [{"targetInstanceId":"\\u0069-prod"}]}' },
      'udm_detail',
    ],
    ['a bucket', { target_bucket: 'prod' }, 'target_bucket'],
    ['a file system', { target_file_system_id: 'fs-prod' }, 'target_file_system_id'],
  ])('%s', (_, target, attribute) => {
    expect(protectedTarget(target, protection)?.attribute).toBe(attribute);
  });

  it('where both are one reference', () => {
    const prod = { later: '${var.prod}' };
    const found = protectedTarget({ target_instance_id: prod }, { ...protection, instances: [prod] });
    expect(found).toEqual({ attribute: 'target_instance_id', id: prod });
  });
});

describe('a target is not taken for a protected one', () => {
  it.each<[string, Target]>([
    ['whose name only begins so', { target_instance_id: 'i-prod-2' }],
    ['of another kind', { target_bucket: 'i-prod' }],
    ['that is known later', { target_instance_id: { later: '${var.x}' } }],
    ['of which nothing is known', { target_instance_id: {}, udm_detail: {} }],
    ['whose JSON has the id as the name of a member', { udm_detail: '{"i-prod":"x"}' }],
    ['whose JSON is none', { udm_detail: 'i-prod' }],
  ])('%s', (_, target) => {
    expect(protectedTarget(target, protection)).toBeUndefined();
  });
});

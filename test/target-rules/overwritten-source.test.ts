import { describe, expect, it } from 'vitest';
import { overwrittenSource, type Source } from '../../src/target-rules/overwritten-source';
import type { Target } from '../../src/target-rules/target';

const reference = { later: '${var.prod}' };

describe('a restore goes back to its source', () => {
  it.each<[string, Target, Source, string]>([
    ['to the instance', { target_instance_id: 'i-1' }, { instanceId: 'i-1' }, 'target_instance_id'],
    [
      'by a rollback',
      { restore_type: 'UDM_ECS_ROLLBACK', udm_detail: '{"sourceInstanceId":"i-1"}' },
      { instanceId: 'i-1' },
      'udm_detail',
    ],
    ['to the bucket', { target_bucket: 'b' }, { bucket: 'b' }, 'target_bucket'],
    ['to the file system', { target_file_system_id: 'fs' }, { fileSystemId: 'fs' }, 'target_file_system_id'],
    [
      'to the table',
      { target_instance_name: 'o', target_table_name: 't' },
      { instanceName: 'o', tableName: 't' },
      'target_table_name',
    ],
    ['to what one reference means', { target_instance_id: reference }, { instanceId: reference }, 'target_instance_id'],
  ])('%s', (_, target, source, attribute) => {
    expect(overwrittenSource(target, source)?.attribute).toBe(attribute);
  });
});

describe('a restore is not certain to go back to its source', () => {
  it.each<[string, Target, Source]>([
    ['to another instance', { target_instance_id: 'i-2' }, { instanceId: 'i-1' }],
    [
      'to another table of the instance',
      { target_instance_name: 'o', target_table_name: 't2' },
      { instanceName: 'o', tableName: 't' },
    ],
    [
      'to a new disk of the instance',
      { restore_type: 'UDM_ECS_DISK', udm_detail: '{"targetInstanceId":"i-1"}' },
      { instanceId: 'i-1' },
    ],
    ['where the source is not known', { target_instance_id: 'i-1' }, {}],
    ['where one is a reference', { target_instance_id: reference }, { instanceId: 'i-1' }],
  ])('%s', (_, target, source) => {
    expect(overwrittenSource(target, source)).toBeUndefined();
  });
});

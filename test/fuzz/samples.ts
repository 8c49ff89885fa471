import { RESTORE_TYPES, SOURCE_TYPES } from '../../src/api/restore-types';
import { SNAPSHOT_SOURCE_TYPES } from '../../src/provider/data-sources/snapshots/snapshot-kinds';
import type { Samples } from './schema-values';

const instance = ['ECS_FILE', 'ECS_FILE', 'ECS_FILE', 'OSS', 'OTS_TABLE', ...RESTORE_TYPES];

/** What people write; without it nearly everything would be refused at once. */
export const samples: Samples = {
  restore_type: instance,
  source_type: ['ECS_FILE', 'ECS_FILE', ...SOURCE_TYPES, ...SNAPSHOT_SOURCE_TYPES],
  vault_id: ['v-1'],
  snapshot_id: ['s-1'],
  target_instance_id: ['i-1', 'i-2'],
  target_path: ['/restore', '/'],
  create: ['24h', '90m', '1s'],
  delete: ['10m'],
  timeout: ['90s'],
  on_partial: ['fail', 'warn', 'accept'],
  on_failure: ['fail', 'report'],
  on_timeout: ['fail', 'resume'],
  on_destroy: ['cancel', 'keep'],
  options: ['{"includes":["a"]}'],
  udm_detail: ['{"sourceInstanceId":"i-1","diskCategory":"cloud"}'],
  key: ['VaultId', 'Status', 'RestoreId', 'CompleteTime'],
  operator: ['EQUAL', 'IN', 'BETWEEN', 'GREATER_THAN'],
  restore_id: ['r-1'],
  restore_task_id: ['t-1'],
  backup_plan_id: ['p-1'],
  instance_id: ['i-1'],
  definition_hash: ['0'.repeat(64)],
  run_id: ['run-1'],
  wave: [1, 2],
  when: ['always', 'on-success', 'never'],
  verdict: ['succeeded', 'partial', 'failed', 'pending', 'skipped', 'passed', 'timed_out'],
  created_at: ['2026-01-01T00:00:00Z'],
  started_at: ['2026-01-01T00:00:10Z'],
  completed_at: ['2026-01-01T00:01:00Z', '1767225600'],
  declared_at: ['2026-01-02T00:00:00Z'],
  rto_seconds: [100, 0.5],
  command: [[''], ['a\0b'], ['/nonexistent/program', 'x']],
};

import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../../harness/fake-clock';
import { readFrom } from '../read-from';
import { filter, type Read } from '../under-test';

describe('restorable ranges', () => {
  const [begin, end] = [1_767_225_600_000, 1_767_268_800_999];
  const range = {
    RangeType: 'time',
    BeginTimestampForRestore: begin,
    EndTimestampForRestore: end,
    SourceEndpointInstanceType: 'RDS',
    SourceEndpointInstanceID: 'rm-1',
    BackupSourceHost: 'db.example.com',
    BackupSourcePort: '3306',
    BackupSourceInstanceId: 'source-1',
    BackupSourceInstanceType: 'RDS',
    FullBackupList: { FullBackupDetail: [{ BackupSetId: 'b-1', StartTime: begin, EndTime: begin + 60_000 }] },
  };
  const older = { ...range, SourceEndpointInstanceID: 'rm-2', EndTimestampForRestore: begin + 1_000 };
  const answer = { Success: true, Items: { DBSRecoverRange: [older, range] } };
  const read = (config: object) =>
    readFrom(answer, 'alirestore_dbs_restorable_ranges', { backup_plan_id: 'p-1', allow_missing: true, ...config });

  it('are read whole, newest first, with all that is nested', async () => {
    const { state } = await read({});
    expect(state).not.toHaveProperty('ids');
    expect(state.restorable_ranges[1].source_endpoint_instance_id).toBe('rm-2');
    expect(state.restorable_ranges[0]).toEqual({
      range_type: 'time',
      begin_timestamp_for_restore: begin,
      restorable_from: '2026-01-01T00:00:00Z',
      end_timestamp_for_restore: end,
      restorable_until: '2026-01-01T12:00:00Z',
      source_endpoint_instance_type: 'RDS',
      source_endpoint_instance_id: 'rm-1',
      backup_source_host: 'db.example.com',
      backup_source_port: '3306',
      backup_source_instance_id: 'source-1',
      backup_source_instance_type: 'RDS',
      full_backup_list: [
        {
          backup_set_id: 'b-1',
          start_time: begin,
          started_at: '2026-01-01T00:00:00Z',
          end_time: begin + 60_000,
          ended_at: '2026-01-01T00:01:00Z',
        },
      ],
    });
    expect(state.recovery_point).toEqual({
      backup_plan_id: 'p-1',
      restore_time: '2026-01-01T12:00:00Z',
      source_instance_id: 'rm-1',
    });
  });

  it.each([
    [{ instance_id: 'rm-2' }, ['rm-2']],
    [{ range_type: 'snapshot' }, []],
    [{ max_results: 1 }, ['rm-1']],
    [{ filter: [filter('EndTimestampForRestore', 'LESS_THAN', '1767225602')] }, ['rm-2']],
  ])('with %j are of %j', async (config, instances) => {
    const { state } = await read(config);
    expect(state.restorable_ranges.map((one: Read) => one.source_endpoint_instance_id)).toEqual(instances);
  });

  it('are asked for with the span that the service wants, whether it was given or not', async () => {
    const given = await read({
      begin_timestamp_for_restore: '2026-01-01T00:00:00Z',
      end_timestamp_for_restore: '1767225601',
      recently_restore: true,
      client_token: 'c',
      owner_id: 'o',
    });
    expect(given.query).toEqual({
      BackupPlanId: 'p-1',
      BeginTimestampForRestore: '1767225600000',
      EndTimestampForRestore: '1767225601000',
      RecentlyRestore: 'true',
      ClientToken: 'c',
      OwnerId: 'o',
    });
    const { query } = await read({});
    const tomorrow = String(new FakeClock().now() + 86_400_000);
    expect(query).toEqual({ BackupPlanId: 'p-1', BeginTimestampForRestore: '0', EndTimestampForRestore: tomorrow });
  });
});

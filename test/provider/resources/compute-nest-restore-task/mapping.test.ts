import { describe, expect, it } from 'vitest';
import { createComputeNestRestoreTask } from '../../../../src/api/operations/create-compute-nest-restore-task';
import { computeNestRestoreTaskFields } from '../../../../src/api/operations/list-restore-tasks';
import { toImportedState } from '../../../../src/provider/resources/compute-nest-restore-task/import';
import {
  toKind,
  toRequest,
  toState,
  withChosen,
} from '../../../../src/provider/resources/compute-nest-restore-task/mapping';
import {
  inputAttributes,
  outputNames,
  schema,
} from '../../../../src/provider/resources/compute-nest-restore-task/schema';
import { snakeCase } from '../../../../src/provider/values/snake-case';
import { serviceRestore } from './states';

const chosen = serviceRestore({
  backup_id: null,
  chosen_backup: { backup_id: 'b-2', listed_by: null, conditions: null },
});

describe('toRequest', () => {
  it('sends every input', () => {
    expect(toRequest(serviceRestore())).toEqual({ ServiceInstanceId: 'si-1', BackupId: 'b-1' });
    expect(toRequest(chosen)).toEqual({ ServiceInstanceId: 'si-1', BackupId: 'b-2' });
  });

  it('forgets no parameter of the API and no input of the schema', () => {
    const parameters = Object.keys(createComputeNestRestoreTask.parameters);
    expect(Object.keys(toRequest(serviceRestore())).sort()).toEqual([...parameters].sort());
    expect(Object.keys(inputAttributes).sort()).toEqual(['chosen_backup', ...parameters.map(snakeCase)].sort());
  });

  it('leaves open which backup is chosen when it starts', () => {
    expect(toKind(chosen)).toEqual({ ServiceInstanceId: 'si-1' });
    expect(withChosen(toKind(chosen), 'b-3')).toEqual({ ServiceInstanceId: 'si-1', BackupId: 'b-3' });
    expect(withChosen(toKind(serviceRestore()), 'b-3').BackupId).toBe('b-1');
  });
});

const task = {
  RestoreTaskId: 'restore-1',
  ServiceInstanceId: 'si-1',
  BackupId: 'b-1',
  Status: 'Restored',
  StatusDetail: 'all is well',
  CreateTime: '2026-01-01T00:00:00Z',
  EndTime: '2026-01-01T01:00:00Z',
};

describe('toState', () => {
  it('has a value for every attribute', () => {
    expect(Object.keys(toState({}, serviceRestore())).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  it('shows every field of the answer that is not an input', () => {
    const apart = ['RestoreTaskId', 'ServiceInstanceId', 'BackupId', 'Status', 'StatusDetail'];
    const fields = Object.keys(computeNestRestoreTaskFields).filter((name) => !apart.includes(name));
    expect(outputNames).toEqual(expect.arrayContaining(fields.map(snakeCase)));
  });

  it('gives verdict, reason and duration', () => {
    expect(toState(task, chosen)).toMatchObject({
      id: 'restore-1',
      backup_id: 'b-1',
      status: 'Restored',
      verdict: 'succeeded',
      error_message: null,
      duration_seconds: 3600,
    });
    const failed = { ...task, Status: 'RestoreFailed', StatusDetail: 'the disk is gone' };
    expect(toState(failed, chosen)).toMatchObject({ verdict: 'failed', error_message: 'the disk is gone' });
    expect(toState(undefined, chosen)).toMatchObject({ verdict: 'pending', status: null, duration_seconds: null });
  });
});

it('an imported task has the inputs that the service tells', () => {
  expect(toImportedState(task)).toMatchObject({
    id: 'restore-1',
    service_instance_id: 'si-1',
    backup_id: 'b-1',
    allow_in_place: true,
    origin: 'imported',
  });
});

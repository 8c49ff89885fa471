import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/api/field';
import { responseAttributes } from '../../../src/provider/values/response-attributes';
import { responseValues } from '../../../src/provider/values/response-values';

const fields = {
  JobName: { type: 'string', description: 'Name.' },
  Status: { type: 'string', values: ['COMPLETE', 'FAILED'], description: 'Status.' },
  Progress: { type: 'integer', unit: 'hundredths of a percent', description: 'Progress.' },
  BytesTotal: { type: 'long', unit: 'bytes', description: 'Amount.' },
  DoCopy: { type: 'boolean', description: 'Whether it is copied.' },
  CompleteTime: { type: 'long', unit: 'epoch seconds', description: 'End.' },
  UpdatedTime: { type: 'long', unit: 'epoch milliseconds', description: 'Change.' },
  Detail: { type: 'object', description: 'Detail.', fields: { NativeId: { type: 'string', description: 'Id.' } } },
  Paths: { type: 'list', wrappedIn: 'Path', description: 'Paths.', of: { type: 'string', description: 'Path.' } },
  Disks: {
    type: 'list',
    description: 'Disks.',
    of: { type: 'object', description: 'Disk.', fields: { DiskId: { type: 'string', description: 'Id.' } } },
  },
} as const satisfies Fields;

describe('responseAttributes', () => {
  const attributes = responseAttributes(fields);

  it('names attributes in snake_case, and gives times a readable twin', () => {
    expect(Object.keys(attributes)).toEqual([
      'job_name',
      'status',
      'progress',
      'bytes_total',
      'do_copy',
      'complete_time',
      'completed_at',
      'updated_time',
      'updated_at',
      'detail',
      'paths',
      'disks',
    ]);
  });

  it('says units and known values in the description', () => {
    expect(attributes.bytes_total).toEqual({ type: 'number', computed: true, description: 'Amount. In bytes.' });
    expect(attributes.completed_at).toEqual({ type: 'string', computed: true, description: 'End. RFC 3339.' });
    expect(attributes.status.description).toBe('Status. `COMPLETE`, `FAILED`; the service may add others.');
  });

  it('nests objects and lists of objects', () => {
    expect(attributes.paths).toEqual({ type: { list: 'string' }, computed: true, description: 'Paths.' });
    expect(attributes.detail.nesting).toBe('single');
    expect(attributes.disks).toEqual({
      nesting: 'list',
      computed: true,
      description: 'Disks.',
      attributes: { disk_id: { type: 'string', computed: true, description: 'Id.' } },
    });
  });
});

describe('responseValues', () => {
  it('takes every value over as it is', () => {
    const values = responseValues(fields, {
      JobName: '',
      Status: 'COMPLETE',
      Progress: 0,
      BytesTotal: 9007199254740993n,
      DoCopy: false,
      CompleteTime: 1767225600,
      UpdatedTime: 1767225600999,
      Detail: { NativeId: 's-1' },
      Paths: { Path: ['/a', '/b'] },
      Disks: [{ DiskId: 'd-1' }, {}],
    });
    expect(values).toEqual({
      job_name: '',
      status: 'COMPLETE',
      progress: 0,
      bytes_total: 9007199254740993n,
      do_copy: false,
      complete_time: 1767225600,
      completed_at: '2026-01-01T00:00:00Z',
      updated_time: 1767225600999,
      updated_at: '2026-01-01T00:00:00Z',
      detail: { native_id: 's-1' },
      paths: ['/a', '/b'],
      disks: [{ disk_id: 'd-1' }, { disk_id: null }],
    });
  });

  it('has null for everything that is absent', () => {
    expect(new Set(Object.values(responseValues(fields, {})))).toEqual(new Set([null]));
  });

  it('has no readable time for a time that is zero', () => {
    expect(responseValues(fields, { CompleteTime: 0 })).toMatchObject({ complete_time: 0, completed_at: null });
  });

  it('has no readable time for a time that no calendar has', () => {
    const { complete_time, completed_at } = responseValues(fields, { CompleteTime: 9223372036854775807n });
    expect([complete_time, completed_at]).toEqual([9223372036854775807n, null]);
    expect(responseValues(fields, { CompleteTime: -1 })).toMatchObject({ complete_time: -1, completed_at: null });
  });

  it('bears a service that does not keep to its own types', () => {
    const sloppy = { Progress: '5000', BytesTotal: '9007199254740993', DoCopy: 'true', JobName: { a: 1 }, Paths: {} };
    expect(responseValues(fields, sloppy as never)).toMatchObject({
      progress: 5000,
      bytes_total: 9007199254740993n,
      do_copy: true,
      job_name: '{"a":1}',
      paths: [],
    });
    expect(responseValues(fields, { Progress: 'soon' } as never)).toMatchObject({ progress: null });
  });
});

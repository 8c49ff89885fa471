import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/api/operation';
import { createRestoreJob } from '../../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { readRequest } from '../../../src/emulator/parameters/read-request';

const read = (operation: Operation, parameters: Record<string, string>) =>
  readRequest(operation, new Map(Object.entries(parameters)));
const required = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', SourceType: 'ECS_FILE' };
const create = (parameters: Record<string, string>) => read(createRestoreJob, { ...required, ...parameters });
const list = (parameters: Record<string, string>) => read(describeRestoreJobs2, { RestoreType: 'OSS', ...parameters });

describe('parameters of a call', () => {
  it('are read by their types', () => {
    expect(create({ InitiatedByAck: 'true', TargetTime: '1642496881', TargetPath: '' })).toEqual({
      ...required,
      InitiatedByAck: true,
      TargetTime: 1_642_496_881,
      TargetPath: '',
    });
  });

  it('keep all digits of 64-bit integers', () => {
    expect(create({ CrossAccountUserId: '9223372036854775807' })).toMatchObject({
      CrossAccountUserId: 9_223_372_036_854_775_807n,
    });
  });

  it('may be unknown, and are then ignored', () => {
    expect(create({ ClientToken: 'x', 'OtsDetail.BatchChannelCount': '2' })).toEqual(required);
  });

  it('may be JSON: read where its members are known, kept as text where they are not', () => {
    expect(
      create({ OtsDetail: '{"OverwriteExisting":true,"BatchChannelCount":2}', Options: '{ "includes": [] }' }),
    ).toMatchObject({
      OtsDetail: { OverwriteExisting: true, BatchChannelCount: 2 },
      Options: '{ "includes": [] }',
    });
  });

  it('may be lists of objects with lists', () => {
    expect(
      list({
        'Filters.2.Key': 'Status',
        'Filters.2.Values.1': 'COMPLETE',
        'Filters.1.Key': 'VaultId',
        'Filters.1.Operator': 'EQUAL',
        'Filters.1.Values.10': 'c',
        'Filters.1.Values.2': 'b',
        'Filters.1.Values.1': 'a',
      }),
    ).toEqual({
      RestoreType: 'OSS',
      Filters: [
        { Key: 'VaultId', Operator: 'EQUAL', Values: ['a', 'b', 'c'] },
        { Key: 'Status', Values: ['COMPLETE'] },
      ],
    });
  });
});

describe('a call is refused', () => {
  it.each([
    ['RestoreType', 'A mandatory parameter is missing. RestoreType is required.'],
    ['VaultId', 'A mandatory parameter is missing. VaultId is required.'],
    ['SnapshotId', 'A mandatory parameter is missing. SnapshotId is required.'],
    ['SourceType', 'A mandatory parameter is missing. SourceType is required.'],
  ])('without %s, or with an empty one', (name, message) => {
    expect(() => create({ [name]: '' })).toThrow(message);
    const { [name]: _, ...others } = required as Record<string, string>;
    expect(() => read(createRestoreJob, others)).toThrow(message);
  });

  it.each([
    [
      'SourceType',
      'DISK',
      'got "DISK", expected one of ECS_FILE, OSS, NAS, COMMON_FILE_SYSTEM, OTS_TABLE, UDM_ECS, CONTAINER.',
    ],
    ['Edition', 'basic', 'got "basic", expected one of STANDARD, BASIC.'],
    ['InitiatedByAck', 'yes', 'got "yes", expected true or false.'],
    ['TargetTime', '1e9', 'got "1e9", expected an integer from -9223372036854775808 to 9223372036854775807.'],
    ['TargetTime', '9223372036854775808', 'got "9223372036854775808", expected an integer from'],
    ['TargetTime', '', 'got "", expected an integer from'],
    ['Include', '', 'got "", expected 1 to 255 characters.'],
    ['Include', 'x'.repeat(256), '(258 characters), expected 1 to 255 characters.'],
    ['Options', '[]', 'got "[]", expected a JSON object.'],
    ['Options', 'null', 'got "null", expected a JSON object.'],
    ['Options', '{"a":1', 'got "{\\"a\\":1", expected a JSON object.'],
    [
      'OtsDetail',
      '{"Overwrite":true}',
      'got "Overwrite", expected one of the members OverwriteExisting, RestoreIndex,',
    ],
    ['OtsDetail', '{"toString":1}', 'got "toString", expected one of the members'],
  ])('with %s = %s', (name, value, reason) => {
    expect(() => create({ [name]: value })).toThrow(`A parameter is not valid. ${name}: `);
    expect(() => create({ [name]: value })).toThrow(reason);
  });

  it.each([
    ['{"OverwriteExisting":"true"}', 'OtsDetail.OverwriteExisting: got "true", expected a value of type boolean.'],
    ['{"BatchChannelCount":1.5}', 'OtsDetail.BatchChannelCount: got 1.5, expected a value of type integer.'],
    [
      '{"BatchChannelCount":9007199254740993}',
      'OtsDetail.BatchChannelCount: got 9007199254740993, expected a value of type integer.',
    ],
    ['{"IndexNameSuffix":null}', 'OtsDetail.IndexNameSuffix: got null, expected a value of type string.'],
  ])('with OtsDetail = %s', (value, reason) => {
    expect(() => create({ OtsDetail: value })).toThrow(reason);
  });

  it.each([
    [{ PageNumber: '0' }, 'PageNumber: got 0, expected at least 1.'],
    [{ PageNumber: '2147483648' }, 'PageNumber: got "2147483648", expected an integer from -2147483648 to 2147483647.'],
    [{ PageSize: '0' }, 'PageSize: got 0, expected at least 1.'],
    [{ PageSize: '100' }, 'PageSize: got 100, expected at most 99.'],
    [{ 'Filters.1.Operator': 'LIKE' }, 'Filters.1.Operator: got "LIKE", expected one of EQUAL, NOT_EQUAL,'],
    [
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`Filters.${i}.Key`, 'VaultId'])),
      'Filters: got "6 entries", expected at most 5.',
    ],
  ])('to list with %j', (parameters, reason) => {
    expect(() => list(parameters as Record<string, string>)).toThrow(reason);
  });

  it('takes the largest page and five filters', () => {
    const filters = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`Filters.${i}.Key`, 'VaultId']));
    expect(list({ PageSize: '99', ...filters })).toMatchObject({ PageSize: 99, Filters: { length: 5 } });
  });

  it('does not repeat a long value in its text', () => {
    expect(() => create({ Edition: 'x'.repeat(5_000) })).toThrow(
      `Edition: got "${'x'.repeat(99)}... (5002 characters), expected one of STANDARD, BASIC.`,
    );
  });
});

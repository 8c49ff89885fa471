import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '../../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { describeRestoreTaskList } from '../../../src/api/operations/describe-restore-task-list';
import { listRestoreTasks } from '../../../src/api/operations/list-restore-tasks';
import type { CloudError } from '../../../src/cloud/cloud-error';
import { parseExactJson } from '../../../src/cloud/rpc/exact-json';
import { wellFormedAnswer } from '../../../src/cloud/rpc/well-formed-answer';

const origin = { host: 'hbr.example', requestId: 'R-1' };
const bodyOf = (text: string) => parseExactJson(text) as Record<string, unknown>;

/** A listing with one job of these members, given as JSON text. */
function job(members: string) {
  const body = bodyOf(`{"TotalCount":1,"RestoreJobs":{"RestoreJob":[{${members}}]}}`);
  return wellFormedAnswer(describeRestoreJobs2, { body, ...origin }).body.RestoreJobs?.RestoreJob?.[0];
}

function problem(work: () => unknown): string {
  try {
    work();
  } catch (fault) {
    const { category, execution, host, requestId, problem } = fault as CloudError;
    expect({ category, execution, host, requestId }).toEqual({ category: 'protocol', execution: 'unknown', ...origin });
    return problem.replace('the answer is not in its documented form: ', '');
  }
  throw new Error('the answer was taken');
}

const listing = (text: string) => () => wellFormedAnswer(describeRestoreJobs2, { body: bodyOf(text), ...origin });

describe('a value of its documented type', () => {
  it('is left as it is, beside members that nobody knows', () => {
    const members = '"RestoreId":"r-1","Progress":10000,"BytesTotal":9007199254740993,"Brand":{"New":[null]}';
    expect(job(members)).toEqual({
      RestoreId: 'r-1',
      Progress: 10_000,
      BytesTotal: 9_007_199_254_740_993n,
      Brand: { New: [null] },
    });
  });
});

describe('a value of another type that says the same', () => {
  it.each([
    ['"RestoreId":12', { RestoreId: '12' }],
    ['"RestoreId":12345678901234567890', { RestoreId: '12345678901234567890' }],
    ['"ErrorMessage":true', { ErrorMessage: 'true' }],
    ['"Options":{"a":[1]}', { Options: '{"a":[1]}' }],
    ['"Include":["/a"]', { Include: '["/a"]' }],
    ['"CompleteTime":"1767225600"', { CompleteTime: 1_767_225_600 }],
    ['"ActualBytes":"9007199254740993"', { ActualBytes: 9_007_199_254_740_993n }],
    ['"Progress":""', {}],
    ['"ErrorFile":null', {}],
    ['"OtsDetail":{"OverwriteExisting":"true"}', { OtsDetail: { OverwriteExisting: true } }],
    ['"OtsDetail":{"OverwriteExisting":"False"}', { OtsDetail: { OverwriteExisting: false } }],
    ['"OtsDetail":""', { OtsDetail: {} }],
    ['"OtsDetail":"{\\"BatchChannelCount\\":2}"', { OtsDetail: { BatchChannelCount: 2 } }],
  ])('is taken: %s', (members, expected) => {
    expect(job(members)).toEqual(expected);
  });

  it('is a list that is left out, null, or an empty one of another form', () => {
    for (const form of ['{}', '{"RestoreJobs":null}', '{"RestoreJobs":[]}', '{"RestoreJobs":{"RestoreJob":null}}']) {
      expect(listing(form)().body.RestoreJobs?.RestoreJob ?? []).toEqual([]);
    }
    const plain = { body: bodyOf('{"RestoreTasks":""}'), ...origin };
    expect(wellFormedAnswer(listRestoreTasks, plain).body.RestoreTasks).toEqual([]);
  });

  it('is a NextToken that is a number', () => {
    const answer = { body: bodyOf('{"NextToken":5}'), ...origin };
    expect(wellFormedAnswer(listRestoreTasks, answer).body.NextToken).toBe('5');
  });
});

describe('a value that makes no sense', () => {
  const at = 'RestoreJobs.RestoreJob[0]';

  it.each([
    ['"RestoreId":{}', `${at}.RestoreId must be text, but is an object`],
    ['"RestoreId":["r-1"]', `${at}.RestoreId must be text, but is a list`],
    ['"RestoreId":true', `${at}.RestoreId must be text, but is true`],
    ['"RestoreId":1.5', `${at}.RestoreId must be text, but is 1.5`],
    ['"ErrorFile":{"a":1}', `${at}.ErrorFile must be text, but is an object`],
    ['"Status":[]', `${at}.Status must be text, but is a list`],
    ['"CompleteTime":1e29', `${at}.CompleteTime must be an integer of 64 bits, but is 1e+29`],
    ['"CompleteTime":1e400', `${at}.CompleteTime must be an integer of 64 bits, but is Infinity`],
    ['"CompleteTime":"soon"', `${at}.CompleteTime must be an integer of 64 bits, but is other text`],
    ['"CompleteTime":true', `${at}.CompleteTime must be an integer of 64 bits, but is true`],
    ['"Progress":99.5', `${at}.Progress must be an integer of 64 bits, but is 99.5`],
    ['"BytesDone":-1', `${at}.BytesDone must be no less than zero, but is -1`],
    ['"BytesDone":"-9007199254740993"', `${at}.BytesDone must be no less than zero, but is other text`],
    ['"OtsDetail":5', `${at}.OtsDetail must be an object, but is 5`],
    ['"OtsDetail":"x"', `${at}.OtsDetail must be an object, but is other text`],
    ['"OtsDetail":{"OverwriteExisting":1}', `${at}.OtsDetail.OverwriteExisting must be true or false, but is 1`],
  ])('is an error: %s', (members, expected) => {
    expect(problem(() => job(members))).toBe(expected);
  });

  it.each([
    ['{"RestoreJobs":{"RestoreJob":[{},null]}}', 'RestoreJobs.RestoreJob[1] must be an entry, but is null'],
    ['{"RestoreJobs":{"RestoreJob":["r-1"]}}', 'RestoreJobs.RestoreJob[0] must be an object, but is other text'],
    ['{"RestoreJobs":{"RestoreJob":{}}}', 'RestoreJobs.RestoreJob must be a list, but is an object'],
    ['{"RestoreJobs":[{}]}', 'RestoreJobs must be an object with the member RestoreJob, but is a list'],
    ['{"TotalCount":"abc"}', 'TotalCount must be an integer of 64 bits, but is other text'],
    ['{"TotalCount":1e400}', 'TotalCount must be an integer of 64 bits, but is Infinity'],
    ['{"TotalCount":true}', 'TotalCount must be an integer of 64 bits, but is true'],
  ])('is an error in a listing: %s', (text, expected) => {
    expect(problem(listing(text))).toBe(expected);
  });

  it('is an error in the answer of each service', () => {
    const answer = { body: bodyOf('{"NextToken":{}}'), ...origin };
    expect(problem(() => wellFormedAnswer(listRestoreTasks, answer))).toBe('NextToken must be text, but is an object');
    const tasks = { body: bodyOf('{"Items":{"RestoreTaskDetail":[{"RestoreTime":[]}]}}'), ...origin };
    expect(problem(() => wellFormedAnswer(describeRestoreTaskList, tasks))).toBe(
      'Items.RestoreTaskDetail[0].RestoreTime must be an integer of 64 bits, but is a list',
    );
    const created = { body: bodyOf('{"RestoreId":[]}'), ...origin };
    expect(problem(() => wellFormedAnswer(createRestoreJob, created))).toBe('RestoreId must be text, but is a list');
  });
});

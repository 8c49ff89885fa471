import { expect, test } from 'vitest';
import { CloudError, type CloudErrorCategory, refusedForGood } from '../../src/cloud/cloud-error';
import { credentialsError } from '../../src/cloud/credentials/credentials-error';

const answered = (category: CloudErrorCategory) =>
  new CloudError({ action: 'DescribeRestoreJobs2', problem: 'no', httpStatus: 400, category, execution: 'none' });

test.each(['permission', 'credentials', 'invalid'] as const)(
  'what the service refuses as %s is refused for good',
  (category) => {
    expect(refusedForGood(answered(category))).toBe(true);
  },
);

test.each(['throttled', 'notFound', 'unavailable', 'network', 'protocol', 'unknown'] as const)(
  'what fails as %s may be over at the next call',
  (category) => {
    expect(refusedForGood(answered(category))).toBe(false);
  },
);

test.each(['credentials', 'permission', 'invalid'] as const)(
  'credentials that could not be got, as %s, have refused nothing: the next call may get them',
  (category) => {
    expect(refusedForGood(credentialsError({ problem: 'the token file cannot be read', category }))).toBe(false);
  },
);

test('an error of another kind is no refusal', () => {
  expect(refusedForGood(new Error('Bug'))).toBe(false);
});

import { expect, it } from 'vitest';
import { nearestNames } from '../../../src/constructs/synthesis/nearest-names';

it.each([
  ['includes', ['include', 'exclude'], ['include']],
  ['allow_inplace', ['allowInPlace', 'after'], ['allowInPlace']],
  ['minimum', ['min', 'max'], ['min']],
  ['jobs', ['restoreJobs', 'otherRestoreJobs', 'timeout'], ['restoreJobs', 'otherRestoreJobs']],
  ['role', ['userId', 'roleName'], ['roleName']],
  ['nothingAlike', ['min', 'rto'], []],
  ['do', ['dependsOn', 'rto'], []],
])('of %s and %j, somebody may have meant %j', (written, names, near) => {
  expect(nearestNames(written, names)).toEqual(near);
});

import {
  type describePreCheckProgressList,
  preCheckFields,
} from '../../api/operations/describe-pre-check-progress-list';
import { dbsPreCheckAt } from '../restore-tasks/dbs-pre-check-at';
import { answerEntry } from '../store/answer-entry';
import { checkOneSubject } from './check-one-subject';
import { dbsPlanNamed, dbsTaskNamed } from './dbs-plan-named';
import type { Handler } from './handler';

/** Tells of the check of a restore task. That of a backup plan has always passed: no plan is made here. */
export const handleDescribePreCheckProgressList: Handler<typeof describePreCheckProgressList> = (request, service) => {
  const { RestoreTaskId, BackupPlanId = '' } = request;
  checkOneSubject(request);
  if (!RestoreTaskId) {
    dbsPlanNamed(service, BackupPlanId);
    return { Status: 'finish', Progress: 100, Items: { PreCheckProgressDetail: [] } };
  }
  const task = dbsTaskNamed(service, 'RestoreTaskId', RestoreTaskId);
  const { Status, Progress, checks } = dbsPreCheckAt(task, service.clock.now());
  const details = checks.map((check) => answerEntry(preCheckFields, check));
  return { Status, Progress, Items: { PreCheckProgressDetail: details } };
};

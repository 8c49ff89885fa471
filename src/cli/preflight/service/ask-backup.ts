import { describeFullBackupList } from '../../../api/operations/describe-full-backup-list';
import { describeRestoreTaskList } from '../../../api/operations/describe-restore-task-list';
import { listBackups } from '../../../api/operations/list-backups';
import { listRestoreTasks } from '../../../api/operations/list-restore-tasks';
import type { CloudClient } from '../../../cloud/cloud-client';
import { emulatedAdvice } from '../../../provider/values/emulated-advice';
import { restoreResourceOf } from '../../stack/restore-resources';
import type { StackObject } from '../../stack/stack';
import type { Finding } from '../findings/finding';

/** Whether what a restore task names can be restored, as the service lists it, and whether tasks may be looked at. */
export function askBackup(task: StackObject, client: CloudClient, isEmulated: boolean): Promise<Finding[]> {
  return restoreResourceOf(task) === 'alirestore_dbs_restore_task'
    ? askBackupSet(task, client, isEmulated)
    : askServiceBackup(task, client, isEmulated);
}

async function askBackupSet(task: StackObject, client: CloudClient, isEmulated: boolean): Promise<Finding[]> {
  const { backup_plan_id: plan, backup_set_id: set } = task.values;
  if (typeof plan !== 'string') return [];
  await client.call(describeRestoreTaskList, { BackupPlanId: plan, PageNum: 0, PageSize: 1 });
  if (typeof set !== 'string') return [];
  const { body } = await client.call(describeFullBackupList, { BackupPlanId: plan, BackupSetId: set });
  const found = body.Items?.FullBackupFile?.find(({ BackupSetId }) => BackupSetId === set);
  const about = { task, attribute: 'backup_set_id', list: 'alirestore_dbs_backup_sets', isEmulated };
  if (!found) return [notListed(about, `The backup plan ${plan} lists no backup set with this id`)];
  const status = found.BackupStatus;
  return status === undefined || status.toLowerCase() === 'finish' ? [] : [unfit(about, `${set} is ${status}`)];
}

async function askServiceBackup(task: StackObject, client: CloudClient, isEmulated: boolean): Promise<Finding[]> {
  const { service_instance_id: instance, backup_id: backup } = task.values;
  if (typeof instance !== 'string') return [];
  const Filter = [{ Name: 'ServiceInstanceId', Value: [instance] }];
  await client.call(listRestoreTasks, { MaxResults: 1, NextToken: '', Filter });
  if (typeof backup !== 'string') return [];
  const byId = [...Filter, { Name: 'BackupId', Value: [backup] }];
  const { body } = await client.call(listBackups, { MaxResults: 20, Filter: byId });
  const found = body.Backups?.find(({ BackupId }) => BackupId === backup);
  const about = { task, attribute: 'backup_id', list: 'alirestore_compute_nest_backups', isEmulated };
  if (!found) return [notListed(about, `The service instance ${instance} lists no backup with this id`)];
  return found.Status === undefined || found.Status === 'Created' ? [] : [unfit(about, `${backup} is ${found.Status}`)];
}

interface About {
  readonly task: StackObject;
  readonly attribute: string;
  /** What lists those that can be restored. */
  readonly list: string;
  readonly isEmulated: boolean;
}

function notListed({ task, attribute, list, isEmulated }: About, summary: string): Finding {
  const advice = isEmulated
    ? emulatedAdvice('such backup')
    : `Check the id, or choose another backup: data "${list}" lists them.`;
  return { severity: 'error', address: task.address, attribute, summary, advice };
}

function unfit({ task, attribute, list }: About, state: string): Finding {
  const advice = `Choose another backup: data "${list}" lists them.`;
  return { severity: 'error', address: task.address, attribute, summary: `It cannot be restored: ${state}`, advice };
}

import { dbsEnvelope } from '../dbs-envelope';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';

export const preCheckFields = {
  OrderNum: { type: 'string', description: 'Its place in the order of the checks.' },
  Item: { type: 'string', description: 'Code of the check, such as `CHECK_BINLOG_ON`.' },
  Names: { type: 'string', description: 'Name of the check.' },
  State: {
    type: 'string',
    description: 'State: `init`, `running`, `warning`, `catched`, `failed` or `finish`; translations of it vary.',
  },
  ErrMsg: { type: 'string', description: 'Why the check failed.' },
  JobId: { type: 'string', description: 'ID of the job that checks.' },
  BootTime: { type: 'long', unit: 'epoch milliseconds', description: 'When the check began.' },
  FinishTime: { type: 'long', unit: 'epoch milliseconds', description: 'When the check ended.' },
} as const satisfies Fields;

export type PreCheck = RecordOf<typeof preCheckFields>;

/**
 * Tells how the precheck of a restore task went. A task whose precheck failed stays `init`, as one that was never started:
 * this alone tells the two apart.
 */
export const describePreCheckProgressList = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'DescribePreCheckProgressList',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describeprecheckprogresslist',
  parameters: {
    RestoreTaskId: { type: 'string', in: 'query', description: 'ID of the restore task; or give BackupPlanId.' },
    BackupPlanId: { type: 'string', in: 'query', description: 'ID of the backup plan; or give RestoreTaskId.' },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes a request recognizable.' },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsEnvelope,
    Status: { type: 'string', description: 'State of the whole precheck: `running`, `finish` or `failed`.' },
    Progress: { type: 'integer', description: 'Progress of the precheck, in percent.' },
    Items: {
      type: 'list',
      wrappedIn: 'PreCheckProgressDetail',
      description: 'The checks.',
      of: { type: 'object', description: 'A check.', fields: preCheckFields },
    },
  },
} as const satisfies Operation;

import { dbsEnvelope } from '../dbs-envelope';
import type { Fields } from '../field';
import type { Operation } from '../operation';

export const JOB_ERROR_LANGUAGES = ['en', 'cn'] as const;

export const jobErrorFields = {
  JobId: { type: 'string', description: 'ID of the job that failed.' },
  JobType: { type: 'string', description: 'Type of that job.' },
  JobState: { type: 'string', description: 'State of that job.' },
  ErrorCode: { type: 'string', description: 'Error code.' },
  ErrorMessage: { type: 'string', description: 'What went wrong.' },
  Language: { type: 'string', description: 'Language of the message.' },
} as const satisfies Fields;

/** Tells why a task of Database Backup failed. */
export const describeJobErrorCode = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'DescribeJobErrorCode',
  repeatable: true,
  documentation: 'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describejoberrorcode',
  parameters: {
    TaskId: { type: 'string', in: 'query', required: true, description: 'ID of the restore task.' },
    Language: { type: 'string', in: 'query', values: JOB_ERROR_LANGUAGES, description: 'Language of the message.' },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes a request recognizable.' },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsEnvelope,
    Item: { type: 'object', description: 'Why it failed.', fields: jobErrorFields },
  },
} as const satisfies Operation;

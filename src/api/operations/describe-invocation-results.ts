import type { Fields, RecordOf } from '../field';
import { INVOCATION_STATUSES } from '../invocation-status';
import type { Operation } from '../operation';

export const invocationResultFields = {
  InvokeId: { type: 'string', description: 'ID of the invocation.' },
  CommandId: { type: 'string', description: 'ID of the command.' },
  InstanceId: { type: 'string', description: 'ID of the instance.' },
  InvocationStatus: { type: 'string', values: INVOCATION_STATUSES, description: 'Status on this instance.' },
  InvokeRecordStatus: { type: 'string', description: 'Status of the invocation as a whole.' },
  ExitCode: { type: 'long', description: 'Exit code of the script.' },
  Output: { type: 'string', description: 'What the script wrote, 24 KiB at most, in base64 unless asked otherwise.' },
  Dropped: { type: 'integer', description: 'How many bytes of the output were dropped.' },
  ErrorCode: { type: 'string', description: 'Why it was not sent, not run or has failed.' },
  ErrorInfo: { type: 'string', description: 'What went wrong.' },
  Username: { type: 'string', description: 'User who ran it.' },
  Repeats: { type: 'integer', description: 'How often it ran.' },
  StartTime: { type: 'string', description: 'When it started on the instance. RFC 3339.' },
  FinishedTime: { type: 'string', description: 'When it ended. RFC 3339.' },
  StopTime: { type: 'string', description: 'When StopInvocation was called. RFC 3339.' },
} as const satisfies Fields;

export type InvocationResult = RecordOf<typeof invocationResultFields>;

/** What scripts have come to on each of their instances. */
export const describeInvocationResults = {
  product: 'ecs',
  version: '2014-05-26',
  action: 'DescribeInvocationResults',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-describeinvocationresults',
  parameters: {
    RegionId: { type: 'string', in: 'query', required: true, description: 'ID of the region.' },
    InvokeId: { type: 'string', in: 'query', description: 'ID of the invocation.' },
    InstanceId: { type: 'string', in: 'query', description: 'ID of the instance.' },
    ContentEncoding: {
      type: 'string',
      in: 'query',
      description: 'Form of Output: Base64, as when absent, or PlainText.',
    },
    MaxResults: { type: 'integer', in: 'query', minimum: 1, maximum: 50, description: 'Entries a page.' },
    NextToken: { type: 'string', in: 'query', description: 'Where the next page begins.' },
  },
  response: {
    RequestId: { type: 'string', description: 'ID of the request, for the support.' },
    Invocation: {
      type: 'object',
      description: 'The results.',
      fields: {
        InvocationResults: {
          type: 'list',
          wrappedIn: 'InvocationResult',
          of: { type: 'object', fields: invocationResultFields, description: 'What became of it on one instance.' },
          description: 'What became of it on each instance.',
        },
        NextToken: { type: 'string', description: 'Where the next page begins.' },
        PageNumber: { type: 'integer', description: 'Page.' },
        PageSize: { type: 'integer', description: 'Entries a page.' },
        TotalCount: { type: 'integer', description: 'Number of entries on all pages.' },
      },
    },
  },
} as const satisfies Operation;

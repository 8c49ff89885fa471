import type { Operation } from '../operation';

/** Stops a script that waits or runs. Of one that has ended nothing becomes. */
export const stopInvocation = {
  product: 'ecs',
  version: '2014-05-26',
  action: 'StopInvocation',
  repeatable: true,
  documentation: 'https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-stopinvocation',
  parameters: {
    RegionId: { type: 'string', in: 'query', required: true, description: 'ID of the region.' },
    InvokeId: { type: 'string', in: 'query', required: true, description: 'ID of the invocation.' },
    InstanceId: {
      type: 'list',
      in: 'query',
      maxItems: 50,
      of: { type: 'string', description: 'ID of an instance.' },
      description: 'The instances to stop it on; all when absent.',
    },
  },
  response: {
    RequestId: { type: 'string', description: 'ID of the request, for the support.' },
  },
} as const satisfies Operation;

import type { Operation } from '../operation';

export const COMMAND_TYPES = ['RunShellScript', 'RunPowerShellScript', 'RunBatScript'] as const;
export const TERMINATION_MODES = ['Process', 'ProcessTree'] as const;

/** So many characters a script may have in base64. */
export const MAX_COMMAND_CONTENT = 24 * 1024;

/** Runs a script on ECS instances through Cloud Assistant. With the same ClientToken it runs once, however often it is sent. */
export const runCommand = {
  product: 'ecs',
  version: '2014-05-26',
  action: 'RunCommand',
  repeatable: true,
  documentation: 'https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-runcommand',
  parameters: {
    RegionId: { type: 'string', in: 'query', required: true, description: 'ID of the region of the instances.' },
    Type: {
      type: 'string',
      in: 'query',
      required: true,
      values: COMMAND_TYPES,
      description: 'Language of the script.',
    },
    CommandContent: {
      type: 'string',
      in: 'form', // the gateway takes either; a line of a request has no room for 24 KiB everywhere
      required: true,
      maxLength: MAX_COMMAND_CONTENT,
      description: 'The script.',
    },
    InstanceId: {
      type: 'list',
      in: 'query',
      required: true,
      maxItems: 100,
      of: { type: 'string', description: 'ID of an instance.' },
      description: 'The instances.',
    },
    ContentEncoding: { type: 'string', in: 'query', description: 'PlainText, as when absent, or Base64.' },
    Name: { type: 'string', in: 'query', maxLength: 128, description: 'Name of the command.' },
    Description: { type: 'string', in: 'query', maxLength: 512, description: 'What it is for.' },
    WorkingDir: { type: 'string', in: 'query', maxLength: 200, description: 'Directory that it runs in.' },
    Timeout: { type: 'long', in: 'query', description: 'Seconds that it may run; 60 when absent.' },
    Username: { type: 'string', in: 'query', maxLength: 255, description: 'User who runs it on the instance.' },
    KeepCommand: { type: 'boolean', in: 'query', description: 'Whether the command is kept; false when absent.' },
    TerminationMode: {
      type: 'string',
      in: 'query',
      values: TERMINATION_MODES,
      description: 'What is ended when it is stopped or its time is up.',
    },
    ClientToken: {
      type: 'string',
      in: 'query',
      maxLength: 64,
      description: 'Token that makes the request idempotent.',
    },
  },
  response: {
    RequestId: { type: 'string', description: 'ID of the request, for the support.' },
    CommandId: { type: 'string', description: 'ID of the command.' },
    InvokeId: { type: 'string', description: 'ID of the invocation.' },
  },
} as const satisfies Operation;

import { type Argument, ENVIRONMENT_VARIABLES } from '../../cloud/settings/environment';
import type { PlanOf, Schema } from '../../plugin/schema';

const environment = (argument: Argument) =>
  `Environment: ${ENVIRONMENT_VARIABLES[argument].map((name) => `\`${name}\``).join(', ')}.`;

const text = { type: 'string', optional: true } as const;

const endpoint = (product: string) =>
  ({
    ...text,
    description: `Endpoint of ${product}: host, host:port, or a URL with its scheme.`,
  }) as const;

const sessionName = 'Name of the session, for the audit trail.';

const sessionAttributes = {
  role_arn: { ...text, description: 'ARN of the RAM role to assume.' },
  policy: { ...text, description: 'JSON of a policy that narrows what the role may do.' },
  session_expiration: { type: 'number', optional: true, description: 'How long the session is valid, in seconds.' },
} as const;

/** The vendor provider's names, so that a block can be copied; what is ours comes last. */
export const schema = {
  version: 0,
  description: 'Restores backups of Alibaba Cloud and waits until they are restored.',
  attributes: {
    region: {
      ...text,
      description: `Region of the vaults, such as \`cn-hangzhou\`. ${environment('region')}`,
    },
    access_key: {
      ...text,
      description: `Access key ID. ${environment('access_key')}`,
    },
    secret_key: {
      ...text,
      sensitive: true,
      description: `Access key secret. ${environment('secret_key')}`,
    },
    security_token: {
      ...text,
      sensitive: true,
      description: `Security token of a session. ${environment('security_token')}`,
    },
    profile: {
      ...text,
      description: `Profile of the shared credentials file. ${environment('profile')}`,
    },
    shared_credentials_file: {
      ...text,
      description: `Path of the shared credentials file, \`~/.aliyun/config.json\` when not set. ${environment('shared_credentials_file')}`,
    },
    ecs_role_name: {
      ...text,
      description: `RAM role of the ECS instance this runs on. ${environment('ecs_role_name')}`,
    },
    credentials_uri: {
      ...text,
      description: `URI that credentials are read from. ${environment('credentials_uri')}`,
    },
    protocol: { ...text, description: '`HTTP` or `HTTPS`; `HTTPS` when not set.' },
    client_connect_timeout: {
      type: 'number',
      optional: true,
      description: `Time limit for a connection, in milliseconds; 60000 when not set. ${environment('client_connect_timeout')}`,
    },
    client_read_timeout: {
      type: 'number',
      optional: true,
      description: `Time limit for an answer, in milliseconds; 60000 when not set. ${environment('client_read_timeout')}`,
    },
    ca_file: { ...text, description: 'Path of a PEM file with certificates to trust besides the built-in ones.' },
    polling: {
      nesting: 'single',
      optional: true,
      description:
        'Limits for how often the status of a restore is read. Within them, the interval follows the progress.',
      attributes: {
        min_seconds: { type: 'number', optional: true, description: 'Shortest interval, in seconds; 1 when not set.' },
        max_seconds: { type: 'number', optional: true, description: 'Longest interval, in seconds; 600 when not set.' },
      },
    },
    requests_per_second: {
      type: 'number',
      optional: true,
      description:
        'Most calls per second to all services together, on average; 30 when not set. When a service throttles, the rate is halved for a while.',
    },
    max_in_flight: {
      nesting: 'single',
      optional: true,
      description:
        'How many restore jobs started by this provider may run at once. Further ones wait for their turn, first come, first served. No limit when not set.',
      attributes: {
        total: { type: 'number', optional: true, description: 'All restores together.' },
        per_target: {
          type: 'number',
          optional: true,
          description: 'Restores to the same instance, bucket, file system or Tablestore instance.',
        },
        per_vault: { type: 'number', optional: true, description: 'Restores from the same vault.' },
      },
    },
    progress_file: {
      ...text,
      description:
        'Path of a file to which the progress of the restores is appended, one JSON object per line, so that other programs can follow an apply.',
    },
  },
  blocks: {
    endpoints: {
      nesting: 'single',
      description: 'Endpoints that differ from those of the region.',
      attributes: {
        hbr: endpoint('Cloud Backup'),
        dbs: endpoint('Database Backup'),
        computenest: endpoint('Compute Nest'),
        ecs: endpoint('the Elastic Compute Service, for checks in instances'),
        sts: endpoint('the Security Token Service'),
      },
    },
    assume_role: {
      nesting: 'single',
      description: 'RAM role to assume.',
      attributes: {
        ...sessionAttributes,
        session_name: { ...text, description: sessionName },
        external_id: { ...text, description: 'External ID that the role asks for.' },
      },
    },
    assume_role_with_oidc: {
      nesting: 'single',
      description: 'RAM role to assume with an OIDC token.',
      attributes: {
        ...sessionAttributes,
        role_session_name: { ...text, description: sessionName },
        oidc_provider_arn: {
          ...text,
          description: `ARN of the OIDC identity provider. ${environment('assume_role_with_oidc.oidc_provider_arn')}`,
        },
        oidc_token_file: {
          ...text,
          description: `Path of the file with the OIDC token. ${environment('assume_role_with_oidc.oidc_token_file')}`,
        },
        oidc_token: { ...text, sensitive: true, description: 'The OIDC token itself.' },
      },
    },
  },
} as const satisfies Schema;

export type ProviderConfig = PlanOf<typeof schema>;

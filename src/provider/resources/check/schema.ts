import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { commandAttributes, observedAttributes } from '../command/schema';

const runsAgain = { optional: true, runsAgain: true } as const;
const requiredText = { type: 'string', required: true } as const;
const text = { type: 'string', optional: true } as const;
const number = { type: 'number', optional: true } as const;
const bool = { type: 'bool', optional: true } as const;
const texts = { type: { list: 'string' }, optional: true } as const;
const computed = { computed: true } as const;

const certificateDays = {
  ...number,
  description: 'The certificate must be valid for at least so many more days; it must be valid now when not set.',
} as const;
const maxLatency = { ...number, description: 'The answer must begin within so many milliseconds.' } as const;
const caFile = {
  ...text,
  description: 'File with certificates, in PEM, that are trusted besides those of the system.',
} as const;

const http = {
  nesting: 'single',
  ...runsAgain,
  description: 'Sends a request of HTTP from the machine that runs Terraform, and looks at the answer.',
  attributes: {
    url: { ...requiredText, description: 'URL, with `http` or `https`.' },
    address: {
      ...text,
      description:
        'IP address, or name, to connect to instead of the host in `url`, which stays in the request and in the check of the certificate: the restored server, before any name leads to it.',
    },
    method: { ...text, description: 'Method; `GET` when not set.' },
    headers: {
      type: { map: 'string' },
      optional: true,
      description: 'Headers. They are kept in the state as plain text; put secrets into `headers_wo`.',
    },
    body: { ...text, description: 'Body of the request.' },
    statuses: {
      type: { list: 'number' },
      optional: true,
      description: 'Statuses that are good; 200 to 299 when not set.',
    },
    body_contains: { ...texts, description: 'Texts that the body must contain.' },
    body_json: {
      type: { map: 'string' },
      optional: true,
      description:
        'Values in a body that is JSON, by their paths, such as `orders[0].state`. `*` stands for any value.',
    },
    follow_redirects: { ...bool, description: 'Whether to follow redirects; `false` when not set.' },
    certificate_days: certificateDays,
    max_latency_ms: maxLatency,
    ca_file: caFile,
  },
} as const;

const tcp = {
  nesting: 'single',
  ...runsAgain,
  description: 'Opens a connection from the machine that runs Terraform.',
  attributes: {
    host: { ...requiredText, description: 'Name or address of the host.' },
    port: { type: 'number', required: true, description: 'Port.' },
    tls: { ...bool, description: 'Whether to speak TLS; `false` when not set.' },
    server_name: { ...text, description: 'Name that the certificate must be for; `host` when not set.' },
    send: { ...text, description: 'Text to send first.' },
    receive_contains: { ...text, description: 'Text that must be received.' },
    certificate_days: certificateDays,
    max_latency_ms: maxLatency,
    ca_file: caFile,
  },
} as const;

const dns = {
  nesting: 'single',
  ...runsAgain,
  description: 'Asks for records of DNS from the machine that runs Terraform.',
  attributes: {
    name: { ...requiredText, description: 'Name to ask for.' },
    type: {
      ...text,
      description: 'Type of the records: `A` (when not set), `AAAA`, `CNAME`, `MX`, `NS`, `SRV` or `TXT`.',
    },
    server: {
      ...text,
      description: 'Address of the server to ask, with its port if that is not 53; that of the system when not set.',
    },
    contains: { ...texts, description: 'Values that must be among the records; any when not set.' },
  },
} as const;

const inInstance = {
  nesting: 'single',
  ...runsAgain,
  description:
    'Runs a script on an ECS instance through Cloud Assistant; no path through the network to the instance is needed. Set one of `script`, `path`, `checksums`, `service` and `database`.',
  attributes: {
    instance_id: { ...requiredText, description: 'ID of the ECS instance.' },
    region_id: { ...text, description: 'Region of the instance; that of the provider when not set.' },
    platform: { ...text, description: 'System of the instance: `linux` (when not set) or `windows`.' },
    script: { ...text, description: 'A script: for `sh` on Linux, for PowerShell on Windows. Exit code 0 is good.' },
    output_contains: { ...texts, description: 'Texts that the output of the script must contain.' },
    path: {
      nesting: 'single',
      optional: true,
      description: 'A path must exist.',
      attributes: {
        path: { ...requiredText, description: 'The path.' },
        min_files: { ...number, description: 'At least so many files must be in it, or below it.' },
        min_bytes: { ...number, description: 'They must have at least so many bytes together.' },
      },
    },
    checksums: {
      nesting: 'single',
      optional: true,
      description:
        'Files must have the checksums of a list, in the form of `sha256sum` (or `md5sum`, `sha1sum`, `sha512sum`). Set one of `list` and `text`.',
      attributes: {
        list: { ...text, description: 'Path of the list on the instance.' },
        text: { ...text, description: 'The list itself, of at most 16 KiB, such as `file("orders.sha256")`.' },
        directory: {
          ...text,
          description: 'Where the paths in the list begin; where the list is when not set. Needed by `text`.',
        },
      },
    },
    service: { ...text, description: 'A service that must be active.' },
    database: {
      nesting: 'single',
      optional: true,
      description: 'A database must answer. Its own client must be installed on the instance.',
      attributes: {
        engine: { ...requiredText, description: '`mysql`, `postgresql`, `redis`, `mongodb` or `sqlserver`.' },
        host: { ...text, description: 'Host; `127.0.0.1` when not set.' },
        port: { ...number, description: 'Port; that of the engine when not set.' },
        user: { ...text, description: 'User; that of the client when not set.' },
        database: { ...text, description: 'Name of the database.' },
        query: { ...text, description: 'What it is asked; the least that it answers when not set.' },
        answer_contains: { ...text, description: 'Text that the answer must contain.' },
      },
    },
    user: { ...text, description: 'User who runs the script, on Linux; `root` when not set.' },
    working_directory: { ...text, description: 'Where it runs on the instance.' },
  },
} as const;

/** What becomes of a check: the record of a drill has the same. */
export const checkedAttributes = {
  ...observedAttributes,
  verdict: {
    type: 'string',
    ...computed,
    description:
      '`passed`, `failed`, `timed_out` when the last attempt came to no result in time, or `skipped` when `run_when` was false, and in a rehearsal (`alirestore drill run --emulator`): there, only `in_instance` looks, at the emulated instance.',
  },
  exit_code: {
    type: 'number',
    ...computed,
    description:
      'Exit code of the command or of the script; for a command also 128 plus the number of the signal that ended it. Absent when there was none.',
  },
  output: {
    type: 'string',
    ...computed,
    description:
      'The last of what the command or the script wrote, or of what was received, 16 KiB at most, or why there is nothing. It is kept in the state, so it must not hold secrets.',
  },
  kind: { type: 'string', ...computed, description: '`command`, `http`, `tcp`, `dns` or `in_instance`.' },
  subject: { type: 'string', ...computed, description: 'What was looked at, such as a URL or the ID of an instance.' },
  attempts: {
    type: 'number',
    ...computed,
    description: 'How often it was looked at, until all was as expected or the time was up.',
  },
  findings: {
    nesting: 'list',
    ...computed,
    description: 'What the last attempt found, one by one.',
    attributes: {
      what: { type: 'string', ...computed, description: 'Such as `status` or `files`.' },
      expected: { type: 'string', ...computed, description: 'Such as `200` or `at least 100`.' },
      observed: { type: 'string', ...computed, description: 'What was found; absent when nothing was.' },
      passed: { type: 'bool', ...computed, description: 'Whether it is as expected.' },
    },
  },
} as const;

const { command, timeout: _, ...ofCommand } = commandAttributes;

export const schema = {
  version: 0,
  description:
    'Looks at what was restored: by a command of your own, over HTTP, TCP or DNS, or with a script on the restored ECS instance. It never fails the apply: its verdict counts in the drill.',
  attributes: {
    command: {
      type: { list: 'string' },
      ...runsAgain,
      description: `${command.description} Set one of \`command\`, \`http\`, \`tcp\`, \`dns\` and \`in_instance\`.`,
    },
    http,
    headers_wo: {
      type: { map: 'string' },
      optional: true,
      sensitive: true,
      writeOnly: true,
      description:
        'Headers of `http` that are kept neither in a plan nor in the state. They override `http.headers`. Needs Terraform 1.11 or later.',
    },
    headers_wo_version: {
      type: 'number',
      ...runsAgain,
      description: 'Change it to look again with new `headers_wo`: a change of those alone is not noticed.',
    },
    tcp,
    dns,
    in_instance: inInstance,
    ...ofCommand,
    timeout: {
      ...text,
      description:
        'How long all attempts may take together, such as `90s`; `10m` when not set. What still runs then is ended, on the instance, too. However a `command` ends, the processes that it started and left behind are ended too, except those in a session of their own (`setsid`).',
    },
    interval: {
      ...text,
      description:
        'How long to wait before the next attempt, such as `10s`, which it is when not set. There are attempts until one passes or `timeout` is up; a `command` is run again only when this is set, and files with wrong checksums are not looked at again.',
    },
    attempt_timeout: {
      ...text,
      description:
        'How long one attempt may take, such as `30s`, which it is when not set; for `command` and `in_instance` the rest of `timeout` then.',
    },
    id: { type: 'string', ...computed, description: 'ID of this run of the check.' },
    ...checkedAttributes,
  },
} as const satisfies Schema;

export type CheckSchema = typeof schema;
export type CheckState = StateOf<CheckSchema>;
export type CheckPlan = PlanOf<CheckSchema>;
export const outputNames: readonly string[] = ['id', ...Object.keys(checkedAttributes)];

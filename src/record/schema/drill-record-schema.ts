import type { FromSchema } from 'json-schema-to-ts';
import { PARTIAL_POLICIES } from '../../policies/policies';
import { VERDICTS } from '../../policies/verdicts';
import { type recoveryPointSchema, restoreSchema } from './restore-schema';
import { SHA256, secondsSchema, textSchema, timeSchema } from './schema-parts';
import { cleanupStepSchema, validationSchema } from './validation-schema';

const names = { type: 'array', items: { type: 'string' } } as const;

const drillSchema = {
  type: 'object',
  description: 'Which drill, and which run of it.',
  additionalProperties: false,
  required: ['name', 'owner', 'runId', 'definitionHash', 'declaredAt'],
  properties: {
    name: { type: 'string', description: 'Name of the drill.' },
    owner: { ...textSchema, description: 'Who is responsible for it.' },
    runId: { type: 'string', description: 'Identifies the run.' },
    definitionHash: {
      type: 'string',
      pattern: SHA256.source,
      description:
        'Hash of what is restored, where to, in which order and with which objectives. It is the same for every run of a definition.',
    },
    declaredAt: { ...timeSchema, description: 'Time of the assumed disaster. The RPO is measured back from it.' },
    onPartial: {
      enum: PARTIAL_POLICIES,
      description: 'How the drill judges a partial restore; `fail` when absent.',
    },
  },
} as const;

const startedBySchema = {
  type: 'object',
  description: 'What started the run, as far as the environment of the pipeline tells.',
  additionalProperties: false,
  required: ['kind', 'actor', 'repository', 'commit', 'url'],
  properties: {
    kind: {
      type: 'string',
      description:
        'Such as `github-actions`, `gitlab-ci`, `jenkins`; `pipeline` for an unknown one, `person` when there is none.',
    },
    actor: { ...textSchema, description: 'Who triggered the pipeline, as the pipeline names them.' },
    repository: { ...textSchema, description: 'Repository of the pipeline.' },
    commit: { ...textSchema, description: 'Commit that the pipeline ran on.' },
    url: { ...textSchema, description: 'URL of this run of the pipeline.' },
  },
} as const;

const environmentSchema = {
  type: 'object',
  description: 'Which cloud it ran on, as the provider that made this record was configured.',
  additionalProperties: false,
  required: ['kind', 'endpoint', 'accountId', 'caller'],
  properties: {
    kind: {
      enum: ['real', 'emulated'],
      description:
        '`emulated` for a rehearsal on an emulator. Nothing was restored then: what the cloud says is made up, and its times are those of an emulated clock, which may run faster than a real one.',
    },
    endpoint: { type: 'string', description: 'URL of Cloud Backup.' },
    accountId: {
      ...textSchema,
      description: 'The account of the credentials, from the Security Token Service; null when it did not answer.',
    },
    caller: { ...textSchema, description: 'ARN of the user or role of the credentials, from the same answer.' },
  },
} as const;

const objectiveSchema = {
  type: 'object',
  description: 'One objective, and what was achieved.',
  additionalProperties: false,
  required: ['kind', 'of', 'limitSeconds', 'achievedSeconds', 'met', 'marginSeconds'],
  properties: {
    kind: { enum: ['rto', 'rpo'], description: 'Time to restore, or age of the recovery point.' },
    of: { type: 'string', description: '`drill`, or the name of a restore.' },
    limitSeconds: { type: 'number', minimum: 0, description: 'The limit.' },
    achievedSeconds: {
      ...secondsSchema,
      description:
        'Null when it is not known, or when what it measures was not restored in this run: it is not met then.',
    },
    met: { type: 'boolean', description: 'Whether it was met.' },
    marginSeconds: {
      type: ['number', 'null'],
      description: 'The limit less what was achieved; negative when it was missed.',
    },
    waived: {
      type: 'boolean',
      description:
        'Whether a waiver excused that it was missed; then it is no reason for the verdict. Absent when none did.',
    },
  },
} as const;

const waiverSchema = {
  type: 'object',
  description: 'An exception from an objective, which somebody has approved.',
  additionalProperties: false,
  required: ['kind', 'of', 'reason', 'approver', 'until', 'active'],
  properties: {
    kind: { enum: ['rto', 'rpo'], description: 'Which objective.' },
    of: { type: 'string', description: '`drill`, or the name of a restore.' },
    reason: { type: 'string', description: 'Why.' },
    approver: { type: 'string', description: 'Who approved it.' },
    until: { ...timeSchema, description: 'When it ends.' },
    active: { type: 'boolean', description: 'Whether it had not ended when the run began.' },
  },
} as const;

const selectionSchema = {
  type: 'object',
  description: 'A set of sources, of which some or all were restored.',
  additionalProperties: false,
  required: ['name', 'sources', 'sampled', 'seed', 'withoutPoint'],
  properties: {
    name: { type: 'string', description: 'Its name in the drill.' },
    sources: { type: 'integer', minimum: 0, description: 'How many sources it covers.' },
    sampled: { type: 'integer', minimum: 0, description: 'How many of them were restored in this run.' },
    seed: { ...textSchema, description: 'What decided which; null when all were.' },
    withoutPoint: { ...names, description: 'Sources without a recovery point that could be restored.' },
  },
} as const;

const waveSchema = {
  type: 'object',
  description: 'Restores that ran at the same time.',
  additionalProperties: false,
  required: ['number', 'restores', 'verdict', 'startedAt', 'completedAt', 'durationSeconds'],
  properties: {
    number: { type: 'integer', minimum: 1, description: 'From 1.' },
    restores: { ...names, description: 'Names of its restores.' },
    verdict: {
      enum: VERDICTS,
      description:
        'The worst verdict of its restores; `skipped` when none of them ran, `partial` when only some of them did.',
    },
    startedAt: { ...timeSchema, description: 'When its first restore was submitted.' },
    completedAt: { ...timeSchema, description: 'When its last restore ended.' },
    durationSeconds: { ...secondsSchema, description: 'Time from `startedAt` to `completedAt`.' },
  },
} as const;

export const drillRecordSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Drill record of cdktf-alicloud-restore',
  type: 'object',
  additionalProperties: false,
  required: [
    'version',
    'drill',
    'verdict',
    'reasons',
    'tools',
    'startedBy',
    'environment',
    'region',
    'startedAt',
    'completedAt',
    'durationSeconds',
    'objectives',
    'waves',
    'restores',
    'validations',
    'notExecuted',
    'cleanup',
    'leftBehind',
    'calls',
  ],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    drill: drillSchema,
    verdict: {
      enum: ['met', 'missed'],
      description:
        '`met` when every restore, check and objective was as promised. A rehearsal is not missed for what it leaves out (`notExecuted`).',
    },
    reasons: { ...names, description: 'Why it was missed; empty when it was met.' },
    tools: {
      type: 'object',
      additionalProperties: false,
      required: ['provider', 'terraform'],
      properties: {
        provider: { type: 'string', description: 'Version of the provider.' },
        terraform: { type: 'string', description: 'Version of Terraform or OpenTofu.' },
      },
    },
    startedBy: startedBySchema,
    environment: environmentSchema,
    region: { ...textSchema, description: 'Region of the provider that made the record.' },
    startedAt: { ...timeSchema, description: 'When the first restore was submitted.' },
    completedAt: { ...timeSchema, description: 'When the last restore ended.' },
    durationSeconds: {
      ...secondsSchema,
      description: 'Time from `startedAt` to `completedAt`. The RTO that was achieved is in `objectives`.',
    },
    objectives: { type: 'array', items: objectiveSchema },
    waivers: {
      type: 'array',
      items: waiverSchema,
      description: 'Exceptions from objectives; absent when there are none.',
    },
    selections: { type: 'array', items: selectionSchema, description: 'Absent when there are none.' },
    waves: { type: 'array', items: waveSchema },
    restores: { type: 'array', items: restoreSchema },
    validations: { type: 'array', items: validationSchema },
    notExecuted: {
      type: 'array',
      description: 'What did not run, and why.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'why'],
        properties: { name: { type: 'string' }, why: { type: 'string' } },
      },
    },
    cleanup: { type: 'array', items: cleanupStepSchema },
    leftBehind: {
      type: 'array',
      description: 'What the restores wrote, and no clean-up is known to have removed.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['restore', 'target'],
        properties: { restore: { type: 'string' }, target: restoreSchema.properties.target },
      },
    },
    calls: {
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 0 },
      description: 'How often each operation was called by the process that made this record.',
    },
  },
} as const;

/** What a drill has shown, for people and for machines. Its form is published: docs/drill-record.schema.json. */
export type DrillRecord = FromSchema<typeof drillRecordSchema>;
export type DrillObjective = FromSchema<typeof objectiveSchema>;
export type DrillWaiver = FromSchema<typeof waiverSchema>;
export type DrillSelection = FromSchema<typeof selectionSchema>;
export type DrillWave = FromSchema<typeof waveSchema>;
export type DrillRestore = FromSchema<typeof restoreSchema>;
export type DrillValidation = FromSchema<typeof validationSchema>;
export type DrillCleanupStep = FromSchema<typeof cleanupStepSchema>;
export type DrillRecoveryPoint = FromSchema<typeof recoveryPointSchema>;
export type DrillStartedBy = FromSchema<typeof startedBySchema>;
export type DrillEnvironment = FromSchema<typeof environmentSchema>;

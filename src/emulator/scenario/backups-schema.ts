import type { FromSchema } from 'json-schema-to-ts';
import { FILE_SNAPSHOT_SOURCE_TYPES, UDM_SNAPSHOT_SOURCE_TYPES } from '../../api/backup-types';
import { secondsSchema } from './seconds-schema';

const many = { type: 'integer', minimum: 1, maximum: 100_000 } as const;

/** Many sources and their backups in one entry. */
export const backupsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['SourceType', 'sources'],
  properties: {
    SourceType: {
      enum: [...FILE_SNAPSHOT_SOURCE_TYPES, 'OTS_TABLE', ...UDM_SNAPSHOT_SOURCE_TYPES],
      description: 'What is backed up.',
    },
    sources: { ...many, description: 'How many sources: `i-0001`, `bucket-0001`, `fs-0001` or `d-0001`, and so on.' },
    first: { ...many, description: 'Number of the first of them; 1 when absent.' },
    VaultIds: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      description: 'Vaults, of which each source has one in its turn; v-1 when absent.',
    },
    PlanId: { type: 'string', description: 'Backup plan of all of them; none when absent.' },
    each: { ...many, description: 'How many backups of each; 1 when absent.' },
    createdSecondsAgo: { ...secondsSchema, description: 'Age of the newest backup of each; an hour when absent.' },
    secondsApart: { ...secondsSchema, description: 'Time between two backups of one source; a day when absent.' },
    failed: {
      type: 'integer',
      minimum: 0,
      description: 'So many of the sources, the last ones, have backups that failed, and no others; 0 when absent.',
    },
    Path: { type: 'string', description: 'Path that is backed up (files and file systems); /data when absent.' },
    ItemsTotal: { type: 'integer', minimum: 0, description: 'Files in each backup (files only); 1000 when absent.' },
    BytesTotal: { type: 'integer', minimum: 0, description: 'Amount of data in each, in bytes; 1 GiB when absent.' },
  },
} as const;

export type BackupsDefinition = FromSchema<typeof backupsSchema>;

import type { Fields } from './field';

/** Fields that every answer of Database Backup carries. */
export const dbsEnvelope = {
  RequestId: { type: 'string', description: 'ID of the request, for the support.' },
  Success: { type: 'boolean', description: 'Whether the call succeeded. ErrCode counts only where it did not.' },
  HttpStatusCode: { type: 'integer', description: 'HTTP status.' },
  ErrCode: { type: 'string', description: 'Error code.' },
  ErrMessage: { type: 'string', description: 'What went wrong.' },
} as const satisfies Fields;

/** Those of a page of a list, too. */
export const dbsPageEnvelope = {
  ...dbsEnvelope,
  PageNum: { type: 'integer', description: 'Page.' },
  PageSize: { type: 'integer', description: 'Entries a page.' },
  TotalPages: { type: 'integer', description: 'Number of pages.' },
  TotalElements: { type: 'integer', description: 'Number of entries on all pages.' },
} as const satisfies Fields;

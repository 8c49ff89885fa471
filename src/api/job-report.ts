import type { Fields } from './field';

/** Where the service puts the lists of files of a backup or restore job. */
export const jobReportFields = {
  TotalFiles: { type: 'string', description: 'Path of the list of all files.' },
  SuccessFiles: { type: 'string', description: 'Path of the list of files that were done.' },
  FailedFiles: { type: 'string', description: 'Path of the list of files that could not be done.' },
  SkippedFiles: { type: 'string', description: 'Path of the list of skipped files.' },
  ReportTaskStatus: { type: 'string', description: 'Status of the making of these lists.' },
} as const satisfies Fields;

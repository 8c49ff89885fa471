/** What can become of a restore task of Database Backup. */
export const DBS_COURSES = ['success', 'failed', 'stop', 'pause', 'running'] as const;

export type DbsCourse = (typeof DBS_COURSES)[number];

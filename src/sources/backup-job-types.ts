/** Types of sources that have backup jobs, as those call them. */
export const backupJobTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['ECS_FILE', 'OSS', 'NAS', 'UDM_ECS', 'UDM_ECS_DISK'].map((type) => [type, type])),
  OTS_TABLE: 'OTS',
};

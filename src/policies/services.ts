/** The services that restore, by the names that RAM has for them. */
export const SERVICES = ['hbr', 'dbs', 'computenest'] as const;
export type Service = (typeof SERVICES)[number];

export const SERVICE_TITLES = {
  hbr: 'Cloud Backup',
  dbs: 'Database Backup',
  computenest: 'Compute Nest',
} as const satisfies Record<Service, string>;

/** What a service calls a restore. Records of the first versions name no service: they knew but one. */
export function restoreNoun(service: Service | undefined): 'restore job' | 'restore task' {
  return service === undefined || service === 'hbr' ? 'restore job' : 'restore task';
}

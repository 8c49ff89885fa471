/** Endpoints that differ from those of the region: a host, `host:port`, or a URL with its scheme. */
export interface Endpoints {
  /**
   * Endpoint of Cloud Backup.
   *
   * @default - that of the region
   */
  readonly hbr?: string;

  /**
   * Endpoint of Database Backup.
   *
   * @default - that of the region
   */
  readonly dbs?: string;

  /**
   * Endpoint of Compute Nest.
   *
   * @default - that of the region
   */
  readonly computenest?: string;

  /**
   * Endpoint of the Security Token Service.
   *
   * @default - that of the region
   */
  readonly sts?: string;
}

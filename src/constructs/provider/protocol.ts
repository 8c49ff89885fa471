/** How the services are spoken to. */
export enum Protocol {
  /** Without encryption: for an emulator on this machine. */
  HTTP = 'HTTP',

  /** With encryption. */
  HTTPS = 'HTTPS',
}

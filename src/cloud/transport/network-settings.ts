import type { Clock } from '../../clock';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One call as the log sees it. Holds no secret. */
export interface CallRecord {
  readonly action: string;
  readonly host: string;
  /** From 1. */
  readonly attempt: number;
  readonly durationMs: number;
  readonly httpStatus?: number;
  readonly code?: string;
  readonly requestId?: string;
}

/** How to reach the cloud, whoever calls. */
export interface NetworkSettings {
  readonly clock: Clock;
  /** Makes a string that was never used before. */
  readonly nonce: () => string;
  /** Until the connection is ready to be written to: name lookup, proxy and TLS included. */
  readonly connectTimeoutMs: number;
  /** From then until the last byte of the answer. */
  readonly readTimeoutMs: number;
  /** Certificates of authorities that are trusted besides the well-known ones, as PEM. */
  readonly caPem?: string;
  /** Proxies, and where the system's certificates are, are read from it. */
  readonly env: Environment;
  readonly userAgent: string;
  readonly onCall?: (record: CallRecord) => void;
}

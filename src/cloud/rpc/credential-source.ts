export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Present in temporary credentials only. */
  readonly securityToken?: string;
  /** When temporary credentials end, where the one who gave them said so. */
  readonly expiresAtMs?: number;
}

/** Where credentials come from. */
export interface CredentialSource {
  /** Rejects with a CloudError that is safe to retry: nothing was sent in the caller's name. */
  get(): Promise<Credentials>;
  /** Forgets what is cached: the service refused it. */
  invalidate(): void;
  /** The source in words, for error messages; holds no secret. */
  readonly describe: string;
}

export function staticCredentials(credentials: Credentials, describe: string): CredentialSource {
  return { describe, get: async () => credentials, invalidate: () => undefined };
}

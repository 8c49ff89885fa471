export interface Account {
  readonly accessKeySecret: string;
  /** Of temporary credentials: requests must carry it, too. */
  readonly securityToken?: string;
}

/** Who may call, by access key id. */
export type Accounts = { readonly [accessKeyId: string]: Account };

/** Credentials that open nothing: what the emulator takes when nobody says otherwise, from any access key id. */
export const THROW_AWAY_CREDENTIALS = { accessKeyId: 'emulator', accessKeySecret: 'emulator' } as const;

/** Undefined for a key that nobody has. */
export function findAccount(accounts: Accounts | undefined, accessKeyId: string): Account | undefined {
  if (!accounts) return { accessKeySecret: THROW_AWAY_CREDENTIALS.accessKeySecret };
  return Object.hasOwn(accounts, accessKeyId) ? accounts[accessKeyId] : undefined;
}

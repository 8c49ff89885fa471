/** Another account, which owns the backup. */
export interface CrossAccount {
  /** ID of the account that owns the backup, such as `1234567890123456`. A text: a number would lose digits. */
  readonly userId: string;

  /** Name of a RAM role of that account, which lets this account restore its backups. */
  readonly roleName: string;
}

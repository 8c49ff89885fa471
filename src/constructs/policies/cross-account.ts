/** Another account, which owns the backup. */
export interface CrossAccount {
  /** ID of the account that owns the backup. Text, since it may have more digits than a number holds exactly. */
  readonly userId: string;

  /** Name of the RAM role in that account that lets this account restore its backup. */
  readonly roleName: string;
}

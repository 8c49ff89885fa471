/** When a command cleans up. `alirestore drill run --cleanup` overrides it for one run. */
export enum CleanupPolicy {
  /** Whatever became of the drill. */
  ALWAYS = 'always',

  /** When all restores and validations succeeded; after a failure one wants to look at what is there. */
  ON_SUCCESS = 'on-success',

  /** Not by itself. */
  NEVER = 'never',
}

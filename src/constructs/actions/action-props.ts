import type { Duration } from '../policies/duration';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** How an action that restores is waited for, and by which provider. */
export interface ActionProps {
  /**
   * How long it waits for the restore. After that the action fails; the restore goes on.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;
}

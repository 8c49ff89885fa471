import type { IResolvable } from '../../framework';
import { withoutUndefined } from '../synthesis/without-undefined';

/** What must have been restored. A restore that does not show it has failed, however the service calls its end. */
export interface RestoreExpectation {
  /**
   * At least so many files. The service counts them for restores of files.
   *
   * @default - any number
   */
  readonly minItems?: number;

  /**
   * At least so many bytes.
   *
   * @default - any number
   */
  readonly minBytes?: number;

  /**
   * Everything that the job found to restore; where no paths leave anything out, also everything that the snapshot holds.
   *
   * @default false
   */
  readonly complete?: boolean | IResolvable;
}

/** The same as an argument of a resource. */
export function expectArgument(expect: RestoreExpectation | undefined): { [argument: string]: any } | undefined {
  return (
    expect &&
    withoutUndefined<unknown>({
      min_items: expect.minItems,
      min_bytes: expect.minBytes,
      complete: expect.complete,
    })
  );
}

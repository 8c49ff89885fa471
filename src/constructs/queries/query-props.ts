import type { ITerraformDependable } from 'cdktf';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import type { QueryFilter } from './query-filter';

/** What all lists have in common. */
export interface QueryProps {
  /**
   * Conditions that everything in the list meets.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];

  /**
   * The most entries to list.
   *
   * @default - all
   */
  readonly maxResults?: number;

  /**
   * The provider to use, where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * What must be there before the list is read. Terraform then reads it at apply.
   *
   * @default - only what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

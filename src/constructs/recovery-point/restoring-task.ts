import type { ITerraformDependable, ITerraformIterator, TerraformCount } from '../../framework';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** The restore that a backup is chosen for. */
export interface RestoringTask {
  readonly provider?: AlirestoreProvider;
  readonly forEach?: ITerraformIterator;
  readonly count?: number | TerraformCount;
  readonly dependsOn?: ITerraformDependable[];
}

/**
 * How a backup was chosen. The provider keeps what was chosen, whatever the list of backups has become, and says this where
 * none was found: an Aspect may overwrite the lifecycle of a resource.
 */
export interface ChosenBy {
  readonly listed_by: string;
  readonly conditions: string;
}

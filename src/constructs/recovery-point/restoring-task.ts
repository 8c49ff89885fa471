import type { ITerraformDependable, ITerraformIterator, TerraformCount } from '../../framework';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** The restore task that a backup is chosen for. */
export interface RestoringTask {
  readonly provider?: AlirestoreProvider;
  readonly forEach?: ITerraformIterator;
  readonly count?: number | TerraformCount;
  readonly dependsOn?: ITerraformDependable[];
}

/** How a backup was chosen. The provider keeps what was chosen, and says this where none was found. */
export interface ChosenBy {
  readonly listed_by: string;
  readonly conditions: string;
}

import type { Construct } from 'constructs';
import {
  conditional,
  type ITerraformDependable,
  type ITerraformIterator,
  Op,
  ref,
  type TerraformCount,
  type TerraformDataSource,
  Token,
} from '../../framework';
import type { Duration } from '../policies/duration';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { nameResourceAfter } from '../synthesis/name-resource-after';

/** What decides which backup is chosen. */
export interface Choice<P extends { readonly maxAge?: Duration }> {
  readonly place: P;
  readonly atOrBefore?: string;
  readonly randomSeed?: string;
}

/** The restore that a backup is chosen for. */
export interface Restoring {
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

/** A data source that stands under a restore, and what it has chosen. */
export class ListedChoice {
  /** Address of the data source. */
  public readonly address: string;

  public constructor(
    scope: Construct,
    private readonly list: TerraformDataSource,
  ) {
    nameResourceAfter(scope, list);
    this.address = `data.${list.terraformResourceType}.${list.friendlyUniqueId}`;
  }

  /** A member of the recovery point. Terraform lets a restore keep what it has chosen only where something is written: `none`. */
  public found(member: string): string {
    const value = ref(`try(${this.address}${this.instance}.recovery_point.${member}, null)`, this.list.cdktfStack);
    return Token.asString(conditional(Op.eq(value, Token.nullValue()), 'none', value));
  }

  /** Of the backup that a restore holds, which may no longer be the one that would be chosen now. */
  public heldBy(restore: string, { entries, id, member }: { entries: string; id: string; member: string }): string {
    const held = `[for one in ${this.address}.${entries} : one.${member} if one.${id} == ${restore}.${id}]`;
    return Token.asString(ref(`try(${held}[0], null)`, this.list.cdktfStack));
  }

  /** Each of several restores may ask for something else. */
  private get instance(): string {
    if (this.list.forEach) return '[each.key]';
    return this.list.count === undefined ? '' : '[count.index]';
  }
}

/** What was wanted, for the message where there is none. */
export function conditionsOf<P extends { readonly maxAge?: Duration }>(
  complete: string,
  { place, atOrBefore }: Choice<P>,
): string {
  const limits = [
    `${complete} and not expired`,
    ...(atOrBefore ? [`complete at or before ${atOrBefore}`] : []),
    ...(place.maxAge ? [`at most ${place.maxAge} old`] : []),
  ];
  return limits.join(', ');
}

import { propName } from '../synthesis/prop-name';
import type { DrillRestore, Unchecked } from './drill-restore';

/** What nobody can check, neither synthesis nor the provider: it is said, since a guard that is silent seems to hold. */
export function uncheckedGuards(restores: readonly DrillRestore[]): string[] {
  return KINDS.flatMap((kind) => {
    const names = restores.filter(({ unchecked }) => unchecked.includes(kind)).map(({ name }) => name);
    return names.length > 0 ? [texts[kind](names.join(', '))] : [];
  });
}

const KINDS: readonly Unchecked[] = ['snapshot source', 'database source', 'place'];

const texts: Record<Unchecked, (names: string) => string> = {
  'snapshot source': (names) =>
    `Nobody checks whether these restores overwrite what their snapshots were taken of, since their recovery points do not say what that is: ${names}. To have it checked, let the recovery point be chosen by its instance, bucket, file system, or Tablestore instance and table.`,
  'database source': (names) =>
    `Nobody checks whether these restores overwrite the databases that were backed up, since their recovery points do not say of which instance those are: ${names}. To have it checked, let the recovery point be chosen, with ${propName('instanceId')}; or give every database a ${propName('newName')}.`,
  place: (names) =>
    `Nobody checks whether these restores write where another restore of the drill does, since this version does not know where such targets are: ${names}. Make sure of it yourself.`,
};

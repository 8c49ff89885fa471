import { CLONES, namesContainer } from '../../target-rules/written-place';
import { constructTarget } from '../job/construct-target';
import { guardedSource } from './guarded-source';
import type { PlannedRestore } from './planned-restore';

/** What nobody can check, neither synthesis nor the provider: it is said, since a guard that is silent seems to hold. */
export function uncheckedTexts(restores: readonly PlannedRestore[]): string[] {
  const blind = restores.filter(({ props }) => mayOverwrite(props) && !tellsSource(props)).map(({ name }) => name);
  const lost = restores.filter(({ props }) => isNowhere(props)).map(({ name }) => name);
  return [
    ...(blind.length > 0
      ? [
          `Not checked, here or by the provider: whether ${blind.join(', ')} would overwrite what the snapshot was taken of, since its recovery point does not say what that is. One that is chosen by instanceId, bucket, fileSystemId or instanceName and tableName does.`,
        ]
      : []),
    ...(lost.length > 0
      ? [
          `Not checked, here or by the provider: whether ${lost.join(', ')} writes where another restore of this drill does, since its target does not say where in a way that this version knows.`,
        ]
      : []),
  ];
}

type Props = PlannedRestore['props'];

function mayOverwrite(props: Props): boolean {
  const { target, allowInPlace } = props;
  return !allowInPlace && !target.restoreType.endsWith('_ROLLBACK') && namesContainer(constructTarget(props));
}

function tellsSource(props: Props): boolean {
  const { target_instance_name: tablestore, ...target } = constructTarget(props);
  const { instanceId, bucket, fileSystemId, instanceName, tableName } = guardedSource(props);
  if (tablestore) return instanceName !== undefined && tableName !== undefined;
  if (target.target_bucket) return bucket !== undefined;
  return (target.target_file_system_id ? fileSystemId : instanceId) !== undefined;
}

function isNowhere(props: Props): boolean {
  return !CLONES.includes(props.target.restoreType) && !namesContainer(constructTarget(props));
}

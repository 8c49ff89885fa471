import { CLONES, namesContainer } from '../../target-rules/written-place';
import { targetForRules } from '../job/target-for-rules';
import type { DrillRestore } from './drill-restore-props';
import { guardedSource } from './job-guard';

/** What nobody can check, neither synthesis nor the provider: it is said, since a guard that is silent seems to hold. */
export function uncheckedGuards(restores: readonly DrillRestore[]): string[] {
  const blind = restores.filter(({ props }) => mayOverwrite(props) && !tellsSource(props)).map(({ name }) => name);
  const lost = restores.filter(({ props }) => isNowhere(props)).map(({ name }) => name);
  return [
    ...(blind.length > 0
      ? [
          `Nobody checks whether these restores overwrite what their snapshots were taken of, since their recovery points do not say what that is: ${blind.join(', ')}. To have it checked, let the recovery point be chosen by its instance, bucket, file system, or Tablestore instance and table.`,
        ]
      : []),
    ...(lost.length > 0
      ? [
          `Nobody checks whether these restores write where another restore of the drill does, since this version does not know where such targets are: ${lost.join(', ')}. Make sure of it yourself.`,
        ]
      : []),
  ];
}

type Props = DrillRestore['props'];

function mayOverwrite(props: Props): boolean {
  const { target, allowInPlace } = props;
  return allowInPlace !== true && !target.restoreType.endsWith('_ROLLBACK') && namesContainer(targetForRules(props));
}

function tellsSource(props: Props): boolean {
  const { target_instance_name: tablestore, ...target } = targetForRules(props);
  const { instanceId, bucket, fileSystemId, instanceName, tableName } = guardedSource(props);
  if (tablestore) return instanceName !== undefined && tableName !== undefined;
  if (target.target_bucket) return bucket !== undefined;
  return (target.target_file_system_id ? fileSystemId : instanceId) !== undefined;
}

function isNowhere(props: Props): boolean {
  return !CLONES.includes(props.target.restoreType) && !namesContainer(targetForRules(props));
}

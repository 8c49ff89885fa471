import { requireShortPaths } from '../synthesis/require-paths';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';

/** A directory of an ECS instance. */
export interface EcsFilesTargetProps {
  /** ID of the ECS instance to restore to. It needs the Cloud Backup client. */
  readonly instanceId: string;

  /** Directory to restore to. */
  readonly path: string;

  /**
   * Paths to restore.
   *
   * @default - everything in the snapshot
   */
  readonly include?: string[];

  /**
   * Paths not to restore.
   *
   * @default - nothing is left out
   */
  readonly exclude?: string[];
}

export function ecsFiles(props: EcsFilesTargetProps): TargetSettings {
  return {
    restoreType: 'ECS_FILE',
    sourceType: 'ECS_FILE',
    arguments: {
      targetInstanceId: requireText('instanceId', props.instanceId, 'the ID of an ECS instance'),
      targetPath: requireText('path', props.path, 'a directory, such as /restore'),
      include: requireShortPaths('include', props.include),
      exclude: requireShortPaths('exclude', props.exclude),
    },
  };
}

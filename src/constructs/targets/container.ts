import type { IResolvable } from '../../framework';
import { jsonText } from '../synthesis/json-text';
import { requireShortPaths } from '../synthesis/require-paths';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';

/** A volume of a container. */
export interface ContainerTargetProps {
  /** ID of the cluster to restore to. */
  readonly clusterId: string;

  /** Name of the node that the volume is mounted on. */
  readonly host: string;

  /** Directory of the node at which the volume is mounted. */
  readonly hostPrefix: string;

  /** Path within the persistent volume. */
  readonly pvPath: string;

  /**
   * Whether the restore is started by Container Service for Kubernetes (ACK).
   *
   * @default false
   */
  readonly initiatedByAck?: boolean | IResolvable;

  /**
   * Directory to restore to.
   *
   * @default - not sent
   */
  readonly path?: string;

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

export function container(props: ContainerTargetProps): TargetSettings {
  return {
    restoreType: 'CONTAINER',
    sourceType: 'CONTAINER',
    arguments: {
      targetContainerClusterId: requireText('clusterId', props.clusterId, 'the ID of a cluster'),
      targetContainer: jsonText({
        host: requireText('host', props.host, 'the name of a node'),
        hostPrefix: requireText('hostPrefix', props.hostPrefix, 'the directory at which the volume is mounted'),
        pvPath: requireText('pvPath', props.pvPath, 'a path within the volume, such as /'),
      }),
      initiatedByAck: props.initiatedByAck,
      targetPath: props.path,
      include: requireShortPaths('include', props.include),
      exclude: requireShortPaths('exclude', props.exclude),
    },
  };
}

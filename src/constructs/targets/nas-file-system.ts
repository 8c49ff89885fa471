import { requireText } from '../synthesis/require-text';
import { restoreOptions } from './restore-options';
import type { TargetSettings } from './target-settings';

/** A NAS file system. */
export interface NasFileSystemTargetProps {
  /** ID of the file system to restore to. */
  readonly fileSystemId: string;

  /** When the file system was created: seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`. */
  readonly createTime: string;

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

  /**
   * What happens to files that exist, as the service spells it, such as `OVERWRITE_EXISTING`.
   *
   * @default - the service decides
   */
  readonly conflictPolicy?: string;
}

export function nasFileSystem(props: NasFileSystemTargetProps): TargetSettings {
  return {
    restoreType: 'NAS',
    sourceType: 'NAS',
    arguments: {
      targetFileSystemId: requireText('fileSystemId', props.fileSystemId, 'the ID of a NAS file system'),
      targetCreateTime: requireText('createTime', props.createTime, 'the time at which the file system was created'),
      targetPath: requireText('path', props.path, 'a directory, such as /restore'),
      options: restoreOptions(props),
    },
  };
}

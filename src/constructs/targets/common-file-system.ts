import { requireShortPaths } from '../synthesis/require-paths';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';

/** A Cloud Parallel File Storage (CPFS) file system. */
export interface CommonFileSystemTargetProps {
  /** ID of the file system to restore to. */
  readonly fileSystemId: string;

  /** Directory to restore to. */
  readonly path: string;

  /**
   * When the file system was created: seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - not sent
   */
  readonly createTime?: string;

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

export function commonFileSystem(props: CommonFileSystemTargetProps): TargetSettings {
  return {
    restoreType: 'COMMON_FILE_SYSTEM',
    sourceType: 'COMMON_FILE_SYSTEM',
    arguments: {
      targetFileSystemId: requireText('fileSystemId', props.fileSystemId, 'the ID of a CPFS file system'),
      targetPath: requireText('path', props.path, 'a directory, such as /restore'),
      targetCreateTime: props.createTime,
      include: requireShortPaths('include', props.include),
      exclude: requireShortPaths('exclude', props.exclude),
    },
  };
}

import { requireText } from '../synthesis/require-text';
import { restoreOptions } from './restore-options';
import type { TargetSettings } from './target-settings';

/** A bucket of Object Storage Service. */
export interface OssBucketTargetProps {
  /** Name of the bucket to restore to. */
  readonly bucket: string;

  /**
   * Prefix for the restored objects.
   *
   * @default - the objects keep their names
   */
  readonly prefix?: string;

  /**
   * Prefixes of the objects to restore.
   *
   * @default - everything in the snapshot
   */
  readonly include?: string[];

  /**
   * Prefixes of the objects not to restore.
   *
   * @default - nothing is left out
   */
  readonly exclude?: string[];

  /**
   * What happens to objects that exist, as the service spells it, such as `OVERWRITE_EXISTING`.
   *
   * @default - the service decides
   */
  readonly conflictPolicy?: string;
}

export function ossBucket(props: OssBucketTargetProps): TargetSettings {
  return {
    restoreType: 'OSS',
    sourceType: 'OSS',
    arguments: {
      targetBucket: requireText('bucket', props.bucket, 'the name of a bucket'),
      targetPrefix: props.prefix,
      options: restoreOptions(props),
    },
  };
}

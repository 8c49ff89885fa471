import { jsonText } from '../synthesis/json-text';
import { requirePaths } from '../synthesis/require-paths';

interface Selection {
  readonly include?: string[];
  readonly exclude?: string[];
  readonly conflictPolicy?: string;
}

/** What restores of buckets and NAS file systems take instead of include and exclude; undefined when nothing is chosen. */
export function restoreOptions({ include, exclude, conflictPolicy }: Selection): string | undefined {
  const includes = requirePaths('include', include);
  const excludes = requirePaths('exclude', exclude);
  if (!includes && !excludes && conflictPolicy === undefined) return undefined;
  return jsonText({ includes: includes ?? [], excludes: excludes ?? [], conflictPolicy });
}

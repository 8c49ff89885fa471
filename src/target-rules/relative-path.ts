import { listOfJson } from './json-strings';
import type { Target } from './target';
import { isKnown, type Later, type Text } from './text';

/** A path that says nothing of where it begins. */
export interface RelativePath {
  /** The argument that holds it. */
  readonly attribute: 'target_path' | 'include' | 'exclude' | 'options';
  readonly path: string;
}

const FILES = ['ECS_FILE', 'NAS', 'COMMON_FILE_SYSTEM', 'CONTAINER'];

/**
 * Paths of a restore of files that are relative. The service says nothing of a directory that they would be relative to, and
 * the agent that restores has one of its own. Objects have no leading slash, and tables have names.
 */
export function relativePaths(target: Target): readonly RelativePath[] {
  const { restore_type: type, target_path: path, include, exclude, options } = target;
  if (!isKnown(type) || !FILES.includes(type)) return [];
  const within = (name: string) => (isKnown(options) ? listOfJson(options, name) : []);
  return [
    ...relative('target_path', path === undefined ? [] : [path]),
    ...relative('include', listed(include)),
    ...relative('exclude', listed(exclude)),
    ...relative('options', [...within('includes'), ...within('excludes')]),
  ];
}

function listed(list: Later | readonly Text[] | undefined): readonly Text[] {
  return Array.isArray(list) ? list : [];
}

function relative(attribute: RelativePath['attribute'], paths: readonly Text[]): RelativePath[] {
  return paths
    .filter(isKnown)
    .filter((path) => path.trim() !== '' && !isAbsolute(path))
    .map((path) => ({ attribute, path }));
}

/** `/a`, `D:\a`, `\\server\a`, `%SystemDrive%\a` and patterns that begin anywhere, such as `*.log`. */
function isAbsolute(path: string): boolean {
  return /^[/\\*%]|^[A-Za-z]:([/\\]|$)/.test(path);
}

import { Token } from '../../framework';

/** What the service takes for Include and Exclude, written as JSON. */
const MAX_CHARACTERS = 255;

/** Throws for an empty list, which would mean nothing to the service. */
export function requirePaths(name: string, paths: string[] | undefined): string[] | undefined {
  if (paths === undefined || Token.isUnresolved(paths) || paths.length > 0) return paths;
  throw new Error(`empty ${name}: got [], expected at least one path; name one, or leave ${name} out`);
}

/** The same, where the list travels in a parameter of limited length. */
export function requireShortPaths(name: string, paths: string[] | undefined): string[] | undefined {
  const list = requirePaths(name, paths);
  if (list === undefined || Token.isUnresolved(list) || list.some((path) => Token.isUnresolved(path))) return list;
  const { length } = JSON.stringify(list);
  if (length <= MAX_CHARACTERS) return list;
  throw new Error(
    `${name} is too long: got ${length} characters as JSON, expected at most ${MAX_CHARACTERS}, which is what the service takes; name a directory that holds several of the paths, or restore them by several jobs`,
  );
}

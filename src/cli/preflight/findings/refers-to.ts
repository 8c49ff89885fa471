import type { StackObject } from '../../stack/stack';

/** Whether something that is written names a data source. Expressions within a module name what is beside them. */
export function refersTo(written: unknown, from: StackObject, query: StackObject): boolean {
  const module = moduleOf(query.address);
  if (module !== moduleOf(from.address)) return false;
  const literally = query.address.slice(module.length).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`\\b${literally}(?![\\w-])`).test(JSON.stringify(written) ?? '');
}

function moduleOf(address: string): string {
  return /^(module\.[\w-]+(\[(\d+|"(\\.|[^"\\])*")\])?\.)*/.exec(address)?.[0] ?? '';
}

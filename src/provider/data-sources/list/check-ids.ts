import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';

/** IDs that travel as one text with commas. */
export function checkIds(config: object, name: string, noun: string): Diagnostic[] {
  const ids = (config as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(ids)) return [];
  return ids.flatMap((id, index) =>
    id === null || (typeof id === 'string' && /^$|[,\s]/.test(id))
      ? [errorDiagnostic('Invalid ID', `Got "${id}", expected the ID of one ${noun}.`, [name, index])]
      : [],
  );
}

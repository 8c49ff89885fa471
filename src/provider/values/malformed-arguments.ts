import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../plugin/diagnostic';
import { onceEach } from '../../plugin/once-each';
import type { Schema } from '../../plugin/schema';
import { isRecord } from '../../plugin/values/is-record';

const requiredOf = onceEach(({ attributes }: Schema) =>
  Object.entries(attributes).filter(([, { required }]) => required),
);

/** What is required cannot be left out by writing nothing. */
export function emptyRequired(schema: Schema, config: unknown): Diagnostic[] {
  return requiredOf(schema).flatMap(([name, { description }]) => {
    const value = isRecord(config) ? config[name] : undefined;
    const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
    if (!isEmpty) return [];
    const detail = `Got ${JSON.stringify(value)}, and ${name} is required. ${description}`;
    return [errorDiagnostic(`Empty ${name}`, detail, [name])];
  });
}

/** Blanks where something is named, and elements that are nothing: sent as they are they find nothing, as if there were nothing. */
export function malformedArguments({ attributes }: Schema, config: unknown): Diagnostic[] {
  if (!isRecord(config)) return [];
  return Object.entries(attributes).flatMap(([name, { sensitive }]) => {
    const value = config[name];
    if (Array.isArray(value)) return value.flatMap((element, index) => elementFaults(element, name, index));
    if (typeof value !== 'string' || value === '' || sensitive) return [];
    if (value.trim() !== '') return idFault(value, name, [name]);
    return [
      invalid(name, `Got ${JSON.stringify(value)}, expected more than blanks. Write it, or leave it out.`, [name]),
    ];
  });
}

function elementFaults(element: unknown, name: string, index: number): Diagnostic[] {
  const path = [name, index];
  // An argument of a command may be empty.
  if (element !== null && (typeof element !== 'string' || name === 'command')) return [];
  if (element?.trim()) return idFault(element, name, path);
  const detail = `Got ${JSON.stringify(element)} as an element. Leave it out, such as by compact([...]).`;
  return [invalid(name, detail, path)];
}

/** A line break comes along from file(), and the form of an import from a state. The id of a run is whatever a pipeline has. */
function idFault(text: string, name: string, path: AttributePath): Diagnostic[] {
  if (!/_ids?$/.test(name) || name === 'run_id') return [];
  const isOfImport = name === 'restore_id' && text.includes(':');
  if (!isOfImport && !/[\s,]/.test(text)) return [];
  const advice = isOfImport
    ? 'Leave the type out: restore_type has it.'
    : 'Remove blanks and commas, such as by trimspace(...).';
  return [invalid(name, `Got ${JSON.stringify(text)}, expected one ID and nothing else. ${advice}`, path)];
}

function invalid(name: string, detail: string, path: AttributePath): Diagnostic {
  return errorDiagnostic(`Invalid ${name}`, detail, path);
}

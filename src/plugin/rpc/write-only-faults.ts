import { type AttributePath, type Diagnostic, errorDiagnostic } from '../diagnostic';
import type { Schema } from '../schema';
import { writeOnlyPaths } from '../values/write-only';

/** An engine that does not know the mark would save the value. */
export function writeOnlyFaults(schema: Schema, config: unknown, isFinal = false): Diagnostic[] {
  return writeOnlyPaths(schema, config, { isFinal }).map((path) => notAllowed(path, schema));
}

function notAllowed(path: AttributePath, { attributes }: Schema): Diagnostic {
  const name = path.join('.');
  const other = name.replace(/_wo$/, '');
  const instead =
    other !== name && Object.hasOwn(attributes, other) ? `write ${other}, which the state keeps` : `leave ${name} out`;
  return errorDiagnostic(
    `${name} needs a newer Terraform`,
    `${name} is write-only: Terraform before 1.11, and OpenTofu before 1.11, would keep its value in the state. Use a newer one, or ${instead}.`,
    path,
  );
}

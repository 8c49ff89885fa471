import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../../plugin/schema';
import { holdsUnknown, UNKNOWN } from '../../plugin/unknown';

type Values = Readonly<Record<string, unknown>>;

/** Attributes whose change runs a resource again. */
function decisiveNames({ attributes }: Schema): readonly string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => (attribute.runsAgain ? [name] : []));
}

/**
 * Whether what a resource was run with is other now, or may be: what is not known yet may turn out to be the same. It is run
 * again within an update, since Terraform lets an update turn out to be no change, and a replacement not.
 */
export function mayHaveChanged(schema: Schema, prior: Values, planned: Values): boolean {
  return decisiveNames(schema).some((name) => holdsUnknown(planned[name]) || !isSame(prior[name], planned[name]));
}

function isSame(before: unknown, after: unknown): boolean {
  return isDeepStrictEqual(before ?? null, after ?? null);
}

/** The plan of a resource that is run again, or perhaps. */
export function withUnknownOutputs<P extends object>(planned: P, outputNames: readonly string[]): P {
  return { ...planned, ...Object.fromEntries(outputNames.map((name) => [name, UNKNOWN])) };
}

/** The outputs that a resource has from when it was run. */
export function outputsOf<S extends object>(prior: S, outputNames: readonly string[]): Partial<S> {
  return Object.fromEntries(outputNames.map((name) => [name, (prior as Values)[name]])) as Partial<S>;
}

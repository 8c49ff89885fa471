import { TIME_FORMS } from '../src/amounts/time';

const EACH = new RegExp(`(?:: |\\. )${TIME_FORMS.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gi');

/** On a page whose attributes say more than once how a time is written, they link to the one place that does. */
export function timesOnce(schema: string): string {
  if ((schema.match(EACH) ?? []).length < 2) return schema;
  return `${schema.replace(EACH, ' ([a time](#times))')}\n\n### Times\n\nA time is written as ${TIME_FORMS}.`;
}

import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { checkOneOf, checkTime } from '../../values/attribute-checks';
import { timeOf } from './mapping';
import type { DrillPlan } from './schema';

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with the exceptions from objectives: one that nobody answers for, or that has no end, is none. */
export function checkWaivers(config: DrillPlan): Diagnostic[] {
  const { waivers } = config;
  if (isUnknown(waivers) || waivers === null) return [];
  return waivers.flatMap((one, index) => {
    if (isUnknown(one) || one === null) return [];
    const waiver = one as Values;
    const found = [
      ...checkOneOf(waiver, 'kind', ['rto', 'rpo']),
      ...checkEnd(waiver),
      ...['reason', 'approver'].flatMap((name) => checkSaid(waiver, name)),
      ...checkKnown(waiver.of, config),
    ];
    return found.map((fault) => ({ ...fault, path: ['waivers', index, ...(fault.path ?? [])] }));
  });
}

function checkEnd(waiver: Values): Diagnostic[] {
  const found = checkTime(waiver, 'until');
  const { until } = waiver;
  if (found.length > 0 || typeof until !== 'string' || timeOf(until) !== null) return found;
  return [errorDiagnostic('Invalid until', `Got "${until}", expected a time before the year 10000.`, ['until'])];
}

function checkSaid(waiver: Values, name: string): Diagnostic[] {
  const value = waiver[name];
  if (typeof value !== 'string' || value.trim() !== '') return [];
  return [
    errorDiagnostic(`Empty ${name}`, 'A waiver says why, and who approved it. Write that, or remove it.', [name]),
  ];
}

/** A sample may have left out the restore: then its selection is known. */
function checkKnown(of: unknown, { restores, selections }: DrillPlan): Diagnostic[] {
  if (typeof of !== 'string' || ['', 'drill'].includes(of)) return [];
  if (isUnknown(restores) || isUnknown(selections)) return [];
  const names = Object.keys({ ...restores, ...selections });
  if ([of, of.split('/')[0]].some((name) => names.includes(name))) return [];
  const detail = `Got "${of}", expected the name of a restore or selection of the drill, or nothing for the whole drill: ${names.join(', ')}.`;
  return [errorDiagnostic('Invalid of', detail, ['of'])];
}

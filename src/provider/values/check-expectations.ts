import { FILE_SNAPSHOT_SOURCE_TYPES } from '../../api/backup-types';
import { isKnownRestoreType } from '../../api/restore-types';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../plugin/diagnostic';
import { isRecord } from '../../plugin/values/is-record';
import { EMPTY_POLICIES } from '../../policies/policies';
import { checkOneOf } from './attribute-checks';
import { checkAmount, checkWhole, isNumber } from './number-checks';

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with what is expected of a restore, as far as it is known. */
export function checkExpectations(config: object, path: AttributePath = []): Diagnostic[] {
  const { expect, accept_partial, restore_type } = config as Values;
  const asked = isRecord(expect) ? expect : {};
  const accepted = isRecord(accept_partial) ? accept_partial : {};
  const below = (...names: string[]) => [...path, ...names];
  return [
    ...checkOneOf(config, 'on_empty', EMPTY_POLICIES).map((found) => ({ ...found, path: below('on_empty') })),
    ...checkWhole(asked.min_items, below('expect', 'min_items'), { minimum: 0 }),
    ...checkWhole(asked.min_bytes, below('expect', 'min_bytes'), { minimum: 0 }),
    ...checkWhole(accepted.max_failed_items, below('accept_partial', 'max_failed_items'), { minimum: 0 }),
    ...checkAmount(accepted.max_failed_percent, below('accept_partial', 'max_failed_percent'), {
      minimum: 0,
      maximum: 100,
    }),
    ...(isNumber(asked.min_items) ? checkCounted(restore_type, below('expect', 'min_items')) : []),
    ...(asked.complete === true && Object.values(accepted).some(isNumber)
      ? [opposed(below('expect', 'complete'))]
      : []),
  ];
}

/** Only restores of files have files. What is not known is not refused. */
function checkCounted(type: unknown, path: AttributePath): Diagnostic[] {
  if (typeof type !== 'string' || !isKnownRestoreType(type)) return [];
  if ((FILE_SNAPSHOT_SOURCE_TYPES as readonly string[]).includes(type)) return [];
  const detail = `The service counts no files for a restore of type ${type}, so this can never be met. Remove it; min_bytes may do.`;
  return [errorDiagnostic('Nothing is counted', detail, path)];
}

function opposed(path: AttributePath): Diagnostic {
  const detail =
    'A complete restore leaves nothing out, and accept_partial accepts one that does. Remove expect.complete or accept_partial.';
  return errorDiagnostic('A contradiction', detail, path);
}

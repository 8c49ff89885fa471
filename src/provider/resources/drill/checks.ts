import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { checkOneOf, checkTime } from '../../attribute-checks';
import { ON_PARTIAL } from '../../policies';
import { type DrillPlan, WHEN } from './schema';

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkDrill(config: DrillPlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_partial', ON_PARTIAL),
    ...checkTime(config, 'declared_at'),
    ...checkHash(config.definition_hash),
    ...(sizeOf(config.restores) === 0 ? [nothingRestored()] : []),
    ...Object.entries(known(config.cleanup)).flatMap(([name, step]) =>
      checkOneOf(isUnknown(step) ? null : (step as object), 'when', WHEN).map((found) => ({
        ...found,
        path: ['cleanup', name, 'when'],
      })),
    ),
  ];
}

function checkHash(hash: unknown): Diagnostic[] {
  if (typeof hash !== 'string' || /^[0-9a-f]{64}$/.test(hash)) return [];
  const detail = `Got "${hash}", expected 64 hexadecimal digits, such as sha256(jsonencode({ ... })) gives.`;
  return [errorDiagnostic('Invalid definition_hash', detail, ['definition_hash'])];
}

function nothingRestored(): Diagnostic {
  return errorDiagnostic('A drill without restores', 'Expected at least one restore: it would show nothing.', [
    'restores',
  ]);
}

function sizeOf(map: unknown): number | undefined {
  return isUnknown(map) || map === null ? undefined : Object.keys(map as object).length;
}

function known(map: unknown): Readonly<Record<string, unknown>> {
  return isUnknown(map) || map === null ? {} : (map as Readonly<Record<string, unknown>>);
}

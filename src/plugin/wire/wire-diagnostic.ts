import type { AttributePath, Diagnostic } from '../diagnostic';
import * as wire from '../generated/tfplugin6';
import type { ValueType } from '../values/value-type';
import { wirePath } from './wire-path';

/** `type` is that of the configuration which the paths lead into. */
export function wireDiagnostic(diagnostic: Diagnostic, type: ValueType | undefined): wire.Diagnostic {
  return {
    severity: diagnostic.severity === 'error' ? wire.Diagnostic_Severity.ERROR : wire.Diagnostic_Severity.WARNING,
    summary: diagnostic.summary,
    detail: diagnostic.detail,
    attribute: attributeOf(diagnostic.path, type),
  };
}

/** Without steps Terraform marks the whole block, as it does without a path. */
function attributeOf(path: AttributePath | undefined, type: ValueType | undefined): wire.AttributePath | undefined {
  const { steps } = path && type ? wirePath(type, path) : { steps: [] };
  return steps?.length ? { steps } : undefined;
}

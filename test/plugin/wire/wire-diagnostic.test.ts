import { describe, expect, it } from 'vitest';
import { errorDiagnostic, warningDiagnostic } from '../../../src/plugin/diagnostic';
import { bodyType } from '../../../src/plugin/values/value-type';
import { wireDiagnostic } from '../../../src/plugin/wire/wire-diagnostic';
import { thingSchema } from '../toy-provider';

const type = bodyType(thingSchema);

describe('a diagnostic on the wire', () => {
  it('carries its path', () => {
    expect(wireDiagnostic(errorDiagnostic('Wrong', 'Got 5.', ['name']), type)).toEqual({
      severity: 1,
      summary: 'Wrong',
      detail: 'Got 5.',
      attribute: { steps: [{ selector: { $case: 'attributeName', attributeName: 'name' } }] },
    });
  });

  it('is a warning or an error', () => {
    expect(wireDiagnostic(warningDiagnostic('Odd', 'Got 5.'), type)).toEqual({
      severity: 2,
      summary: 'Odd',
      detail: 'Got 5.',
      attribute: undefined,
    });
  });

  it('has no path when there is no schema to lead into, or nowhere to lead', () => {
    expect(wireDiagnostic(errorDiagnostic('Wrong', '', ['name']), undefined).attribute).toBeUndefined();
    expect(wireDiagnostic(errorDiagnostic('Wrong', '', ['colour']), type).attribute).toBeUndefined();
    expect(wireDiagnostic(errorDiagnostic('Wrong', '', []), type).attribute).toBeUndefined();
  });
});

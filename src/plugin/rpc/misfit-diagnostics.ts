import { type Diagnostic, errorDiagnostic } from '../diagnostic';
import type { Misfit } from '../values/encode-value';

/** What Terraform would refuse in a result, said before Terraform says it in its own words. */
export function misfitDiagnostics(misfits: readonly Misfit[]): Diagnostic[] {
  return misfits.map(({ path, problem }) =>
    errorDiagnostic(
      'Bug in the provider',
      `${path.join('.') || 'The resource'} ${problem}. Everything else of the result is kept. Please report this message.`,
      path,
    ),
  );
}

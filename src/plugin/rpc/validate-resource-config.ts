import { type AttributePath, type Diagnostic, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { decodeDynamicValue } from '../values/dynamic-value';
import { bodyType } from '../values/value-type';
import { writeOnlyPaths } from '../values/write-only';
import type { PlainResponse } from './answering';
import type { Session } from './session';

export function validateResourceConfig(
  session: Session,
  request: wire.ValidateResourceConfig_Request,
): PlainResponse<wire.ValidateResourceConfig_Response> {
  const resource = session.resource(request.typeName);
  const config = decodeDynamicValue(bodyType(resource.schema), request.config);
  const isAllowed = request.clientCapabilities?.writeOnlyAttributesAllowed ?? false;
  const unprotected = isAllowed ? [] : writeOnlyPaths(resource.schema, config).map(notAllowed);
  return {
    diagnostics: [...unprotected, ...(resource.validate?.(config, { isConfigured: session.isConfigured }) ?? [])],
  };
}

/** An engine that does not know the mark would save the value. */
function notAllowed(path: AttributePath): Diagnostic {
  const name = path.join('.');
  return errorDiagnostic(
    `${name} needs a newer Terraform`,
    `${name} is write-only: Terraform before 1.11, and OpenTofu before 1.11, would keep its value in the state. Use a newer one, or leave ${name} out.`,
    path,
  );
}

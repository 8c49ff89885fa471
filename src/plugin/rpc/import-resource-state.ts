import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import type { PlainResponse } from './answering';
import { decodeIdentity } from './encode-identity';
import type { Session } from './session';
import { wireOutcome } from './wire-outcome';

export async function importResourceState(
  session: Session,
  { typeName, id = '', identity }: wire.ImportResourceState_Request,
): Promise<PlainResponse<wire.ImportResourceState_Response>> {
  const resource = session.resource(typeName);
  if (!resource.import) throw importFault(`${typeName} cannot be imported`, 'It exists only in Terraform.');
  const importing = { id, identity: decodeIdentity(resource.identity, identity) };
  const outcome = await resource.import(importing, session.resourceContext());
  const imported = wireOutcome(resource, outcome, identity);
  if (outcome.state === null && imported.diagnostics.length === 0) {
    throw importFault('Nothing to import', `There is no ${typeName} with the id "${id}".`);
  }
  const { diagnostics, ...rest } = imported;
  return { importedResources: outcome.state === null ? [] : [{ typeName, ...rest }], diagnostics };
}

function importFault(summary: string, detail: string): DiagnosticsError {
  return new DiagnosticsError([errorDiagnostic(summary, detail)]);
}

import { Diagnostic_Severity } from '../generated/tfplugin6';
import type { Session } from './session';

interface WithDiagnostics {
  readonly diagnostics?: readonly { readonly severity?: Diagnostic_Severity | undefined }[] | undefined;
}

type Rpc<Request, Response> = (session: Session, request: Request, rpc: string) => Promise<Response>;

/** Holds an answer back until it may leave beside the others of its kind. */
export function spaced<Request, Response extends WithDiagnostics>(
  answer: Rpc<Request, Response>,
): Rpc<Request, Response> {
  return async (session, request, rpc) => {
    const response = await answer(session, request, rpc);
    await session.spacing?.turn(hasError(response));
    return response;
  };
}

function hasError({ diagnostics }: WithDiagnostics): boolean {
  return diagnostics?.some(({ severity }) => severity === Diagnostic_Severity.ERROR) ?? false;
}

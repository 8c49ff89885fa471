import { type Diagnostic, DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import type { Log } from '../log';
import type { ObjectType } from '../values/value-type';
import { wireDiagnostic } from '../wire/wire-diagnostic';
import type { Session } from './session';

/** A response before its diagnostics are put into wire form. */
export type PlainResponse<Response> = Omit<Response, 'diagnostics'> & { readonly diagnostics?: readonly Diagnostic[] };

interface WithDiagnostics {
  readonly diagnostics?: wire.Diagnostic[] | undefined;
}

/**
 * Makes an RPC of a function: whatever it throws becomes a diagnostic. `typeOf` tells what the paths of the diagnostics
 * lead into.
 */
export function answering<Request, Response extends WithDiagnostics>(
  run: (session: Session, request: Request) => PlainResponse<Response> | Promise<PlainResponse<Response>>,
  typeOf?: (session: Session, request: Request) => ObjectType,
): (session: Session, request: Request, rpc: string) => Promise<Response> {
  return async (session, request, rpc) => {
    const answer = await attempt(() => run(session, request), rpc, session.log);
    const diagnostics = answer.diagnostics ?? [];
    const type = diagnostics.some(({ path }) => path) ? typeOf?.(session, request) : undefined;
    return { ...answer, diagnostics: diagnostics.map((diagnostic) => wireDiagnostic(diagnostic, type)) } as Response;
  };
}

async function attempt<T>(
  run: () => T | Promise<T>,
  rpc: string,
  log: Log,
): Promise<T | { diagnostics: readonly Diagnostic[] }> {
  try {
    return await run();
  } catch (error) {
    return { diagnostics: error instanceof DiagnosticsError ? error.diagnostics : [unexpected(error, rpc, log)] };
  }
}

function unexpected(error: unknown, rpc: string, log: Log): Diagnostic {
  log.error(`${rpc} failed unexpectedly`, { stack: error instanceof Error ? error.stack : String(error) });
  return errorDiagnostic(
    'Bug in the provider',
    `${rpc} failed with: ${error instanceof Error ? error.message : error}. The state is unchanged by this call. If the call was to create or change something, check in the cloud what it did. Run again with TF_LOG_PROVIDER=ERROR to see the stack, and report it with this message.`,
  );
}

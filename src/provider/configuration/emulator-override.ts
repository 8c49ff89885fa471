import { isLoopback } from '../../loopback';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import { EMULATOR_VARIABLE } from '../../variables';

/** Keys that mean nothing anywhere; the emulator takes any. */
export const EMULATOR_KEYS = { accessKeyId: 'emulator', accessKeySecret: 'emulator' };

/**
 * The emulator that the environment sends everything to, whatever the provider block says; undefined when it names none.
 * Only this machine will do: a mistake here must not let a rehearsal reach production.
 */
export function emulatorUrl(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const value = env[EMULATOR_VARIABLE];
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  if (url?.protocol === 'http:' && isLoopback(url.hostname) && url.pathname === '/') return url.origin;
  throw new DiagnosticsError([
    errorDiagnostic(
      `${EMULATOR_VARIABLE} does not name a local emulator`,
      `Got "${value}", expected http://127.0.0.1:PORT, http://localhost:PORT or http://[::1]:PORT. Unset it to work with the real cloud.`,
    ),
  ]);
}

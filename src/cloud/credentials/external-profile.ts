import { isObject } from '../../json/is-object';
import type { CredentialSource } from '../rpc/credential-source';
import { parseJson } from '../rpc/json';
import { cachedCredentials } from './cached-credentials';
import type { CliProfile } from './cli-profile';
import type { CredentialContext } from './credential-context';
import { credentialsError } from './credentials-error';
import { runProcessCommand } from './run-process-command';

/** The profile that a command writes, which overrides the one that names the command. */
export function externalProfile(
  command: string,
  describe: string,
  { clock }: CredentialContext,
  sourceOf: (written: CliProfile) => CredentialSource,
): CredentialSource {
  return cachedCredentials({
    describe,
    clock,
    fetch: async (signal) => {
      const written = parseWritten(await runProcessCommand(command, describe, signal));
      if (!written || written.mode === 'External') {
        const expected = 'a profile as JSON with mode, access_key_id and access_key_secret, and sts_token for StsToken';
        throw credentialsError({ problem: `process_command of ${describe} wrote something else than ${expected}` });
      }
      const expiresAtMs = expiryOf(written);
      return { ...(await sourceOf(written).get()), ...(expiresAtMs !== undefined && { expiresAtMs }) };
    },
  });
}

type Written = CliProfile & { readonly expiration?: string; readonly sts_expiration?: number };

function parseWritten(text: string): Written | undefined {
  try {
    const value = parseJson(text);
    return isObject(value) ? (value as Written) : undefined;
  } catch {
    return undefined;
  }
}

function expiryOf({ expiration, sts_expiration }: Written): number | undefined {
  const ms = expiration ? Date.parse(expiration) : Number(sts_expiration ?? 0) * 1000;
  return ms > 0 ? ms : undefined;
}

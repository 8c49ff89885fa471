import type { CredentialSource } from '../rpc/credential-source';
import { writeExactJson } from '../rpc/exact-json';
import { cachedCredentials } from './cached-credentials';
import { type CliProfile, readCliProfile } from './cli-profile';
import type { CredentialContext } from './credential-context';
import { credentialsError } from './credentials-error';
import { profileSource } from './profile-source';

/** A profile of the vendor's command line; without a name the one that the file calls current. */
export function profileCredentials(
  path: string,
  name: string | undefined,
  context: CredentialContext,
  chain: readonly string[] = [],
): CredentialSource {
  let made: { readonly key: string; readonly source: CredentialSource } | undefined;

  function make(profile: CliProfile): CredentialSource {
    const names = [...chain, profile.name ?? ''];
    const other = (source: string) => {
      if (!names.includes(source)) return profileCredentials(path, source, context, names);
      const circle = [...names, source].join(' -> ');
      throw credentialsError({
        problem: `profiles of ${path} name each other in source_profile, in a circle: ${circle}`,
        advice: 'Give one of them keys of its own, and no source_profile.',
      });
    };
    return profileSource(profile, { path, context, other });
  }

  return cachedCredentials({
    describe: name === undefined ? `the current profile of ${path}` : `profile "${name}" of ${path}`,
    clock: context.clock,
    invalidate: () => {
      made = undefined;
    },
    fetch: async () => {
      const profile = await readCliProfile(path, name, context.readFile);
      const key = keyOf(profile, context.clock.now());
      if (made?.key !== key) made = { key, source: make(profile) };
      return made.source.get();
    },
  });
}

/** Changes when the profile does, or its sign-in ends. What the library writes into the file meanwhile is no change. */
function keyOf(profile: CliProfile, nowMs: number): string {
  const isSignedIn = Number(profile.sts_expiration ?? 0) * 1000 > nowMs;
  return writeExactJson([profile.mode === 'OAuth' && !isSignedIn ? profile.name : profile, isSignedIn]);
}

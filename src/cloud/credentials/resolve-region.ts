import { readSetting } from '../settings/environment';
import { readCliProfile } from './cli-profile';
import type { CredentialContext } from './credential-context';
import type { CredentialSettings } from './credential-settings';
import { profilePlace } from './resolve-credentials';

/** The region of the provider block, of the environment, or of the profile that gives the keys. None is guessed. */
export async function resolveRegion(
  settings: CredentialSettings & { readonly region?: string },
  { env, home, readFile }: Pick<CredentialContext, 'env' | 'home' | 'readFile'>,
): Promise<string | undefined> {
  const region = readSetting('region', settings.region, env);
  if (region) return region.value;
  const place = profilePlace(settings, { env, home });
  // Who never configured the command line has no such file.
  if (!place || (place.isLastResort && !(await isThere(place.path, readFile)))) return undefined;
  return (await readCliProfile(place.path, place.name, readFile)).region_id || undefined;
}

function isThere(path: string, readFile: CredentialContext['readFile']): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

import { argumentReader } from './credentials/block-arguments';
import { namedProfilePlace, readCliProfile } from './credentials/cli-profile';
import type { CredentialContext } from './credentials/credential-context';
import type { CredentialSettings } from './credentials/credential-settings';
import { readSetting } from './environment';

/** The region of the provider block, of the environment, or of the profile that is asked for. None is guessed. */
export async function resolveRegion(
  settings: CredentialSettings & { readonly region?: string },
  { env, home, readFile }: Pick<CredentialContext, 'env' | 'home' | 'readFile'>,
): Promise<string | undefined> {
  const region = readSetting('region', settings.region, env);
  if (region) return region.value;
  const place = namedProfilePlace(argumentReader(settings, env), home);
  return place && ((await readCliProfile(place.path, place.name, readFile)).region_id || undefined);
}

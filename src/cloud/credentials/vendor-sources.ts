import type { CredentialSource } from '../rpc/credential-source';
import type { CredentialContext } from './credential-context';
import { vendorCredentials } from './vendor-library';

/**
 * The role that is attached to the ECS instance we run on; without a name, the metadata service is asked for that, too.
 * Only where somebody wants it: elsewhere nobody answers, for seconds.
 */
export function ecsRole(
  roleName: string | undefined,
  { clock, loadLibrary: load }: CredentialContext,
): CredentialSource {
  return vendorCredentials({
    describe: roleName ? `the ECS instance role ${roleName}` : 'the ECS instance role',
    clock,
    load,
    make: (library) => {
      const builder = library.ECSRAMRoleCredentialsProvider.builder();
      return (roleName ? builder.withRoleName(roleName) : builder).build();
    },
  });
}

/** A service nearby that hands out temporary credentials. */
export function credentialsUri(uri: string, { clock, loadLibrary: load }: CredentialContext): CredentialSource {
  const where = URL.canParse(uri) ? new URL(uri).origin : 'not a URL'; // the rest of it may hold a secret
  return vendorCredentials({
    describe: `credentials_uri (${where})`,
    clock,
    load,
    make: (library) => library.URICredentialsProvider.builder().withCredentialsURI(uri).build(),
  });
}

/** A profile of the vendor's command line whose mode only the library knows. */
export function vendorProfile(
  name: string,
  describe: string,
  { clock, loadLibrary: load }: CredentialContext,
): CredentialSource {
  return vendorCredentials({
    describe,
    clock,
    load,
    make: (library) => library.CLIProfileCredentialsProvider.builder().withProfileName(name).build(),
  });
}

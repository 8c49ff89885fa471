import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { readPluginPackage } from '../installation/plugin-package';
import type { AlirestoreProviderProps } from './alirestore-provider-props';
import type { Duration } from './duration';
import { AlirestoreProvider as ProviderBinding } from './generated/provider';
import { InstallingSynthesizer } from './installing-synthesizer';

/**
 * The provider that runs the restores of a stack. It needs no registry: synthesis puts it into the stack's directory,
 * where `terraform init` finds it.
 */
export class AlirestoreProvider extends Construct {
  /** @internal */
  public readonly _resource: ProviderBinding;

  public constructor(scope: Construct, id: string, props: AlirestoreProviderProps = {}) {
    super(scope, id);
    const plugin = readPluginPackage(props.pluginFolder);
    this._resource = new ProviderBinding(this, 'Resource', {
      ...props,
      clientConnectTimeout: props.clientConnectTimeout?.toMilliseconds(),
      clientReadTimeout: props.clientReadTimeout?.toMilliseconds(),
      polling: props.polling && {
        min_seconds: props.polling.min?.toSeconds(),
        max_seconds: props.polling.max?.toSeconds(),
      },
      maxInFlight: props.maxInFlight && {
        total: props.maxInFlight.total,
        per_target: props.maxInFlight.perTarget,
        per_vault: props.maxInFlight.perVault,
      },
      assumeRole: props.assumeRole && withSeconds(props.assumeRole),
      assumeRoleWithOidc: props.assumeRoleWithOidc && withSeconds(props.assumeRoleWithOidc),
    });
    // The binding is generated before there is a plugin, and so without its version.
    Object.assign(this._resource.terraformGeneratorMetadata!, { providerVersion: plugin.version });
    InstallingSynthesizer.attach(TerraformStack.of(this), plugin);
  }
}

function withSeconds<R extends { readonly sessionExpiration?: Duration }>(role: R) {
  return { ...role, sessionExpiration: role.sessionExpiration?.toSeconds() };
}

import { join } from 'node:path';
import {
  Annotations,
  FRAMEWORK,
  type IStackSynthesizer,
  type ISynthesisSession,
  type TerraformStack,
} from '../../framework';
import { installInto, LOCK_FILE } from '../../installation/install-into';
import { lockedProviders } from '../../installation/lock-plugin';
import type { PluginPackage } from '../../installation/plugin-package';
import { readIfThere } from '../../installation/write-if-changed';
import { SOURCE_ADDRESS } from '../../source-address';

/** Synthesizes a stack as before, and then installs the plugin into its directory. */
export class InstallingSynthesizer implements IStackSynthesizer {
  /** Once for a stack, however many providers it has. */
  public static attach(stack: TerraformStack, plugin: PluginPackage): void {
    if (stack.synthesizer instanceof InstallingSynthesizer) return;
    stack.synthesizer = new InstallingSynthesizer(stack, plugin, stack.synthesizer);
  }

  private constructor(
    private readonly stack: TerraformStack,
    private readonly plugin: PluginPackage,
    private readonly inner: IStackSynthesizer,
  ) {}

  public synthesize(session: ISynthesisSession): void {
    const directory = join(session.outdir, session.manifest.forStack(this.stack).workingDirectory);
    this.warnOfProviderLock(directory);
    this.inner.synthesize(session);
    installInto(directory, this.plugin);
  }

  /** Where one provider is not locked yet, cdktf has all locked anew, which asks a registry, also for ours. */
  private warnOfProviderLock(directory: string): void {
    const locked = lockedProviders(readIfThere(join(directory, LOCK_FILE))?.toString() ?? '');
    const sources = this.stack.allProviders().flatMap((provider) => provider.terraformProviderSource ?? []);
    const missing = [...new Set(sources)].filter(
      (source) => source !== SOURCE_ADDRESS && !locked.some((address) => `/${address}`.endsWith(`/${source}`)),
    );
    if (missing.length === 0) return;
    Annotations.of(this.stack).addWarning(
      `Deploy this stack the first time with "${FRAMEWORK} deploy --skip-provider-lock": ${missing.join(', ')} is not in ${LOCK_FILE} yet, and to put it there ${FRAMEWORK} would look for all providers in registries, also for alirestore, which is in none. Later deployments do not need the flag.`,
    );
  }
}

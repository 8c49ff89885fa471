import { rmSync } from 'node:fs';
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
import type { NodeChoice } from '../../installation/node-choice';
import type { PluginPackage } from '../../installation/plugin-package';
import { readIfThere, writeIfChanged } from '../../installation/write-if-changed';
import { SOURCE_ADDRESS } from '../../source-address';

const ACTIONS_FILE = 'actions.tf.json';

/** Synthesizes a stack as before, and then installs the plugin into its directory. */
export class InstallingSynthesizer implements IStackSynthesizer {
  /** Once for a stack, however many providers it has. What any of them brings along is there for all. */
  public static attach(stack: TerraformStack, plugin: PluginPackage, nodes: readonly NodeChoice[]): void {
    const { synthesizer } = stack;
    const ours =
      synthesizer instanceof InstallingSynthesizer
        ? synthesizer
        : new InstallingSynthesizer(stack, plugin, synthesizer);
    for (const node of nodes) ours.nodes.set(node.platform, node);
    stack.synthesizer = ours;
  }

  private readonly nodes = new Map<string, NodeChoice>();

  private constructor(
    private readonly stack: TerraformStack,
    private readonly plugin: PluginPackage,
    private readonly inner: IStackSynthesizer,
  ) {}

  public synthesize(session: ISynthesisSession): void {
    const { workingDirectory, synthesizedStackPath } = session.manifest.forStack(this.stack);
    const directory = join(session.outdir, workingDirectory);
    this.warnOfProviderLock(directory);
    this.inner.synthesize(session);
    this.writeActions(join(directory, ACTIONS_FILE), synthesizedStackPath.endsWith('.tf'));
    installInto(directory, this.plugin, [...this.nodes.values()]);
  }

  /** The framework's writer of HCL leaves out what it does not know: beside its file, Terraform reads another one. */
  private writeActions(path: string, isHcl: boolean): void {
    const { action } = isHcl ? this.stack.toTerraform() : {};
    if (action) writeIfChanged(path, Buffer.from(JSON.stringify({ action }, null, 2)));
    else rmSync(path, { force: true });
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

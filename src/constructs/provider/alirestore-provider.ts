import type { Construct } from 'constructs';
import { TerraformProvider, TerraformStack } from '../../framework';
import { readNodeChoice } from '../../installation/node-choice';
import { readPluginPackage } from '../../installation/plugin-package';
import { SOURCE_ADDRESS } from '../../source-address';
import type { Duration } from '../policies/duration';
import { asText } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { hclText } from '../synthesis/hcl-text';
import { requireFramework } from '../synthesis/require-framework';
import { requireCount, requirePositive } from '../synthesis/require-number';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { AlirestoreProviderProps } from './alirestore-provider-props';
import { type Engine, parseEngine } from './engine';
import { InstallingSynthesizer } from './installing-synthesizer';

/** Written as blocks, as the vendor's provider has them. */
const BLOCKS = ['endpoints', 'assumeRole', 'assumeRoleWithOidc'];

/**
 * The Terraform provider that runs the restores of a stack. It comes with this package: synthesis puts it into the folder of
 * the stack, where `terraform init` finds it without a registry. It can be handed to a module, too.
 */
export class AlirestoreProvider extends TerraformProvider {
  /** Type of the provider in Terraform's configuration. */
  public static readonly tfResourceType: string = 'alirestore';

  /** @internal */
  public readonly _engine?: Engine;

  private readonly block: Readonly<Record<string, unknown>>;
  private name: string | undefined;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: AlirestoreProviderProps = {}) {
    const checked = checkProps('AlirestoreProviderProps', props, `AlirestoreProvider "${id}"`);
    requireUsable(checked);
    const engine = checked.engine === undefined ? undefined : parseEngine(checked.engine);
    const nodes = (checked.bundleNode ?? []).map(readNodeChoice);
    const plugin = readPluginPackage(checked.pluginFolder);
    super(scope, id, {
      terraformResourceType: AlirestoreProvider.tfResourceType,
      terraformGeneratorMetadata: { providerName: AlirestoreProvider.tfResourceType, providerVersion: plugin.version },
      terraformProviderSource: SOURCE_ADDRESS,
    });
    requireFramework(this);
    this.name = checked.alias;
    this._engine = engine;
    this.block = blockOf(checked);
    InstallingSynthesizer.attach(TerraformStack.of(this), plugin, nodes);
    this.node.addValidation({ validate: () => this.namesakes() });
  }

  /** Name of this provider, where a stack has several. */
  public get alias(): string | undefined {
    return this.name;
  }

  public set alias(value: string | undefined) {
    this.name = value;
  }

  /** Terraform tells providers of one stack apart by their aliases alone. */
  private namesakes(): string[] {
    const stack = TerraformStack.of(this);
    const ours = stack.allProviders().filter((other) => other instanceof AlirestoreProvider);
    const other = ours.find(({ alias }) => alias === this.alias);
    if (!other || other === this) return [];
    const got = this.alias === undefined ? 'without an alias' : `with the alias "${this.alias}"`;
    return [
      `two providers ${got}: got "${other.node.id}" and "${this.node.id}" in the stack "${stack.node.id}", expected an alias of its own for each but one, which is for all constructs that name no provider; give "${this.node.id}" another alias, and hand it to its constructs as their provider`,
    ];
  }

  protected synthesizeAttributes(): { [name: string]: any } {
    return { ...this.block };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    return Object.fromEntries(Object.entries(this.block).map(([name, value]) => [name, hclOf(name, value)]));
  }
}

/** Throws for limits with which nothing would ever start. */
function requireUsable({ polling, ...props }: AlirestoreProviderProps): void {
  requirePositive('requestsPerSecond', props.requestsPerSecond);
  requirePositive('clientConnectTimeout', props.clientConnectTimeout?.toMilliseconds());
  requirePositive('clientReadTimeout', props.clientReadTimeout?.toMilliseconds());
  requirePositive('polling.min', polling?.min?.toSeconds());
  requirePositive('polling.max', polling?.max?.toSeconds());
  for (const [name, limit] of Object.entries(props.maxInFlight ?? {})) requireCount(`maxInFlight.${name}`, limit);
  if (!polling?.min || !polling.max || polling.min.toSeconds() <= polling.max.toSeconds()) return;
  throw new Error(
    `invalid polling: got a min of ${polling.min} and a max of ${polling.max}, expected a max that is not shorter; exchange them`,
  );
}

/** What the provider itself is told: not what synthesis alone needs. */
function blockOf({
  pluginFolder: _,
  alias: __,
  engine: ___,
  bundleNode: ____,
  ...props
}: AlirestoreProviderProps): Readonly<Record<string, unknown>> {
  const { polling, maxInFlight } = props;
  return withoutUndefined({
    ...props,
    protocol: asText(props.protocol),
    clientConnectTimeout: props.clientConnectTimeout?.toMilliseconds(),
    clientReadTimeout: props.clientReadTimeout?.toMilliseconds(),
    polling: polling && { min_seconds: polling.min?.toSeconds(), max_seconds: polling.max?.toSeconds() },
    maxInFlight: maxInFlight && {
      total: maxInFlight.total,
      per_target: maxInFlight.perTarget,
      per_vault: maxInFlight.perVault,
    },
    assumeRole: props.assumeRole && withSeconds(props.assumeRole),
    assumeRoleWithOidc: props.assumeRoleWithOidc && withSeconds(props.assumeRoleWithOidc),
  });
}

function withSeconds<R extends { readonly sessionExpiration?: Duration }>(role: R) {
  return { ...role, sessionExpiration: role.sessionExpiration?.toSeconds() };
}

/** As cdktf's writer of HCL wants it: each value with what it is. */
function hclOf(name: string, value: unknown): object {
  if (typeof value !== 'object')
    return { value: hclText(value), isBlock: false, type: 'simple', storageClassType: typeof value };
  const members = withoutUndefined(value as Record<string, unknown>);
  if (!BLOCKS.includes(name)) return { value: members, isBlock: false, type: 'map', storageClassType: 'anyMap' };
  const inner = Object.entries(members).map(([member, one]) => [member, hclOf(member, one)]);
  return { value: Object.fromEntries(inner), isBlock: true, type: 'struct', storageClassType: name };
}

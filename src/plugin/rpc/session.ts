import type { Action } from '../action';
import type { CallContext, ResourceContext } from '../call-context';
import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type { ListResource } from '../list-resource';
import type { Log } from '../log';
import { own } from '../own';
import type { DataSource, Provider, Resource } from '../provider';
import type { AnswerSpacing } from './answer-spacing';

/** What is known between the calls of one run of the plugin. */
export class Session {
  /** Whether the engine would save what is write-only: it says so whenever it validates, and validates before it plans. */
  savesWriteOnly = false;
  private configured: { readonly value: unknown } | undefined;

  /**
   * `stopping` is aborted when Terraform wants to stop, and stays so: what starts afterwards is to end at once, too.
   * `interrupted` is a moment earlier: at Ctrl-C, before Terraform has said so.
   */
  constructor(
    readonly provider: Provider,
    readonly log: Log,
    readonly stopping: AbortController,
    readonly spacing?: AnswerSpacing,
    readonly interrupted?: AbortSignal,
  ) {}

  get callContext(): CallContext {
    return { stop: this.stopping.signal, log: this.log };
  }

  resource(typeName = ''): Resource<any, any, unknown> {
    return own(this.provider.resources, typeName) ?? missing('resource', typeName);
  }

  dataSource(typeName = ''): DataSource<any, unknown> {
    return own(this.provider.dataSources, typeName) ?? missing('data source', typeName);
  }

  action(typeName = ''): Action<any, unknown> {
    return own(this.provider.actions ?? {}, typeName) ?? missing('action', typeName);
  }

  listResource(typeName = ''): ListResource<any, unknown> {
    return own(this.provider.listResources ?? {}, typeName) ?? missing('list resource', typeName);
  }

  get isConfigured(): boolean {
    return this.configured !== undefined;
  }

  configureWith(value: unknown): void {
    this.configured = { value };
  }

  /** What the provider still has to do before the process ends. */
  async close(): Promise<void> {
    if (this.configured) await this.provider.close?.(this.configured.value, this.callContext);
  }

  /** For calls that work on resources: they need a configured provider. */
  resourceContext(): ResourceContext<unknown> {
    if (!this.configured) throw notConfigured();
    return { ...this.callContext, configured: this.configured.value };
  }

  /** For planning, which must do without a configured provider when its configuration is not known yet. */
  planContext(): ResourceContext<unknown> {
    return { ...this.callContext, configured: this.configured?.value };
  }
}

function missing(kind: string, typeName: string): never {
  throw new DiagnosticsError([
    errorDiagnostic(
      `No ${kind} "${typeName}"`,
      `This version of the provider has no ${kind} of that name. If the configuration or the state was written for another version, run "terraform init -upgrade".`,
    ),
  ]);
}

function notConfigured(): DiagnosticsError {
  return new DiagnosticsError([
    errorDiagnostic(
      'Provider is not configured',
      'The provider block was not accepted, so the service cannot be called. Fix the errors reported for the provider block first.',
    ),
  ]);
}

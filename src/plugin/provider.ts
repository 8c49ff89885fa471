import type { Action } from './action';
import type { CallContext, ResourceContext } from './call-context';
import type { AttributePath, Diagnostic } from './diagnostic';
import type { ListResource } from './list-resource';
import type { ProviderFunction } from './provider-function';
import type { IdentityOf, IdentitySchema, PlanOf, Schema, StateOf } from './schema';

export interface Provider<Configured = unknown> {
  readonly schema: Schema;
  readonly resources: { readonly [typeName: string]: Resource<any, any, Configured> };
  readonly dataSources: { readonly [typeName: string]: DataSource<any, Configured> };
  readonly actions?: { readonly [typeName: string]: Action<any, Configured> };
  /** By the names of resources. */
  readonly listResources?: { readonly [typeName: string]: ListResource<any, Configured> };
  readonly functions?: { readonly [name: string]: ProviderFunction };
  /** Looks at the block's known values; unknown ones are never refused. */
  validate(config: any): readonly Diagnostic[];
  /** Returns what resources work with. Throws DiagnosticsError where that cannot be made. */
  configure(config: any, terraformVersion: string, context: CallContext): Promise<Configured>;
  /** Called when Terraform ends the plugin in good order, which waits for it. */
  close?(configured: Configured, context: CallContext): Promise<void>;
}

/** What a call leaves in the state. A null state is "gone". */
export interface Outcome<S, I = unknown> {
  readonly state: StateOf<S> | null;
  /** Absent: stays as it is. */
  readonly identity?: IdentityOf<I>;
  /** Kept by Terraform with the state, shown to nobody. Absent: nothing is kept. */
  readonly private?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface PlanRequest<S> {
  /** Null when the resource is to be created, perhaps in place of a tainted one, of which Terraform tells nothing here. */
  readonly prior: StateOf<S> | null;
  /** The configuration, with computed attributes from the prior state, or unknown where there is no prior object. */
  readonly proposed: PlanOf<S>;
  readonly config: PlanOf<S>;
  readonly priorPrivate?: Uint8Array;
  /** What this plan left when it was made; Terraform after 1.16 sends it when it plans again during the apply. */
  readonly plannedPrivate?: Uint8Array;
}

export interface PlanResult<S> {
  readonly planned: PlanOf<S>;
  /** Attributes whose change needs a new resource. Absent: those marked `runsAgain` in the schema that change. */
  readonly requiresReplace?: readonly AttributePath[];
  /** Comes to the apply as `plannedPrivate`. Absent: nothing does. */
  readonly private?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface ApplyRequest<S> {
  readonly prior: StateOf<S> | null;
  readonly planned: PlanOf<S>;
  readonly config: PlanOf<S>;
  readonly plannedPrivate?: Uint8Array;
}

export interface ImportRequest<I> {
  /** Empty when imported by identity. */
  readonly id: string;
  readonly identity?: IdentityOf<I>;
}

export interface ValidationMoment {
  /** Before the provider is configured, nothing has begun yet. Terraform asks again in each plan and each apply. */
  readonly isConfigured: boolean;
}

export interface MoveRequest {
  /** For instance registry.terraform.io/aliyun/alicloud. */
  readonly sourceProviderAddress: string;
  readonly sourceTypeName: string;
  readonly sourceSchemaVersion: number;
  /** The other resource's state, as its provider wrote it. */
  readonly sourceState: { readonly [attribute: string]: unknown };
}

export interface Resource<S extends Schema, I extends IdentitySchema, Configured> {
  readonly schema: S;
  readonly identity?: I;
  /** Looks at known values; unknown ones are never refused. */
  validate?(config: PlanOf<S>, moment?: ValidationMoment): readonly Diagnostic[];
  /** Changes the plan that the schema alone would make. Runs without a configured provider when that is unknown. */
  plan?(request: PlanRequest<S>, context: ResourceContext<Configured | undefined>): Promise<PlanResult<S>>;
  /** An outcome with a state and an error is saved as tainted; with a warning it is not. */
  create(request: ApplyRequest<S>, context: ResourceContext<Configured>): Promise<Outcome<S, I>>;
  update(request: ApplyRequest<S>, context: ResourceContext<Configured>): Promise<Outcome<S, I>>;
  /**
   * Returns the state that remains: null when all is well. A delete that is the first half of a replacement gets as `private`
   * what `plan` left for the second half; one after which nothing follows gets that of the state.
   */
  delete(
    request: { readonly prior: StateOf<S>; readonly private?: Uint8Array },
    context: ResourceContext<Configured>,
  ): Promise<Outcome<S, I>>;
  read(
    request: { readonly state: StateOf<S>; readonly private?: Uint8Array },
    context: ResourceContext<Configured>,
  ): Promise<Outcome<S, I>>;
  import?(request: ImportRequest<I>, context: ResourceContext<Configured>): Promise<Outcome<S, I>>;
  /** What a person would have written for this state. What is computed alone is left out of it by itself. */
  generateConfig?(state: StateOf<S>): StateOf<S>;
  /** Undefined: this resource cannot take over that one. */
  move?(request: MoveRequest): Outcome<S, I> | undefined;
  /** Brings the JSON state of an older schema version to the present one; attributes that it lacks become null. */
  upgrade?(
    state: { readonly [attribute: string]: unknown },
    version: number,
  ): { readonly [attribute: string]: unknown };
}

export interface DataSource<S extends Schema, Configured> {
  readonly schema: S;
  validate?(config: PlanOf<S>): readonly Diagnostic[];
  read(
    config: StateOf<S>,
    context: ResourceContext<Configured>,
  ): Promise<{ readonly state: StateOf<S>; readonly diagnostics?: readonly Diagnostic[] }>;
}

/** Keeps the types of one resource while it is put into the provider's table. */
export function resource<S extends Schema, I extends IdentitySchema, C>(
  definition: Resource<S, I, C>,
): Resource<S, I, C> {
  return definition;
}

export function dataSource<S extends Schema, C>(definition: DataSource<S, C>): DataSource<S, C> {
  return definition;
}

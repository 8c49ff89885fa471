/** What the pages need of the assembly that jsii writes (`.jsii`). */
export interface Assembly {
  readonly types: Readonly<Record<string, AssemblyType>>;
}

export interface Docs {
  readonly summary?: string;
  readonly remarks?: string;
  readonly default?: string;
}

export interface TypeReference {
  readonly fqn?: string;
  readonly primitive?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference };
  readonly union?: { readonly types: readonly TypeReference[] };
}

export interface Value {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly docs?: Docs;
}

export interface Property extends Value {
  readonly static?: boolean;
  readonly protected?: boolean;
  readonly overrides?: string;
}

export interface Method {
  readonly name: string;
  readonly parameters?: readonly Value[];
  readonly returns?: { readonly type: TypeReference };
  readonly static?: boolean;
  readonly protected?: boolean;
  readonly overrides?: string;
  readonly docs?: Docs;
}

export interface AssemblyType {
  readonly fqn: string;
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly base?: string;
  readonly abstract?: boolean;
  readonly interfaces?: readonly string[];
  readonly docs?: Docs;
  readonly initializer?: { readonly parameters?: readonly Value[] };
  readonly properties?: readonly Property[];
  readonly methods?: readonly Method[];
  readonly members?: readonly { readonly name: string; readonly docs?: Docs }[];
}

/** What a stack makes, in contrast to what is handed to it. */
export function isConstruct({ kind, abstract, initializer }: AssemblyType): boolean {
  return kind === 'class' && !abstract && initializer?.parameters?.[0]?.name === 'scope';
}

/** The classes that a program makes where it means this one. */
export function madeAs(assembly: Assembly, { fqn, name, abstract }: AssemblyType): string[] {
  if (!abstract) return [name];
  return Object.values(assembly.types).flatMap((type) => (type.base === fqn ? type.name : []));
}

/** Whether it has a page of its own: all classes but those that an answer of Terraform consists of. */
export function hasPage({ kind, base = '' }: AssemblyType): boolean {
  return kind === 'class' && !base.startsWith('cdktf.Complex');
}

/** Its own properties and those that it inherits from structs of this assembly. */
export function allProperties(assembly: Assembly, type: AssemblyType): Property[] {
  const inherited = (type.interfaces ?? []).flatMap((fqn) => {
    const parent = assembly.types[fqn];
    return parent ? allProperties(assembly, parent) : [];
  });
  const own = type.properties ?? [];
  return [...own, ...inherited.filter(({ name }) => !own.some((property) => property.name === name))];
}

function namedIn(type: TypeReference): string[] {
  if (type.collection) return namedIn(type.collection.elementtype);
  if (type.union) return type.union.types.flatMap(namedIn);
  return type.fqn ? [type.fqn] : [];
}

function usedBy(assembly: Assembly, type: AssemblyType): string[] {
  const methods = publicMethods(type);
  return [
    ...(hasPage(type) ? (type.initializer?.parameters ?? []) : []).map((parameter) => parameter.type),
    ...methods.flatMap(({ parameters = [], returns }) => [
      ...parameters.map((parameter) => parameter.type),
      ...(returns ? [returns.type] : []),
    ]),
    ...allProperties(assembly, type).map((property) => property.type),
  ].flatMap(namedIn);
}

export function publicMethods({ methods = [] }: AssemblyType): Method[] {
  return methods.filter((method) => !method.protected && !method.overrides?.startsWith('cdktf.'));
}

/** What is told on the page of a type, since it has none of its own: in the order in which one meets it. */
export function toldBeside(assembly: Assembly, page: AssemblyType): AssemblyType[] {
  const found = new Map<string, AssemblyType>();
  const visit = (type: AssemblyType) => {
    for (const used of usedBy(assembly, type).map((fqn) => assembly.types[fqn])) {
      if (!used || hasPage(used) || found.has(used.fqn)) continue;
      found.set(used.fqn, used);
      visit(used);
    }
  };
  visit(page);
  return [...found.values()];
}

import { type Engine, isAtLeast } from './engine';

export interface EngineFeature {
  readonly name: string;
  /** Version of each engine that has it first; without one, none has it. */
  readonly since: Partial<Record<Engine['name'], string>>;
  /** Beginning of the paths of its tests, which hold both: that it works there, and that older engines refuse it. */
  readonly tests: string;
}

/** What of this provider an engine may not have. */
export const ENGINE_FEATURES = {
  functions: {
    name: 'functions',
    since: { Terraform: '1.8', OpenTofu: '1.7' },
    tests: 'test/e2e/functions.test.ts',
  },
  moved: {
    name: '`moved` from the vendor',
    since: { Terraform: '1.8', OpenTofu: '1.10' },
    tests: 'test/e2e/moved.test.ts',
  },
  writeOnly: {
    name: 'write-only',
    since: { Terraform: '1.11', OpenTofu: '1.11' },
    tests: 'test/e2e/secrets.test.ts',
  },
  importIdentity: {
    name: 'import with identity',
    since: { Terraform: '1.12', OpenTofu: '1.12' },
    tests: 'test/engines/import-identity.test.ts',
  },
  actions: { name: 'actions', since: { Terraform: '1.14' }, tests: 'test/engines/action' },
  query: { name: '`terraform query`', since: { Terraform: '1.14' }, tests: 'test/engines/query' },
} as const satisfies Record<string, EngineFeature>;

export function hasFeature({ name, version }: Engine, feature: keyof typeof ENGINE_FEATURES): boolean {
  const { since }: EngineFeature = ENGINE_FEATURES[feature];
  return since[name] !== undefined && isAtLeast(version, since[name]);
}

/** A block of a stack as far as a rehearsal must know it, whichever syntax it was written in. */
export interface DeclaredBlock {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly provisioners: boolean;
  /** Local name of the provider that it names. */
  readonly provider?: string;
  /** Of a module. */
  readonly source?: string;
  /** Providers that it hands to a module: there, and here. */
  readonly handsOn: readonly (readonly [inner: string, outer: string])[];
  /** Of an import. */
  readonly to?: string;
}

/** A file of a stack, which can be written without what a rehearsal leaves out. */
export interface ConfigurationFile {
  readonly declared: readonly DeclaredBlock[];
  /** Provider functions are named in it, among others. */
  readonly text: string;
  without(removal: Removal): string;
}

/** What a file is to lose. */
export interface Removal {
  isLeftOut(kind: string, labels: readonly string[]): boolean;
  isProviderUsed(name: string): boolean;
  /** An expression loses its references to what is left out. */
  standIn(expression: string): string;
  /** The same for a template, such as a text in JSON. */
  standInTemplate(template: string): string;
  /** What a module is to name as its source instead. */
  sourceOf(module: string): string | undefined;
  /** Whether a module needs a provider that is handed to it. */
  isHandedOn(module: string, provider: string): boolean;
  /** The stack itself, rather than a module of it: nobody needs its outputs. */
  readonly isRoot: boolean;
  /** Provisioners and action triggers, which otherwise always go. */
  readonly keepsCommands?: boolean;
}

/** Blocks within a resource or variable that hold a condition. */
export const CONDITIONS = ['precondition', 'postcondition', 'validation'];

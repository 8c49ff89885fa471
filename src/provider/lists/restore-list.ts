import type { Diagnostic } from '../../plugin/diagnostic';
import type { Attributes, Blocks, Schema } from '../../plugin/schema';
import { VERDICTS } from '../../policies/verdicts';
import type { FilterBlock } from '../data-sources/filters/condition';
import type { ListContext } from '../data-sources/list/list-data-source';
import type { RestoreDefinition } from '../resources/restore/definition/restore-definition';
import type { RestoreTypes } from '../resources/restore/definition/restore-types';
import { checkOneOf } from '../values/attribute-checks';

/** What a list is asked for: the filters of its data source, and the verdicts. Nobody has set what is null. */
export interface ListConfig {
  readonly verdicts: readonly (string | null)[] | null;
  readonly filter: readonly FilterBlock[];
  readonly [filter: string]: unknown;
}

/** The restores of one service, as they are listed to be imported. */
export interface RestoreList<T extends RestoreTypes> {
  readonly restore: RestoreDefinition<T>;
  /** What is listed, for messages: "restore jobs". */
  readonly entries: string;
  readonly schema: Schema;
  check(config: any): readonly Diagnostic[];
  /** All that the filters let through, in whatever order. */
  read(config: ListConfig, context: ListContext): Promise<readonly T['entry'][]>;
  /** A state that tells where an entry stands, for what it does not tell itself. */
  placeOf(config: ListConfig): T['state'];
  /** Filters, and keys of filter blocks, that ask for restores whatever became of them: by id or by status. */
  readonly askedBy: readonly string[];
}

/** A restore that was not to start stands in no list. */
export const LISTED_VERDICTS = VERDICTS.filter((verdict) => verdict !== 'skipped');
const USUAL: readonly string[] = ['pending', 'succeeded'];

const verdicts = {
  type: { list: 'string' },
  optional: true,
  description: `Which restores are listed, by what became of them: ${LISTED_VERDICTS.map((one) => `\`${one}\``).join(', ')}. When not set, \`pending\` and \`succeeded\`; or all, where the restores are asked for by ID or by status. What is generated for a restore that has not succeeded has \`start_when = false\`, so that nothing restores it again.`,
} as const;

/** The filters of a data source, as a list takes them: Terraform has a limit of its own. */
export function listSchema(source: Schema, entries: string): Schema {
  const { max_results: _, ...attributes } = source.attributes;
  const filters = Object.entries(attributes).filter(([, { required, optional }]) => required || optional);
  return {
    version: 0,
    description: `Lists ${entries}, newest first by creation time, to be imported.`,
    attributes: { ...(Object.fromEntries(filters) as Attributes), verdicts },
    blocks: source.blocks as Blocks,
  };
}

export function checkVerdicts({ verdicts: wanted }: { readonly verdicts: unknown }): Diagnostic[] {
  if (!Array.isArray(wanted)) return [];
  return wanted.flatMap((verdict, index) =>
    checkOneOf({ verdicts: verdict }, 'verdicts', LISTED_VERDICTS).map((one) => ({
      ...one,
      path: ['verdicts', index],
    })),
  );
}

/** The verdicts that are listed; all where none are named and the restores are asked for one by one. */
export function wantedVerdicts({ askedBy }: Pick<RestoreList<any>, 'askedBy'>, config: ListConfig): readonly string[] {
  const { verdicts: wanted, filter } = config;
  if (wanted && wanted.length > 0) return wanted.map(String);
  const isAsked = askedBy.some((name) => (config[name] ?? null) !== null || filter.some(({ key }) => key === name));
  return isAsked ? LISTED_VERDICTS : USUAL;
}

import { RULES, type Rule, withoutComments } from '../rules';
import type { SourceFile } from './source-tree';

export interface RuleHomes {
  readonly rule: string;
  /** The first place in each file, `path:line`; more than one is one too many. */
  readonly places: readonly string[];
}

/** Where each rule stands, whatever file was to be its home: that may lie elsewhere in another tree. */
export function ruleHomes(files: readonly SourceFile[], rules: readonly Rule[] = RULES): RuleHomes[] {
  const texts = files.map(({ path, text }) => ({ path: `src/${path}`, text: withoutComments(text) }));
  return rules.map(({ rule, pattern, besides = {} }) => {
    const places = texts.flatMap(({ path, text }) => {
      const found = path in besides ? null : pattern.exec(text);
      return found ? `${path}:${text.slice(0, found.index).split('\n').length}` : [];
    });
    return { rule, places };
  });
}

import type { Construct } from 'constructs';
import { Annotations } from '../../framework';
import { type RelativePath, relativePaths } from '../../target-rules/relative-path';
import { type TargetedRestore, targetForRules } from './target-for-rules';

/** Throws for a relative directory to restore to, and warns of relative paths in it. */
export function checkPaths(scope: Construct, restore: TargetedRestore): void {
  for (const found of relativePaths(targetForRules(restore))) {
    if (found.attribute === 'target_path') throw new Error(`"${scope.node.path}": ${textOf(found, 'path')}`);
    Annotations.of(scope).addWarning(
      textOf(found, found.attribute === 'options' ? 'include or exclude' : found.attribute),
    );
  }
}

function textOf({ path }: RelativePath, name: string): string {
  return `relative ${name}: got ${JSON.stringify(path)}, expected a path that begins at the root, such as /${path.replace(/^(\.{0,2}\/)+/, '')}; the service does not say in which directory a relative path would begin`;
}

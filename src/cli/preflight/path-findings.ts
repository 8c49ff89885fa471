import { relativePaths } from '../../target-rules/relative-path';
import type { Stack } from '../stack/stack';
import type { Finding } from './findings/finding';
import { targetOfObject } from './findings/target-of-object';

/** Paths that say nothing of where they begin. */
export function pathFindings({ objects }: Stack): Finding[] {
  return objects
    .filter(({ type, mode, isNew }) => type === 'alirestore_job' && mode === 'managed' && isNew)
    .flatMap((object) =>
      relativePaths(targetOfObject(object)).map(({ attribute, path }) => ({
        severity: attribute === 'target_path' ? 'error' : 'warning',
        address: object.address,
        attribute,
        summary: `A relative path: got "${path}", expected one from the root, such as /${path.replace(/^(\.{0,2}\/)+/, '')}`,
        advice: 'Write the whole path: the service does not say what a relative one is relative to.',
      })),
    );
}

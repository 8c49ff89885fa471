import type { Fields } from '../../../api/field';
import { responseAttributes } from '../../values/response-attributes';
import { maxResults } from './max-results';

/** What a query for restore tasks answers with, whichever service runs them; `verdict` says what a status means there. */
export function listedTasks<F extends Fields>(fields: F, verdict: string) {
  return {
    max_results: {
      ...maxResults,
      description: `${maxResults.description} The service documents no order, so it decides which ones.`,
    },
    ids: {
      type: { list: 'string' },
      computed: true,
      description: 'IDs of the tasks, in the order of `restore_tasks`.',
    },
    restore_tasks: {
      nesting: 'list',
      computed: true,
      description: 'The tasks, newest first by creation time, then by ID.',
      attributes: {
        ...responseAttributes(fields),
        verdict: { type: 'string', computed: true, description: verdict },
      },
    },
  } as const;
}

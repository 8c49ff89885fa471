import { describe, expect, it } from 'vitest';
import { findTasks } from '../../../src/cli/watch/find-tasks';
import type { CloudClient } from '../../../src/cloud/cloud-client';
import { CloudError } from '../../../src/cloud/cloud-error';
import { FakeClock } from '../../harness/fake-clock';

type Category = CloudError['category'];

/** A service that refuses each request that names `t-bad`. */
function search(category: Category) {
  const client = {
    async call({ action }: { readonly action: string }, { RestoreTaskId }: { readonly RestoreTaskId: string }) {
      const ids = RestoreTaskId.split(',');
      if (ids.includes('t-bad')) throw new CloudError({ action, problem: 'no', category, execution: 'none' });
      return {
        body: { Items: { RestoreTaskDetail: ids.map((id) => ({ RestoreTaskId: id, RestoreStatus: 'stop' })) } },
      };
    },
  };
  return { client: client as unknown as CloudClient, signal: new AbortController().signal, clock: new FakeClock() };
}

describe('tasks that are looked for by their ids', () => {
  it.each<Category>(['notFound', 'invalid'])('are found beside an id that is refused as %s', async (category) => {
    const found = await findTasks('dbs', ['t-1', 't-bad', 't-2'], search(category));
    expect(found.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['t-1 failed', 't-2 failed']);
  });

  it('are not said to be missing where nobody may look', async () => {
    await expect(findTasks('dbs', ['t-1', 't-bad'], search('permission'))).rejects.toThrow('no');
  });
});

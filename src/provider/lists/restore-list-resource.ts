import type { ListResource } from '../../plugin/list-resource';
import type { Configured } from '../configured/configured';
import { checkWithoutEmpty } from '../values/empty-is-unset';
import { emptyToNull } from '../values/empty-to-null';
import { listRestores } from './list-restores';
import type { ListConfig, RestoreList } from './restore-list';

/** What `terraform query` lists. */
export function restoreListResource(list: RestoreList<any>): ListResource<any, Configured> {
  const { schema, check } = list;
  return {
    schema,
    validate: (config) => checkWithoutEmpty(schema, config, check),
    async *list(config, { includeResource, ...context }) {
      for await (const item of listRestores<any>(list, emptyToNull(schema, config) as ListConfig, context)) {
        if ('severity' in item) yield item;
        else yield { ...item, ...(includeResource && { resource: item.state }) };
      }
    },
  };
}

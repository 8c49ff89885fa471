import { CloudError } from '../../../cloud/cloud-error';

/** What the services say of a vault, a backup plan and a service instance that there is not. */
const GONE: readonly unknown[] = ['VaultNotExist', 'Param.NotFound', 'ServiceInstanceNotFound'];

/**
 * With allow_missing, a place that is gone counts as an empty one: whoever puts up with that finds out by the restore, and
 * has a record that says so.
 */
export function nothingIfGone<E>(
  { allow_missing }: { readonly allow_missing: boolean | null },
  listing: Promise<readonly E[]>,
): Promise<readonly E[]> {
  return listing.catch((fault: unknown) => {
    if (allow_missing !== true || !(fault instanceof CloudError && GONE.includes(fault.code))) throw fault;
    return [];
  });
}

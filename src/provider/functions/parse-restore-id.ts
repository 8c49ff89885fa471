import { DiagnosticsError } from '../../plugin/diagnostic';
import { FunctionFault, type ProviderFunction } from '../../plugin/provider-function';
import { nameFromId } from '../resources/job/import';

/** The function `parse_restore_id`. */
export const parseRestoreId: ProviderFunction = {
  summary: 'Takes apart what names a restore job.',
  description:
    "Takes apart what `terraform import` is given for a restore job: `ECS_FILE:r-1`, the form of the vendor's provider, `r-1:ECS_FILE`, and either with an edition behind it. Without one, `edition` is null.",
  parameters: [{ name: 'id', type: 'string', description: 'The id, such as `ECS_FILE:r-000a1b2c3d4e5f`.' }],
  returns: { object: { restore_type: 'string', restore_id: 'string', edition: 'string' } },
  call(id: string) {
    const { restoreType, restoreId, edition } = named(id);
    return { restore_type: restoreType, restore_id: restoreId, edition: edition ?? null };
  },
};

function named(id: string) {
  try {
    return nameFromId(id);
  } catch (fault) {
    if (!(fault instanceof DiagnosticsError)) throw fault;
    throw new FunctionFault(fault.diagnostics.map(({ detail }) => detail).join(' '), 0);
  }
}

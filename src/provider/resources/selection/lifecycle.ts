import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { type SelectionSchema, schema } from './schema';

/** The resource `alirestore_selection`: keeps what was selected for a run. */
export const selection = resource<SelectionSchema, never, Configured>({
  schema,
  plan: async ({ proposed }) => ({ planned: proposed }),
  create: async () => {
    throw new Error('not built yet');
  },
  update: async () => {
    throw new Error('not built yet');
  },
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { type CheckSchema, schema } from './schema';

/** The resource `alirestore_check`. */
export const check = resource<CheckSchema, never, Configured>({
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

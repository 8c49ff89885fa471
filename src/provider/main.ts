import { systemClock } from '../clock';
import { serve } from '../plugin/serve';
import { SOURCE_ADDRESS } from '../source-address';
import { TCP_VARIABLE } from '../variables';

/** Replaced by the bundler, which alone knows it. */
declare const ALIRESTORE_VERSION: string;

serve(
  // Loaded when Terraform is already connecting: nothing of it is needed for the handshake.
  async () => {
    const { startProvider } = await import('./start-provider.js');
    return startProvider(ALIRESTORE_VERSION);
  },
  {
    sourceAddress: SOURCE_ADDRESS,
    clock: systemClock,
    debug: process.argv.includes('--debug'),
    tcp: process.platform === 'win32' || TCP_VARIABLE in process.env,
  },
);

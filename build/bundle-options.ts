import type { BuildOptions } from 'esbuild';
import { serverOnlyGrpc } from './server-only-grpc';
import { silentDebug } from './silent-debug';

/** One file that Node runs by itself, from anywhere. */
export const bundleOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [serverOnlyGrpc, silentDebug],
} satisfies BuildOptions;

import type { BuildOptions } from 'esbuild';
import { serverOnlyGrpc } from './server-only-grpc';

/** One file that Node runs by itself, from anywhere. */
export const bundleOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [serverOnlyGrpc],
} satisfies BuildOptions;

import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options';
import { bundleProvider, packageVersion } from './bundle-provider';

/** As the release workflow sets it: then the bundles carry the version of the package alone. */
const release = process.env.RELEASE === 'true';

async function main(): Promise<void> {
  const { version } = await bundleProvider('bundle/provider', release);
  const outfile = 'bundle/alirestore.js';
  await build({
    ...bundleOptions,
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: ['src/cli/main.ts'],
    outfile,
    define: { ALIRESTORE_VERSION: JSON.stringify(version), PACKAGE_VERSION: JSON.stringify(packageVersion()) },
  });
  chmodSync(outfile, 0o755);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { writeBundles } from './write-bundles';

/** As the release workflow sets it: then the bundles carry the version of the package alone. */
const release = process.env.RELEASE === 'true';

writeBundles('bundle', release).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

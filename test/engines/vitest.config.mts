import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.mts';

/** What `npm run engines` runs on each engine: all that starts one, and what needs another than `npm test` has. */
export default defineConfig({
  test: {
    ...settings.test,
    testTimeout: 600_000, // old engines start slowly, and whoever tries several has other things to do
    reporters: ['default', 'json'], // into the file that the command names
    projects: [
      {
        extends: true,
        test: {
          name: 'engines',
          include: [
            'test/{e2e,engines}/**/*.test.ts',
            'test/plugin/terraform*.test.ts',
            'test/cli/drill/{run,terraform}/**/*.test.ts',
            'test/installation/install-into.test.ts',
            'test/build/schema-json.test.ts',
            'test/documented-blocks.test.ts',
          ],
          // Packages, and other languages and SDKs on the way to the same synthesized stack or the same cloud.
          exclude: ['test/e2e/{languages,official-sdks}/**', 'test/e2e/package.test.ts'],
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { cdktnFramework } from '../build/frameworks/cdktn-framework';

// Nothing of the machine may reach a test: no account, no proxy, no Terraform settings of the person who runs it.
const foreign =
  /^(ALICLOUD_|ALIBABA_CLOUD_|ALIBABACLOUD_|ALIRESTORE_|TF_|HTTPS?_PROXY$|NO_PROXY$|https?_proxy$|no_proxy$|NODE_EXTRA_CA_CERTS$)/;
const kept = ['TERRAFORM_BINARY_NAME'];
for (const name of Object.keys(process.env)) {
  if (foreign.test(name) && !kept.includes(name)) delete process.env[name];
}
process.env.CHECKPOINT_DISABLE = '1';
process.env.TZ = 'Asia/Kathmandu'; // a zone that no code may depend on

const E2E = ['test/e2e/**/*.test.ts'];

/** A browser, thousands of odd inputs, and what puts its own parts in the place of Node's. */
const ALONE = ['test/{fuzz,browser}/**/*.test.ts', 'test/clock.test.ts', 'test/**/*on-windows.test.ts'];

/** What needs another engine than the one that is there; `npm run engines` runs it. */
const ENGINES = 'test/engines/**';

/** What takes minutes begins first, and the many small files fill what is left of the time. */
const MINUTES = /\/e2e\/(storm|languages\/|pipelines|exit-codes|drill-run|lost-runners|examples|package)|\/fuzz\/notes/;
const LONG = /\/(e2e|fuzz|browser)\/|first-change|every-prop/;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = [MINUTES, LONG, /./];
    const rank = ({ moduleId }: TestSpecification) => slowness.findIndex((pattern) => pattern.test(moduleId));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** What a user of CDK Terrain has: its classes wherever a test or a source takes those of cdktf. */
const ON_CDKTN = {
  resolve: { alias: [{ find: /^cdktf$/, replacement: 'cdktn' }] },
  plugins: [
    {
      name: 'framework-of-cdktn',
      enforce: 'pre' as const,
      transform: (code: string, id: string) => (id.endsWith('/src/framework.ts') ? cdktnFramework(code) : undefined),
    },
  ],
};

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 4, // on two cores: a file that runs Terraform is busy for a quarter of its time, else it waits by the clock
    sequence: { sequencer: SlowFirst },
    globalSetup: ['test/harness/bundle-first.ts'],
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // What they test runs in processes of its own. To load the constructs and the cloud anew takes seconds for each file.
      { extends: true, test: { name: 'e2e', include: E2E, isolate: false } },
      // A process for each of 350 small files would cost more than the tests in them.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...E2E, ...ALONE, ENGINES],
          isolate: false,
        },
      },
      {
        extends: true,
        ...ON_CDKTN,
        test: {
          name: 'on-cdktn',
          include: ['test/{constructs,installation}/**/*.test.ts'],
          isolate: false,
        },
      },
    ],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    reporters: ['default', ['json', { outputFile: '.try/test-results.json' }]],
  },
});

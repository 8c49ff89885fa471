import { cdktf, javascript, typescript } from 'projen';
import { addBuildWorkflow, addReleaseWorkflow, addWindowsWorkflow } from './build/github-workflows';

const project = new cdktf.ConstructLibraryCdktf({
  name: 'cdktf-alicloud-restore',
  description:
    'Restore jobs and disaster-recovery drills on Alibaba Cloud, as code: constructs for CDK for Terraform, a Terraform provider that installs itself, an emulator of the restore APIs and a command line.',
  keywords: ['alicloud', 'alibaba-cloud', 'backup', 'restore', 'disaster-recovery', 'terraform', 'terraform-provider'],
  author: 'cdktf-alicloud-restore maintainers',
  authorAddress: 'maintainers@cdktf-alicloud-restore.example',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore.git',
  defaultReleaseBranch: 'main',
  license: 'Apache-2.0',
  copyrightOwner: 'cdktf-alicloud-restore maintainers',

  cdktfVersion: '^0.21.0',
  constructsVersion: '^10.4.2',
  jsiiVersion: '~6.0.16',
  // Pinned would be the least that cdktf takes, and cdktn takes 10.6 and 10.7 of constructs alone.
  peerDependencyOptions: { pinnedDevDependency: false },
  typescriptVersion: '~6.0.3',
  minNodeVersion: '20.9.0',

  // Sources in source maps would triple the size of lib/.
  tsconfig: { compilerOptions: { inlineSourceMap: false, inlineSources: false } },
  // jsii checks src alone; this one checks what stands beside it, too (`npm run check`).
  tsconfigDev: {
    include: ['build', 'bench', 'examples'].map((folder) => `../${folder}/**/*.ts`),
    exclude: ['**/cdktf.out', '**/node_modules', 'vendor-bindings'].map((pattern) => `../examples/${pattern}`),
    compilerOptions: { paths: { 'cdktf-alicloud-restore': ['../src'] } },
  },

  packageManager: javascript.NodePackageManager.NPM,
  projenVersion: '0.103.25',
  projenrcTs: true,
  projenrcTsOptions: { projenCodeDir: '.projen' },
  runner: typescript.TypeScriptRunner.tsx(),

  jest: false, // vitest below
  githubOptions: { mergify: false, pullRequestLint: false },
  pullRequestTemplateContents: [
    '**What changes for those who use it, and why?**',
    '',
    '**Which test fails without it?**',
    '',
    '- [ ] `bash .ci/run` passes.',
    '- [ ] What a user notices stands in CHANGELOG.md, under Unreleased.',
    '- [ ] No key, token, account or instance of yours is in code, tests or texts.',
    '',
    'Fixes #',
  ],
  buildWorkflow: false, // those of build/github-workflows.ts: package.json holds the version, and a tag releases it
  release: false,
  depsUpgrade: false,
  sampleCode: false,
  npmignoreEnabled: false, // `files` below names what ships, so that nothing ships by mistake
  docgen: false, // `npm run generate` writes API.md and docs/api
  eslint: false,
  biome: true,
  biomeOptions: {
    version: '2.5.15', // exact: another version may format differently, and CI fails on a difference
    biomeConfig: {
      formatter: { indentStyle: javascript.biome_config.IndentStyle.SPACE, lineWidth: 120 },
      javascript: { formatter: { quoteStyle: javascript.biome_config.QuoteStyle.SINGLE } },
    },
  },

  publishToPypi: { distName: 'cdktf-alicloud-restore', module: 'cdktf_alicloud_restore' },
  publishToMaven: {
    javaPackage: 'io.github.cdktfalicloudrestore',
    mavenGroupId: 'io.github.cdktf-alicloud-restore',
    mavenArtifactId: 'cdktf-alicloud-restore',
  },
  publishToGo: { moduleName: 'github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go' },
  publishToNuget: { dotNetNamespace: 'CdktfAlicloudRestore', packageId: 'CdktfAlicloudRestore' },

  // Everything here is development only: what the plugin and the command line need is bundled into one file each,
  // so that the package has no run-time dependencies. CONTRIBUTING.md says for each bundled one why it is there.
  devDeps: [
    '@alicloud/credentials@^2.4.7',
    '@alicloud/openapi-core@^1.0.8',
    '@alicloud/pop-core@^1.8.0',
    '@bufbuild/buf@~1.74.0',
    '@bufbuild/protobuf@^2.17.0',
    '@cdktf/provider-generator@^0.21.0',
    '@cdktn/provider-generator@^0.24.0',
    '@grpc/grpc-js@^1.14.7',
    '@msgpack/msgpack@^3.1.3',
    '@types/node@^20',
    'ajv@^8.20.0',
    'axe-core@^4.14.1',
    'cdktf@0.21.0',
    'cdktf-cli@^0.21.0',
    'cdktn@0.24.0',
    'commonmark@^0.31.2',
    'constructs@10.7.2',
    'esbuild@^0.28.2',
    'fflate@^0.8.3',
    'https-proxy-agent@^7.0.6',
    'jsii-docgen@^10.12.6',
    'json-schema-to-ts@^3.1.1',
    'lossless-json@^4.0.1',
    'playwright-core@^1.65.1',
    'ts-proto@^2.18.0',
    'tsx@^4.23.15',
    'vitest@^4.1.12',
    'xmllint-wasm@^5.3.0',
  ],
});

project.package.addVersion('0.1.0');
project.package.addBin({ alirestore: 'bundle/alirestore.js' });
// The constructs and what they import; the plugin and the command line ship as bundles. npm adds README and LICENSE itself.
project.package.addField('files', [
  '.jsii',
  'bundle',
  'docs/*.schema.json',
  'modules',
  ...['amounts', 'constructs', 'drill-rules', 'installation', 'json', 'policies', 'target-rules'].map(
    (room) => `lib/${room}`,
  ),
  ...['framework', 'index', 'source-address', 'variables'].map((file) => `lib/${file}.*`),
]);

// Node 20 is what the package promises to run on; jsii would print ten lines about it at every call.
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
project.tasks.addEnvironment('CHECKPOINT_DISABLE', '1');

// Lint: the limits of CONTRIBUTING.md, held by the tool.
const biome = project.biome!;
for (const pattern of ['!**/generated', 'build/**', 'examples/**', 'bench/**', '!**/cdktf.out', '!**/node_modules']) {
  biome.addFilePattern(pattern);
}
const limits = (functionLines: number | undefined) => ({
  complexity: {
    ...(functionLines
      ? { noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: functionLines } } }
      : { noExcessiveLinesPerFunction: 'off' }),
    noBannedTypes: 'off', // {} is what mapped types end with
  },
});
biome.file.addOverride('linter.rules', {
  preset: 'recommended',
  ...limits(40),
  style: {
    noExcessiveLinesPerFile: { level: 'error', options: { maxLines: 300 } },
    useFilenamingConvention: { level: 'error', options: { filenameCases: ['kebab-case'] } },
    noNonNullAssertion: 'off',
    noDefaultExport: 'error',
    noParameterAssign: 'error',
    useNodejsImportProtocol: 'error',
    useImportType: 'error',
  },
  suspicious: {
    noExplicitAny: 'off', // cdktf's synthesizeAttributes() returns it
    noFocusedTests: 'error',
    noSkippedTests: 'error',
    noImportCycles: 'error',
    noTemplateCurlyInString: 'off', // Terraform's references look like them
  },
  correctness: { noUnusedVariables: 'error', noUnusedImports: 'error', noUnusedFunctionParameters: 'error' },
});
biome.file.addOverride('overrides', [
  {
    includes: ['test/**', 'bench/**', 'examples/**'],
    linter: { rules: limits(undefined) }, // a describe() is a long function
  },
  { includes: ['**/*.config.mts', '.projenrc.ts'], linter: { rules: { style: { noDefaultExport: 'off' } } } },
]);

project.addTask('lint', {
  description: 'Check style and formatting; writes nothing',
  exec: 'biome check --no-errors-on-unmatched',
});
project.addTask('check', {
  description: 'Check the types of everything: src, test, build, bench, examples',
  exec: 'tsc --noEmit -p test/tsconfig.json',
});
project.addTask('format', { description: 'Mend style and formatting', exec: 'biome check --write' });

const bundle = project.addTask('bundle', {
  description: 'Bundle the provider plugin and the command line into one file each',
  exec: 'tsx build/bundle.ts',
});
// JSII0006 wants to compile against the least version of each peer, and cannot know that of constructs the least is cdktn's; of
// cdktf, test/package-files.test.ts wants it.
project.compileTask.reset('jsii --silence-warnings=reserved-word --silence-warnings=JSII0006');
project.compileTask.prependExec('rm -rf lib'); // what is gone from src must not ship
project.compileTask.prependSpawn(bundle);
project.compileTask.exec(`tsx -e "require('./build/trim-package').trimPackage('.')"`);

project.addTask('generate', {
  description: 'Write all generated files anew: wire codec, bindings, docs, API.md',
  steps: [{ exec: 'tsx build/generate.ts' }, { spawn: 'compile' }, { exec: 'tsx build/generate-api-docs.ts' }],
});

project.testTask.reset();
project.testTask.spawn(project.compileTask);
// Once, and not in each worker that tests it.
project.testTask.exec(`tsx -e "require('./build/packages/cdktn-package').makeCdktnPackage()"`);
project.testTask.exec('vitest run --config test/vitest.config.mts --root .', { receiveArgs: true });

project.addTask('demo', {
  description: 'Synthesize, plan and apply a restore against the emulator, and show what happened',
  steps: [{ spawn: 'compile' }, { exec: 'tsx --tsconfig examples/tsconfig.json examples/demo.ts', receiveArgs: true }],
});
project.addTask('dev', {
  description: 'Watch: types, and after each change the bundles and the nearest tests',
  exec: 'tsx build/dev.ts',
});
project.addTask('bench', {
  description: 'Measure, and print the figures beside the budgets',
  steps: [{ spawn: 'compile' }, { exec: 'tsx bench/main.ts', receiveArgs: true }],
});
project.addTask('house', {
  description: 'Print what a flow enters, the rooms, the length of files and what stands twice',
  exec: 'tsx build/house/main.ts',
  receiveArgs: true,
});

project.addTask('try:executable', {
  description: 'Restore with the plugin as one executable, as Windows needs it; needs Terraform',
  steps: [{ spawn: 'bundle' }, { exec: 'tsx build/executable/try-executable.ts' }],
});

project.addTask('engines', {
  description: 'Run the tests on each Terraform or OpenTofu given, and print what works where',
  steps: [{ spawn: 'compile' }, { exec: 'tsx build/engines/main.ts', receiveArgs: true }],
});

project.addTask('package:terraform', {
  description: 'Write the files of a release for a Terraform registry, of the provider as it is bundled',
  exec: 'tsx build/release-terraform.ts',
});

// Both packages, for cdktf and for cdktn, by one command from a bare checkout, hence the compile.
for (const language of ['js', 'python', 'go', 'java', 'dotnet']) {
  const task = project.tasks.tryFind(`package:${language}`)!;
  task.reset(`tsx build/pack.ts ${language}`, { receiveArgs: true });
  task.prependSpawn(project.compileTask);
}

project.addTask('try:java', {
  description: 'Pack for Maven and try the examples in Java, with cdktf and cdktn; needs a JDK, Maven and Terraform',
  steps: [{ spawn: 'compile' }, { exec: 'tsx build/languages/try-java.ts' }],
});

for (const ignored of [
  '/bundle/',
  '/.try/',
  'cdktf.out/',
  '.terraform/',
  '*.tfstate*',
  'terraform.d/',
  'target/',
  '/examples/csharp/bin/',
  '/examples/csharp/obj/',
]) {
  project.gitignore.exclude(ignored);
}
project.gitignore.removePatterns('coverage'); // a room of ours has that name
for (const pattern of [
  '/src/**/generated/**',
  '/docs/api/**',
  '/docs/data-sources/**',
  '/docs/functions/**',
  '/docs/languages/**',
  '/docs/resources/**',
  '/docs/actions/**',
  '/docs/list-resources/**',
  '/docs/*.schema.json',
  '/API.md',
]) {
  project.gitattributes.addAttributes(pattern, 'linguist-generated'); // reviewers see them folded
}

addBuildWorkflow(project.github!);
addReleaseWorkflow(project.github!);
addWindowsWorkflow(project.github!);

project.synth();

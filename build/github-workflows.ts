import { github } from 'projen';

type Job = github.workflows.Job;
type JobStep = github.workflows.JobStep;

const { JobPermission } = github.workflows;
const NODE = 'lts/-1'; // newer than the oldest that we promise, which one job of the build has
const OLDEST_NODE = '20';
const TERRAFORM = '1.11.4';
const PUBLIB = 'npx -y -p publib@latest';
const ASSEMBLY = 'dist';
const PYTHON: JobStep = { uses: 'actions/setup-python@v6', with: { 'python-version': '3.x' } };
const GO: JobStep = { uses: 'actions/setup-go@v6', with: { 'go-version': 'stable' } };
const JAVA: JobStep = { uses: 'actions/setup-java@v5', with: { distribution: 'corretto', 'java-version': '11' } };
const NPM: JobStep = { run: 'npm install --global npm@11' }; // trusted publishing needs 11.5.1 or later

const setupNode = (version: string): JobStep => ({
  uses: 'actions/setup-node@v6',
  with: { 'node-version': version, cache: 'npm' },
});

const machineSteps = (node: string): JobStep[] => [
  github.WorkflowSteps.checkout(),
  setupNode(node),
  {
    uses: 'hashicorp/setup-terraform@v3',
    with: { terraform_version: TERRAFORM, terraform_wrapper: false }, // the wrapper hides exit codes and streams
  },
];

/** What .ci/run needs beside the checkout; the machine has Chrome. */
const ciSteps = (node: string): JobStep[] => [...machineSteps(node), PYTHON, GO];

const secret = (name: string) => `\${{ secrets.${name} }}`;

/** Where the packages of each language go, with what tools they are made, and what the registry wants to know. */
const registries: Record<string, { task: string; publish: string; tools: JobStep[]; env: Record<string, string> }> = {
  npm: {
    task: 'js',
    publish: 'npm',
    tools: [NPM],
    env: { NPM_TRUSTED_PUBLISHER: 'true', NPM_CONFIG_PROVENANCE: 'true' },
  },
  pypi: {
    task: 'python',
    publish: 'pypi',
    tools: [PYTHON],
    env: { PYPI_TRUSTED_PUBLISHER: 'true' },
  },
  maven: {
    task: 'java',
    publish: 'maven',
    tools: [JAVA],
    env: {
      MAVEN_SERVER_ID: 'central-ossrh',
      ...Object.fromEntries(
        ['GPG_PRIVATE_KEY', 'GPG_PRIVATE_KEY_PASSPHRASE', 'USERNAME', 'PASSWORD']
          .map((name) => `MAVEN_${name}`)
          .map((name) => [name, secret(name)]),
      ),
    },
  },
  go: {
    task: 'go',
    publish: 'golang',
    tools: [GO],
    env: {
      GIT_USER_NAME: 'github-actions',
      GIT_USER_EMAIL: 'github-actions@github.com',
      GITHUB_TOKEN: secret('GO_GITHUB_TOKEN'),
    },
  },
  nuget: {
    task: 'dotnet',
    publish: 'nuget',
    tools: [PYTHON, { uses: 'actions/setup-dotnet@v5', with: { 'dotnet-version': '8.x' } }], // publib logs in by Python
    env: { NUGET_TRUSTED_PUBLISHER: 'true', NUGET_USERNAME: secret('NUGET_USERNAME') },
  },
};

/** Each change is held against .ci/run; no secret is needed. */
export function addBuildWorkflow(project: github.GitHub): void {
  const workflow = project.addWorkflow('build');
  workflow.on({ pullRequest: {}, push: { branches: ['main'] }, workflowDispatch: {} });
  workflow.addJobs({
    build: {
      runsOn: ['ubuntu-latest'],
      timeoutMinutes: 60,
      permissions: { contents: JobPermission.READ },
      strategy: { failFast: false, matrix: { domain: { node: [OLDEST_NODE, NODE] } } },
      steps: [...ciSteps('${{ matrix.node }}'), { run: 'bash .ci/run' }],
    },
  });
}

/** The main job on Windows, where nobody has run it yet: by hand, until it is known to pass. */
export function addWindowsWorkflow(project: github.GitHub): void {
  const workflow = project.addWorkflow('windows');
  workflow.on({ workflowDispatch: {} });
  workflow.addJobs({
    windows: {
      runsOn: ['windows-latest'],
      timeoutMinutes: 30,
      permissions: { contents: JobPermission.READ },
      // Before the checkout: sh would stumble over the line ends that Git writes on Windows.
      steps: [{ run: 'git config --global core.autocrlf false' }, ...machineSteps(OLDEST_NODE), ...windowsRun],
    },
  });
}

const windowsRun: JobStep[] = [{ run: 'npm ci' }, { run: 'npm run try:executable' }];

/** A tag releases: what it names must be the version of package.json. */
export function addReleaseWorkflow(project: github.GitHub): void {
  const workflow = project.addWorkflow('release');
  workflow.on({ push: { tags: ['v*'] } });
  const publishing = Object.entries(registries).map(([name, registry]) => [`release_${name}`, publishJob(registry)]);
  workflow.addJobs({ build: releaseBuild, release_github: githubRelease, ...Object.fromEntries(publishing) });
}

const releaseBuild: Job = {
  runsOn: ['ubuntu-latest'],
  timeoutMinutes: 120,
  permissions: { contents: JobPermission.READ },
  env: { RELEASE: 'true', CI: 'true' },
  steps: [
    ...ciSteps(OLDEST_NODE),
    JAVA,
    {
      name: 'Tag and version are the same',
      run: 'test "$GITHUB_REF_NAME" = "v$(node -p "require(\'./package.json\').version")"',
    },
    { run: 'bash .ci/run' },
    { run: 'npm run try:java' }, // takes too long for each change
    { run: 'npm run package:js' },
    { run: 'npm run package:terraform' },
    github.WorkflowSteps.uploadArtifact({ with: { name: ASSEMBLY, path: ASSEMBLY } }),
  ],
};

/** The files of a Terraform registry, and the words of the changelog. */
const githubRelease: Job = {
  needs: ['build'],
  runsOn: ['ubuntu-latest'],
  permissions: { contents: JobPermission.WRITE },
  env: {
    GH_TOKEN: '${{ github.token }}',
    TERRAFORM_GPG_PRIVATE_KEY: secret('TERRAFORM_GPG_PRIVATE_KEY'),
    TERRAFORM_GPG_PASSPHRASE: secret('TERRAFORM_GPG_PASSPHRASE'),
  },
  steps: [
    github.WorkflowSteps.checkout(),
    github.WorkflowSteps.downloadArtifact({ with: { name: ASSEMBLY, path: ASSEMBLY } }),
    {
      name: 'Sign the checksums, as a Terraform registry wants them',
      if: "env.TERRAFORM_GPG_PRIVATE_KEY != ''",
      run: 'bash build/sign-checksums.sh dist/terraform',
    },
    {
      run: [
        `awk '/^## /{found=index($0, "[" substr(ENVIRON["GITHUB_REF_NAME"], 2) "]")} found' CHANGELOG.md > notes.md`,
        'gh release create "$GITHUB_REF_NAME" --verify-tag --notes-file notes.md dist/terraform/* dist/js/*',
      ].join('\n'),
    },
  ],
};

/** publib wants the modules of one repository at a time. */
const GO_REPOSITORIES = [
  'for module in dist/go/*/; do',
  '  repository="dist/repositories/$(basename "$module")"',
  '  mkdir -p "$repository" && mv "$module" "$repository/"',
  `  ${PUBLIB} publib-golang "$repository"`,
  'done',
].join('\n');

/** Other languages are made of the packages that npm gets, byte for byte. */
function publishJob({ task, publish, tools, env }: (typeof registries)[string]): Job {
  const make: JobStep[] = [{ run: 'npm ci' }, { run: `npx tsx build/pack.ts ${task} dist/js` }];
  return {
    needs: ['build'],
    runsOn: ['ubuntu-latest'],
    permissions: { contents: JobPermission.READ, idToken: JobPermission.WRITE },
    steps: [
      github.WorkflowSteps.checkout(),
      setupNode(NODE),
      ...tools,
      github.WorkflowSteps.downloadArtifact({ with: { name: ASSEMBLY, path: ASSEMBLY } }),
      ...(task === 'js' ? [] : make),
      { run: task === 'go' ? GO_REPOSITORIES : `${PUBLIB} publib-${publish}`, env },
    ],
  };
}

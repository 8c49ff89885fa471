import type { DrillStartedBy } from '../../record/schema/drill-record-schema';

type Env = Readonly<Record<string, string | undefined>>;

/** By which variable each pipeline is known, and where it tells what. */
const pipelines = [
  {
    kind: 'github-actions',
    sign: 'GITHUB_ACTIONS',
    actor: 'GITHUB_ACTOR',
    repository: 'GITHUB_REPOSITORY',
    commit: 'GITHUB_SHA',
    url: (env: Env) => `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`,
  },
  {
    kind: 'gitlab-ci',
    sign: 'GITLAB_CI',
    actor: 'GITLAB_USER_LOGIN',
    repository: 'CI_PROJECT_PATH',
    commit: 'CI_COMMIT_SHA',
    url: (env: Env) => env.CI_PIPELINE_URL,
  },
  {
    kind: 'jenkins',
    sign: 'JENKINS_URL',
    actor: 'BUILD_USER_ID',
    repository: 'JOB_NAME',
    commit: 'GIT_COMMIT',
    url: (env: Env) => env.BUILD_URL,
  },
] as const;

const NOBODY = { actor: null, repository: null, commit: null, url: null };

/** Nearly all of them set it. */
function isUnknownPipeline({ CI }: Env): boolean {
  return CI !== undefined && !['', '0', 'false'].includes(CI);
}

/** What started this run. Of a person at a terminal nothing is told: who answers for a drill is its owner. */
export function startedByOf(env: Env): DrillStartedBy {
  const pipeline = pipelines.find(({ sign }) => env[sign]);
  if (!pipeline) return { kind: isUnknownPipeline(env) ? 'pipeline' : 'person', ...NOBODY };
  return {
    kind: pipeline.kind,
    actor: env[pipeline.actor] || null,
    repository: env[pipeline.repository] || null,
    commit: env[pipeline.commit] || null,
    url: pipeline.url(env) || null,
  };
}

import type { Provider } from '../plugin/provider';
import { checkConfiguration } from './configuration/checks';
import { configure, type Surroundings } from './configuration/configure';
import { schema } from './configuration/schema';
import type { Configured } from './configured';
import { jobs } from './data-sources/jobs/data-source';
import { job } from './resources/job/lifecycle';

/** The table of contents: a new resource or data source is one line here. */
export const contents = {
  schema,
  resources: {
    alirestore_job: job,
  },
  dataSources: {
    alirestore_jobs: jobs,
  },
} as const;

export function createProvider(surroundings: Surroundings): Provider<Configured> {
  return {
    ...contents,
    validate: checkConfiguration,
    configure: (config, terraformVersion, { log }) => configure(config, terraformVersion, surroundings, log),
  };
}

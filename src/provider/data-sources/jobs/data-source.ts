import { listDataSource } from '../list-data-source';
import { checkJobs } from './checks';
import { readJobs } from './read';
import { schema } from './schema';

/** The data source `alirestore_jobs`: restore jobs, and how they ended. */
export const jobs = listDataSource({ entries: 'restore jobs', schema, check: checkJobs, read: readJobs });

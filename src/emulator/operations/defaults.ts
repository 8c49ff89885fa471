/** What operations take for parameters that are absent. */
export const DEFAULT_PAGE_SIZE = 10;
export const DEFAULT_DBS_PAGE_SIZE = 30;
export const DEFAULT_COMPUTE_NEST_RESULTS = 20;
export const DEFAULT_EDITION = 'STANDARD';

/** Where the scenario names no region. */
export const DEFAULT_REGION = 'cn-hangzhou';

/** What operations take for parameters that are absent. */
export const DEFAULT_PAGE_SIZE = 10;
export const DEFAULT_EDITION = 'STANDARD';

/** Where the scenario names no region. */
export const DEFAULT_REGION = 'cn-hangzhou';

import type { DrillRecord } from '../../record/schema/drill-record-schema';

/** Folders that evidence and histories are kept in, and such as are named after days. */
const ASIDE = /^(drill-evidence|records|history|\d{2}|\d{4}(-?\d{2}){0,2})$/;

/**
 * The folder of a stack, of the path of a record with slashes: what stands above the file or folder that is named after
 * the run, without what a pipeline or a calendar has put between.
 */
export function stackFolder(path: string, { name, runId }: DrillRecord['drill']): string {
  const parts = path.split('/');
  const ofRun = parts.map((part) => `-${plain(part)}-`.includes(`-${plain(runId)}-`)).lastIndexOf(true);
  const folders = parts.slice(0, ofRun < 0 ? -1 : ofRun);
  const isAside = (folder: string) =>
    ASIDE.test(folder) || [plain(name), plain(runId)].includes(plain(folder).replace(/^\d+-/, ''));
  while (folders.length > 0 && isAside(folders[folders.length - 1])) folders.pop();
  return folders.join('/');
}

/** Names of runs and drills are anything; in paths they have become something like this. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\W_]+/g, '-');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../examples/pipelines');

/** A shell script of a pipeline, as its runner would hand it to the shell. */
export interface PipelineScript {
  /** The job or stage that it stands in. */
  readonly job: string;
  readonly script: string;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The lines that are indented more than the one at `index`, without that indentation. */
function blockUnder(lines: readonly string[], index: number): string[] {
  const end = lines.findIndex(
    (line, at) => at > index && line.trim() !== '' && indentOf(line) <= indentOf(lines[index]),
  );
  const block = lines.slice(index + 1, end < 0 ? undefined : end);
  return block.map((line) => line.trim()).filter((line) => line !== '');
}

/** The job is the nearest line above that is indented as jobs are. */
function jobAbove(lines: readonly string[], index: number, indent: number): string {
  const above = lines.slice(0, index).filter((line) => indentOf(line) === indent && /^\s*[\w-]+:$/.test(line));
  return above.at(-1)?.trim().slice(0, -1) ?? '';
}

function read(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n');
}

export function githubScripts(): PipelineScript[] {
  const lines = read('github-actions.yml');
  return lines.flatMap((line, index) =>
    line.trim() === 'run: |' ? [{ job: jobAbove(lines, index, 2), script: blockUnder(lines, index).join('\n') }] : [],
  );
}

export function gitlabScripts(): PipelineScript[] {
  const lines = read('gitlab-ci.yml');
  return lines.flatMap((line, index) => {
    if (line.trim() !== 'script:') return [];
    const commands = blockUnder(lines, index).map((command) => command.replace(/^- /, ''));
    return [{ job: jobAbove(lines, index, 0), script: commands.join('\n') }];
  });
}

export function jenkinsScripts(): PipelineScript[] {
  const text = read('Jenkinsfile').join('\n');
  return [...text.matchAll(/'''([\s\S]*?)'''/g)].map((found) => {
    const stages = [...text.slice(0, found.index).matchAll(/stage\('(\w+)'\)/g)];
    return { job: stages.at(-1)?.[1] ?? '', script: found[1].trim() };
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const [build, release] = ['build', 'release'].map((name) => read(`.github/workflows/${name}.yml`));

describe('the workflow of every change', () => {
  it('runs what a person runs, on the oldest Node that is promised, too', () => {
    expect(build).toContain('run: bash .ci/run\n');
    expect(build).toContain('- "20"\n');
    expect(JSON.parse(read('package.json')).engines.node).toBe('>= 20.9.0');
  });

  it('has what the tests in Python and Go need', () => {
    expect(build).toContain('uses: actions/setup-python@');
    expect(build).toContain('uses: actions/setup-go@');
  });

  it('needs no secret, and may write nothing', () => {
    expect(build).not.toContain('secrets.');
    expect(build).not.toContain(': write');
  });
});

describe('the workflow of a release', () => {
  it('begins with a tag, which must be the version', () => {
    expect(release).toContain('on:\n  push:\n    tags:\n      - v*\n');
    expect(release).toContain('test "$GITHUB_REF_NAME" = "v$(node -p "require(\'./package.json\').version")"');
  });

  it('publishes nothing before everything has passed', () => {
    const jobs = [...release.matchAll(/^ {2}(release_\w+):\n {4}needs: (\w+)$/gm)].map(([, job, needed]) => [
      job,
      needed,
    ]);
    expect(jobs).toEqual(
      ['github', 'npm', 'pypi', 'maven', 'go', 'nuget'].map((registry) => [`release_${registry}`, 'build']),
    );
    expect(release).toContain('run: bash .ci/run\n');
  });

  it('calls only what there is', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const called = [...release.matchAll(/(?:npm run|npx projen) ([\w:]+)/g)].map(([, task]) => task);
    expect(called).toEqual(['try:java', 'package:js', 'package:terraform']);
    expect(called.filter((task) => !(task in scripts))).toEqual([]);
  });

  it('makes the packages of all other languages of those that npm gets', () => {
    const made = [...release.matchAll(/npx tsx build\/pack\.ts (\w+) dist\/js$/gm)].map(([, language]) => language);
    expect(made).toEqual(['python', 'java', 'go', 'dotnet']);
  });

  it('gives publib the Go modules of one repository at a time', () => {
    expect(release).toContain('publib-golang "$repository"');
    expect(release).not.toMatch(/publib-golang$/m);
  });
});

describe('the form for a restore that went wrong', () => {
  const form = read('.github/ISSUE_TEMPLATE/restore.yml');

  it.each(['restore-id', 'request-id', 'version', 'record'])('asks for the %s', (id) => {
    expect(form).toContain(`    id: ${id}\n`);
  });

  it('warns of secrets before it asks for anything', () => {
    expect(form.indexOf('can hold secrets, and this page is public')).toBeGreaterThan(0);
    expect(form.indexOf('can hold secrets')).toBeLessThan(form.indexOf('type: input'));
  });
});

describe('the workflow of Windows', () => {
  it('runs the main job, by hand, with line ends that sh takes', () => {
    const windows = read('.github/workflows/windows.yml');
    expect(windows).toContain('on:\n  workflow_dispatch: {}\n');
    expect(windows).toContain('runs-on: windows-latest');
    expect(windows.indexOf('core.autocrlf false')).toBeLessThan(windows.indexOf('actions/checkout'));
    expect(windows).toContain('run: npm run try:executable');
    expect(JSON.parse(read('package.json')).scripts['try:executable']).toBe('projen try:executable');
  });
});

describe('the signature of a release', () => {
  it('is made where no package of others has run', () => {
    const [, job] = /\n {2}release_github:\n([\s\S]*?)\n {2}release_npm:/.exec(release) ?? [];
    expect(job).toContain('run: bash build/sign-checksums.sh dist/terraform');
    expect(job).not.toContain('npm ');
  });
});

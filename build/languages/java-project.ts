import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cdktnText } from '../frameworks/cdktn-text';
import { runPacmak } from '../packages/generate-code';
import type { Framework } from '../packages/language-readme';
import { stagePackage } from '../packages/stage-package';

const examples = resolve('examples/java');
const programs = 'src/main/java/com/example';

/** The programs of the examples, by their classes. */
export const PROGRAMS = readdirSync(join(examples, programs)).map((name) => name.replace('.java', ''));

/** Packs the framework and the package on it into a Maven repository, unless it is there and newer than what is compiled. */
export function packForMaven(framework: Framework, folder: string): string {
  const repository = join(folder, 'packed');
  const packed = join(repository, 'java');
  if (existsSync(packed) && statSync(packed).mtimeMs > statSync('.jsii').mtimeMs) return packed;
  rmSync(repository, { recursive: true, force: true });
  mkdirSync(repository, { recursive: true });
  const staged = stagePackage(framework, 'java', join(folder, 'package'));
  // Whoever compiles needs no documentation in HTML, which would take most of the time.
  process.env.MAVEN_OPTS = '-Dmaven.javadoc.skip=true -Dmaven.source.skip=true';
  runPacmak(
    'java',
    repository,
    [resolve('node_modules', framework), staged],
    `--maven-local-repository=${downloads()}`,
  );
  return packed;
}

/** The examples as the project of somebody who gets the packages from a repository, and all else from Maven Central. */
export function javaProject(framework: Framework, folder: string): string {
  const project = join(folder, 'project');
  rmSync(project, { recursive: true, force: true });
  cpSync(examples, project, { recursive: true, filter: (path) => !path.endsWith('target') });
  const texts = ['pom.xml', ...PROGRAMS.map((program) => join(programs, `${program}.java`))];
  for (const path of framework === 'cdktn' ? texts : []) {
    writeFileSync(join(project, path), cdktnText(readFileSync(join(project, path), 'utf8')));
  }
  mkdirSync(join(project, '.mvn'));
  writeFileSync(join(project, '.mvn/maven.config'), `--settings=${join(folder, 'settings.xml')}\n`);
  writeFileSync(join(folder, 'settings.xml'), settings(packForMaven(framework, folder)));
  // What has been downloaded stays; what was packed here is another under the same version.
  for (const group of ['com/hashicorp', 'io/cdktn', 'io/github']) {
    rmSync(join(downloads(), group), { recursive: true, force: true });
  }
  return project;
}

const downloads = () => resolve('.try/java/downloads');

const settings = (repository: string) => `<settings>
  <localRepository>${downloads()}</localRepository>
  <profiles>
    <profile>
      <id>packed</id>
      <repositories>
        <repository><id>packed</id><url>file://${repository}</url></repository>
      </repositories>
    </profile>
  </profiles>
  <activeProfiles><activeProfile>packed</activeProfile></activeProfiles>
</settings>
`;

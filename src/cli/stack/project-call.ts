import { dirname } from 'node:path';
import type { Framework } from './own-framework';
import { isProject, languageOf } from './stack-directories';

/** What people of a project write in its language. */
interface ProjectLanguage {
  /** The "app" of cdktf.json. */
  readonly app: string;
  readonly call: (framework: Framework) => string;
}

const viaNpm = (framework: Framework) => `npx -p ${framework}-alicloud-restore alirestore`;

const LANGUAGES: Readonly<Record<string, ProjectLanguage>> = {
  typescript: { app: 'npx tsx main.ts', call: () => 'npx alirestore' },
  python: { app: 'python main.py', call: () => 'alirestore' }, // pip has put it on the PATH
  go: { app: 'go run main.go', call: viaNpm },
  java: { app: 'mvn -e -q compile exec:java', call: viaNpm },
  csharp: { app: 'dotnet run', call: viaNpm },
};

/** An "app" to propose for a project that has none. */
export function usualApp(project: string): string {
  return (LANGUAGES[languageOf(project) ?? ''] ?? LANGUAGES.typescript).app;
}

/** How this command is called where a person is: by what its project's language has, anywhere in the project. */
export function projectCall(cwd: string, framework: Framework): string {
  const project = projectAround(cwd);
  return LANGUAGES[languageIn(project)]?.call(framework) ?? 'alirestore';
}

function projectAround(folder: string): string | undefined {
  if (isProject(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : projectAround(above);
}

/** A cdktf.json that cannot be read is told by who needs it. */
function languageIn(project: string | undefined): string {
  try {
    return (project && languageOf(project)) || '';
  } catch {
    return '';
  }
}

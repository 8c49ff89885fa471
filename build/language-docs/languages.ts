import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A language that the package is made for, and where its programs lie. */
export interface Language {
  /** Its folder in examples, and its page in docs/languages. */
  readonly id: string;
  readonly title: string;
  /** What code blocks are marked with. */
  readonly fence: string;
  readonly program: (stem: string) => string;
  /** How it writes what stands in TypeScript on the left. */
  readonly names: readonly (readonly [typescript: string, here: string])[];
}

/** The programs that each language has, in the order in which a reader meets them, and what its page calls them. */
export const PROGRAMS = {
  main: 'The first program',
  drill: 'A drill',
  selection: 'A drill over a sample of all sources',
  services: 'A drill over all services',
  'restore-tasks': 'A database and a service instance',
  'latest-snapshot': 'The newest recovery point',
  gate: 'Many restores at once',
  queries: 'What there is to restore',
  imported: 'A restore that runs already',
  actions: 'Restores and checks on demand',
} as const;

export type Stem = keyof typeof PROGRAMS;

export const STEMS = Object.keys(PROGRAMS) as Stem[];

const pascal = (stem: string) => stem.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const ALL: readonly Language[] = [
  { id: 'typescript', title: 'TypeScript', fence: 'typescript', program: (stem) => `${stem}.ts`, names: [] },
  {
    id: 'python',
    title: 'Python',
    fence: 'python',
    program: (stem) => `${stem.replaceAll('-', '_')}.py`,
    names: [
      ["new AlirestoreProvider(stack, 'alirestore', { region })", 'AlirestoreProvider(stack, "alirestore", region='],
      ['recoveryPoint: …', 'recovery_point='],
      ['RestoreTarget.ecsFiles({ … })', 'RestoreTarget.ecs_files('],
      ['drill.addRestore(…)', 'drill.add_restore('],
      ['PartialPolicy.WARN', 'PartialPolicy.WARN'],
    ],
  },
  {
    id: 'go',
    title: 'Go',
    fence: 'go',
    program: (stem) => `${stem}/main.go`,
    names: [
      ['new RestoreJob(…)', 'NewRestoreJob('],
      ['recoveryPoint: …', 'RecoveryPoint:'],
      ['RestoreTarget.ecsFiles({ … })', 'RestoreTarget_EcsFiles('],
      ['drill.addRestore(…)', 'AddRestore('],
      ['PartialPolicy.WARN', 'PartialPolicy_WARN'],
      ["'cn-hangzhou'", 'jsii.String("cn-hangzhou")'],
    ],
  },
  {
    id: 'java',
    title: 'Java',
    fence: 'java',
    program: (stem) => `src/main/java/com/example/${pascal(stem)}.java`,
    names: [
      ['new RestoreJob(…)', 'RestoreJob.Builder.create('],
      ['recoveryPoint: …', '.recoveryPoint('],
      ['RestoreTarget.ecsFiles({ … })', 'RestoreTarget.ecsFiles('],
      ['drill.addRestore(…)', 'drill.addRestore('],
      ['PartialPolicy.WARN', 'PartialPolicy.WARN'],
    ],
  },
  {
    id: 'csharp',
    title: 'C#',
    fence: 'csharp',
    program: (stem) => `${pascal(stem)}.cs`,
    names: [
      ['new RestoreJob(…)', 'new RestoreJob('],
      ['recoveryPoint: …', 'RecoveryPoint ='],
      ['RestoreTarget.ecsFiles({ … })', 'RestoreTarget.EcsFiles('],
      ['drill.addRestore(…)', 'AddRestore('],
      ['PartialPolicy.WARN', 'PartialPolicy.WARN'],
    ],
  },
];

/** Those that have programs. A language that has one must have all. */
export const LANGUAGES = ALL.filter((language) => existsSync(programOf(language, 'main')));

export function programOf({ id, program }: Language, stem: Stem): string {
  return join('examples', id, program(stem));
}

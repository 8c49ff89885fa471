import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A rule that is written once: what its text looks like, and the file that has it. */
export interface Rule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly home: string;
  /** Others that may have it all the same, and why. */
  readonly besides?: { readonly [path: string]: string };
}

const INDEPENDENT = 'the emulator is written independently of the client';

/** Looked for in the sources without their comments and without what is generated. */
export const RULES: readonly Rule[] = [
  { rule: 'what partial restores may mean', pattern: /'fail',\s*'warn',\s*'accept'/, home: 'src/policies/policies.ts' },
  { rule: 'what a failure may mean', pattern: /\['fail',\s*'report'\]/, home: 'src/policies/policies.ts' },
  { rule: 'what a missed objective may mean', pattern: /\['fail',\s*'warn'\]/, home: 'src/policies/policies.ts' },
  { rule: 'what a time limit may mean', pattern: /\['fail',\s*'resume'\]/, home: 'src/policies/policies.ts' },
  { rule: 'what destroying may do', pattern: /\['cancel',\s*'keep'\]/, home: 'src/policies/policies.ts' },
  {
    rule: 'when to clean up',
    pattern: /'always',\s*'on-success',\s*'never'/,
    home: 'src/policies/policies.ts',
  },
  {
    rule: 'the verdicts, and their order',
    pattern:
      /'(pending|succeeded|partial|failed|skipped)'(,\s*'(pending|succeeded|partial|failed|skipped)'){2}|'(pending|succeeded|partial|failed|skipped)'( \| '(pending|succeeded|partial|failed|skipped)'){2}/,
    home: 'src/policies/verdicts.ts',
  },
  { rule: 'the verdicts of checks', pattern: /'passed',\s*'failed',\s*'timed_out'/, home: 'src/policies/verdicts.ts' },
  {
    rule: 'whether a partial restore is good',
    pattern:
      /on_?partial\b[^\n()]{0,25}([!=]==|\?\?)|verdict === 'partial'\) return|=== 'partial' &&|!== 'partial' \|\|/i,
    home: 'src/policies/weight-of.ts',
    besides: {
      'src/constructs/gate/restore-gate.ts': 'it warns of two policies that differ',
      'src/record/judge-restore.ts': 'whoever calls it has asked the policy',
      'src/constructs/job/restore-job.ts': 'it hands its policy to the gate, which compares them',
    },
  },
  {
    rule: 'whether there is restored data',
    pattern: /verdict [!=]== 'succeeded' (\|\||&&) verdict [!=]== 'partial'|'succeeded', 'partial'\]\.includes/,
    home: 'src/policies/verdicts.ts',
    besides: { 'src/emulator/restore-jobs/course.ts': INDEPENDENT },
  },
  {
    rule: 'how a job can come to a resource',
    pattern: /'started',\s*'adopted',\s*'imported'/,
    home: 'src/policies/origins.ts',
  },
  {
    rule: 'which jobs were there before',
    pattern: /=== 'adopted' \|\||\|\| \w+ === 'started'|!== 'started'/,
    home: 'src/policies/origins.ts',
    besides: { 'src/provider/resources/restore/delete.ts': 'who has started a job decides who may cancel it' },
  },
  {
    rule: 'how a span of time reads',
    pattern: /\['(d|h|min|m)', \d|\}h\$\{|\} (min|h) |\bseconds\} s\b/,
    home: 'src/amounts/span-text.ts',
  },
  { rule: 'how bytes read', pattern: /'KiB',/, home: 'src/amounts/bytes-text.ts' },
  {
    rule: 'how a count reads',
    pattern: /count === 1 \? one|=== 1 \? '(\w+)' : '\1s'|> 1 \? 's'/,
    home: 'src/amounts/count-text.ts',
  },
  {
    rule: 'how a percentage reads',
    pattern: /(progress|share)\w*( \* 100)?\)*(\.toFixed\(\d\))?\} %|\* 1e9|\* 10_000\) \/ 100/,
    home: 'src/amounts/percent-text.ts',
  },
  {
    rule: 'what Terraform writes for a duration',
    pattern: /\(h\|ms\|m\|s\)/,
    home: 'src/amounts/parse-duration-ms.ts',
  },
  {
    rule: 'what a person writes for a time',
    pattern: /CST\|UTC|\/\^\\d\+\$\/\.test\(time\)/,
    home: 'src/amounts/time.ts',
  },
  {
    rule: 'RFC 3339 to the second',
    pattern: /toISOString\(\)\.(replace\(\/\\\.|slice\(0, 19\))/,
    home: 'src/amounts/time.ts',
    besides: { 'src/emulator/restore-tasks/compute-nest-task-at.ts': INDEPENDENT },
  },
  { rule: 'which hosts are this machine', pattern: /localhost\|/, home: 'src/loopback.ts' },
  {
    rule: 'the names of our environment variables',
    pattern: /ALIRESTORE_(?!VERSION\b)[A-Z]/,
    home: 'src/variables.ts',
  },
  {
    rule: 'whether a value of JSON has members',
    pattern: /[!=]== 'object'\s*(&&|\|\|)[^;]*Array\.isArray/,
    home: 'src/json/is-object.ts',
    besides: {
      'src/emulator/parameters/read-json.ts': INDEPENDENT,
      'src/emulator/control-plane/answer-control.ts': INDEPENDENT,
    },
  },
  {
    rule: 'JSON, or nothing',
    pattern: /return JSON\.parse\(text\);\s*\} catch \{\s*return undefined/,
    home: 'src/json/parsed-json.ts',
  },
  {
    rule: 'the title of an objective',
    pattern: /of === 'drill' \? 'the drill'[^,]*\}`|whose = of === 'drill'/,
    home: 'src/record/objective-title.ts',
  },
  { rule: 'what a SHA-256 looks like', pattern: /\^\[0-9a-f\]\{64\}/, home: 'src/record/schema/schema-parts.ts' },
  { rule: 'how the service tells speeds', pattern: /BYTES_OF_KB = /, home: 'src/api/bytes-per-second.ts' },
  {
    rule: 'which restores have Options',
    pattern: /\['OSS', 'NAS'\]/,
    home: 'src/api/restore-rules.ts',
    besides: { 'src/emulator/operations/check-restore-rules.ts': INDEPENDENT },
  },
  {
    rule: 'which restores make something new',
    pattern: /\['UDM_ECS', 'UDM_ECS_DISK'\]/,
    home: 'src/target-rules/written-place.ts',
  },
  {
    rule: 'where a restore writes to',
    pattern: /'target_instance_id',\s*'target_path'/,
    home: 'src/target-rules/target.ts',
  },
  { rule: 'the longest path of a drill', pattern: /function criticalPath\b/, home: 'src/drill-rules/critical-path.ts' },
  { rule: 'when a pace can be trusted', pattern: /TRUSTED_PACE_MS = /, home: 'src/waiting/next-interval.ts' },
  {
    rule: 'what remains at the average pace',
    pattern: /\* \(1 - progress\)\) \/ progress/,
    home: 'src/waiting/next-interval.ts',
  },
  {
    rule: 'how long is waited by default',
    pattern: /24 \* 3_600_000|TEN_MINUTES/,
    home: 'src/provider/values/default-time-limits.ts',
  },
  { rule: "Terraform's data directory", pattern: /TF_DATA_DIR \|\|/, home: 'src/provider/journal/local-state.ts' },
  { rule: 'what the exit codes mean', pattern: /couldNotRun: 1|exitCode = \d/, home: 'src/cli/command/command.ts' },
];

/** The text of a source without its comments; every other character stays where it is, lines count as before. */
export function withoutComments(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const ranges = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) ranges.set(range.pos, range.end);
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) ranges.set(range.pos, range.end);
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...ranges].reduce(
    (left, [from, to]) => left.slice(0, from) + left.slice(from, to).replace(/[^\n]/g, ' ') + left.slice(to),
    text,
  );
}

export interface Copy {
  readonly rule: string;
  readonly home: string;
  /** "src/cli/a.ts:12". */
  readonly place: string;
}

/** Where a rule stands outside of its home. `paths` are relative to `root`. */
export function copies(root: string, paths: readonly string[], rules = RULES): Copy[] {
  return paths.flatMap((path) => {
    const text = withoutComments(readFileSync(join(root, path), 'utf8'));
    return rules
      .filter(({ home, besides = {} }) => home !== path && !(path in besides))
      .flatMap(({ rule, pattern, home }) =>
        [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => ({
          rule,
          home,
          place: `${path}:${text.slice(0, index).split('\n').length}`,
        })),
      );
  });
}

import { rehearsalLines } from '../../report/drill/rehearsal-lines';
import { historyLines } from '../../report/history/history-lines';
import { markdownReport } from '../../report/markdown/markdown-report';
import { type Command, EXIT, type Invocation, type Options, UsageError } from '../command/command';
import { chooseRecord } from './choose-record';
import { historyFlags, historyLimits, readHistory } from './read-history';
import { type ReportInput, readInput } from './read-input';
import { readSignatures, signerFlags } from './read-signers';
import { REPORT_OPTIONS, renderReports, writeFiles } from './render-reports';
import { portfolioFlags, reportPortfolio } from './report-portfolio';

const STANDARD_OUTPUT = '-';

const options = {
  html: { type: 'string', value: 'FILE', description: 'Write one self-contained HTML file.' },
  markdown: { type: 'string', value: 'FILE', description: "Write Markdown for the summary of a pipeline's job." },
  junit: { type: 'string', value: 'FILE', description: 'Write JUnit XML.' },
  metrics: { type: 'string', value: 'FILE', description: 'Write OpenMetrics text.' },
  attestation: { type: 'string', value: 'FILE', description: 'Write a signed in-toto statement (needs --key).' },
  key: { type: 'string', value: 'PEM', description: 'Ed25519 private key that signs, in PEM.' },
  record: { type: 'string', value: 'FILE', description: 'Write the record itself, byte for byte as it was found.' },
  drill: { type: 'string', value: 'NAME', description: 'Which drill, if FILE holds several.' },
  history: { type: 'string', value: 'DIR', description: 'Compare with the records in the JSON files under DIR.' },
  signed: { type: 'string', value: 'ENVELOPE', description: 'Tell who signed this attestation (needs --signer).' },
  ...signerFlags,
  ...historyFlags,
  ...portfolioFlags,
} as const satisfies Options;

/** `alirestore report`: what a drill has shown, for people, pipelines and auditors. */
export function createReport(input: ReportInput): Command {
  return {
    name: 'report',
    summary: 'Write reports of a drill: HTML, Markdown, JUnit, metrics, a signed attestation.',
    operands: 'FILE',
    details: [
      'FILE (- for standard input) is a record, a Terraform state, or the output of "terraform show -json" or',
      '"terraform output -json". Without options, Markdown goes to standard output.',
      'With - as its file, one report goes to standard output, and nothing else does.',
      'With --portfolio DIR, pages of all drills of all stacks are written instead, and 2 is for --require alone.',
      'Exit codes: 0 written, and the drill was met; 2 written, and it was missed; 1 could not run; 64 wrong usage.',
    ].join('\n'),
    options,
    run: (invocation) => report(invocation, input),
  };
}

/** Two reports in one stream are none. */
function checkStandardOutput(options: Invocation['options']): void {
  const printed = REPORT_OPTIONS.filter((name) => options[name] === STANDARD_OUTPUT).map((name) => `--${name}`);
  if (printed.length > 1) {
    throw new UsageError(`standard output takes one report; got ${printed.join(' and ')}: name files for the others`);
  }
}

async function report(invocation: Invocation, input: ReportInput): Promise<number> {
  const { options, operands, stdout, stderr } = invocation;
  if (options.portfolio !== undefined) return reportPortfolio(invocation, input.clock);
  const idle = Object.keys(portfolioFlags).find((name) => options[name] !== undefined);
  if (idle) throw new UsageError(`--${idle} needs --portfolio`);
  const [file, ...others] = operands;
  if (file === undefined || others.length > 0) throw new UsageError(`expected one FILE, got ${operands.length}`);
  if ((options.attestation === undefined) !== (options.key === undefined)) {
    throw new UsageError('--attestation and --key need each other');
  }
  const limits = historyLimits(invocation);
  checkStandardOutput(options);
  const found = chooseRecord(await readInput(file, invocation, input), file, options.drill as string | undefined);
  const history = readHistory(found.record, invocation, limits);
  const signatures = readSignatures(found, invocation);
  for (const line of [...rehearsalLines(found.record), ...(history ? historyLines(history) : [])]) {
    stderr.write(`${line}\n`);
  }
  const reports = renderReports(found, { history, signatures }, invocation);
  const printed = reports.find(({ path }) => path === STANDARD_OUTPUT);
  const files = reports.filter((report) => report !== printed);
  // Whoever reads a report from standard output reads nothing else there.
  for (const path of writeFiles(files, invocation)) (printed ? stderr : stdout).write(`wrote ${path}\n`);
  if (printed) stdout.write(printed.text);
  if (reports.length === 0) stdout.write(markdownReport(found.record, history, signatures));
  return found.record.verdict === 'met' ? EXIT.ok : EXIT.notMet;
}

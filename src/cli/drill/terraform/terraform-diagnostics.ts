export interface TerraformDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  /** Where it comes from, such as `alirestore_job.orders`; absent where Terraform names nothing. */
  readonly address?: string;
  /** All of it, as Terraform writes it without colours. */
  readonly text: string;
}

const HEAD = /^(Error|Warning): (.*)$/;
/** What stands behind warnings when all went well. */
const END =
  /^(Apply complete!|Outputs:|─{5}|Saved the plan to:|Plan: \d|No changes\.|Terraform has been|OpenTofu has been)/;
const ADDRESS = /^ {2}with (.+),$/;
/** Of a configuration in JSON, the quoted line can be all of it. */
const SNIPPET = /^\s+\d+: /;
const SNIPPET_COLUMNS = 200;

/** The errors and warnings in what Terraform says to people. Each is told once, however often it is said. */
export function terraformDiagnostics(log: string): TerraformDiagnostic[] {
  const blocks: string[][] = [];
  let open = false;
  for (const line of log.split('\n')) {
    if (HEAD.test(line)) {
      blocks.push([]);
      open = true;
    } else if (END.test(line)) open = false;
    if (open && !isAll(line)) blocks.at(-1)?.push(line);
  }
  const found = blocks.map(diagnosticOf);
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}

function diagnosticOf(lines: readonly string[]): TerraformDiagnostic {
  const [, severity, summary] = HEAD.exec(lines[0]) as RegExpExecArray;
  const address = lines.map((line) => ADDRESS.exec(line)?.[1]).find((one) => one !== undefined);
  return {
    severity: severity === 'Error' ? 'error' : 'warning',
    summary,
    text: lines.join('\n').trimEnd(),
    ...(address && { address }),
  };
}

function isAll(line: string): boolean {
  return line.length > SNIPPET_COLUMNS && SNIPPET.test(line);
}

/** Thrown when Terraform could not do its part; the errors that it gave are what a person must read. */
export class TerraformFailed extends Error {
  constructor(
    message: string,
    readonly diagnostics: readonly TerraformDiagnostic[],
    /** The command of Terraform. */
    readonly step: string,
  ) {
    super(message);
  }
}

import { type Finding, finding } from '../attempts/attempt';
import {
  type InstanceInputs,
  type InstanceScript,
  powerShellQuoted,
  type ScriptEnd,
  shellQuoted,
} from './instance-script';
import { lineOf, outputFindings } from './output-findings';

type Database = NonNullable<InstanceInputs['database']>;

interface Engine {
  /** The client, as a command without arguments. */
  readonly client: string;
  readonly arguments: (database: Database, query: string) => readonly string[];
  /** Asked and answered, where nothing else is asked. */
  readonly query: string;
  readonly answer: string;
  /** An answer that is an error, though the client ends well. */
  readonly errors?: RegExp;
}

const option = (name: string, value: unknown): string[] => (value === null ? [] : [name, String(value)]);
const hostOf = ({ host }: Database) => host ?? '127.0.0.1';

const engines: Readonly<Record<string, Engine>> = {
  mysql: {
    client: 'mysql',
    arguments: (of, query) => [
      ...['-N', '-B', '-h', hostOf(of), ...option('-P', of.port), ...option('-u', of.user), '-e', query],
      ...(of.database === null ? [] : [of.database]),
    ],
    ...{ query: 'SELECT 1', answer: '1' },
  },
  postgresql: {
    client: 'psql',
    arguments: (of, query) => [
      ...['-X', '-A', '-t', '-w', '-v', 'ON_ERROR_STOP=1', '-h', hostOf(of), ...option('-p', of.port)],
      ...[...option('-U', of.user), ...option('-d', of.database), '-c', query],
    ],
    ...{ query: 'SELECT 1', answer: '1' },
  },
  redis: {
    client: 'redis-cli',
    arguments: (of, query) => [
      ...['-h', hostOf(of), ...option('-p', of.port), ...option('--user', of.user), ...option('-n', of.database)],
      ...query.split(/\s+/),
    ],
    ...{ query: 'PING', answer: 'PONG' },
    errors: /^(\(error\) )?(ERR|NOAUTH|NOPERM|WRONGPASS|WRONGTYPE|LOADING|MASTERDOWN|Could not connect)\b/m,
  },
  mongodb: {
    client: 'mongosh',
    arguments: (of, query) => [
      ...['--quiet', '--host', hostOf(of), ...option('--port', of.port), ...option('--username', of.user)],
      ...['--eval', query, ...(of.database === null ? [] : [of.database])],
    ],
    ...{ query: 'db.runCommand({ ping: 1 }).ok', answer: '1' },
  },
  sqlserver: {
    client: 'sqlcmd',
    arguments: (of, query) => [
      ...['-b', '-h', '-1', '-W', '-S', of.port === null ? hostOf(of) : `${hostOf(of)},${of.port}`],
      ...[...(of.user === null ? ['-E'] : ['-U', of.user]), ...option('-d', of.database), '-Q', query],
    ],
    ...{ query: 'SET NOCOUNT ON; SELECT 1', answer: '1' },
  },
};

export const ENGINES = Object.keys(engines);

/** Whether a database answers its own client. */
export function databaseScript({ database, platform }: InstanceInputs): InstanceScript {
  const of = database!;
  const engine = engines[String(of.engine)];
  const args = engine.arguments(of, of.query ?? engine.query);
  const isWindows = platform === 'windows';
  const wanted = of.answer_contains ?? (of.query === null ? engine.answer : null);
  return {
    isWindows,
    text: isWindows ? powerShell(engine.client, args) : shell(engine.client, args),
    subject: [of.engine, of.database].filter(Boolean).join(' '),
    good: wanted ?? 'an answer',
    findings: (end) => [
      answered(end, engine),
      ...(wanted === null ? [] : outputFindings('answer', [wanted], end.output)),
    ],
  };
}

function answered({ exitCode, output }: ScriptEnd, { errors }: Engine): Finding {
  const passed = exitCode === 0 && !errors?.test(output);
  return finding('database', 'answers', passed ? 'answers' : (lineOf(output) ?? `exit code ${exitCode}`), passed);
}

/** Without an input, no client asks for a password. */
function shell(client: string, args: readonly string[]): string {
  return `PATH=$PATH:/usr/local/bin:/opt/mssql-tools18/bin:/opt/mssql-tools/bin
command -v ${client} >/dev/null 2>&1 || { echo 'the client ${client} is not installed'; exit 3; }
${client} ${args.map(shellQuoted).join(' ')} </dev/null 2>&1`;
}

/** Windows PowerShell hands on a quote within an argument only when it is escaped once more. */
function powerShell(client: string, args: readonly string[]): string {
  const quoted = args.map((text) => powerShellQuoted(text.replace(/(\\*)"/g, '$1$1\\"')));
  return `if (!(Get-Command ${client} -ErrorAction SilentlyContinue)) { 'the client ${client} is not installed'; exit 3 }
$null | & ${client} ${quoted.join(' ')} 2>&1 | ForEach-Object { "$_" }
exit $LASTEXITCODE`;
}

import type { Log, LogFields } from '../../src/plugin/log';

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields | undefined;
}

/** A log that keeps what it is told. Its lists grow while a test looks at them. */
export class FakeLog implements Log {
  readonly lines: LogLine[] = [];
  readonly messages: string[] = [];
  /** Messages, each with the values of its fields. */
  readonly texts: string[] = [];
  readonly trace = this.keep('trace');
  readonly debug = this.keep('debug');
  readonly info = this.keep('info');
  readonly warn = this.keep('warn');
  readonly error = this.keep('error');

  private keep(level: string) {
    return (message: string, fields?: LogFields): void => {
      this.lines.push({ level, message, fields });
      this.messages.push(message);
      this.texts.push([message, ...Object.values(fields ?? {})].join(' '));
    };
  }
}

import { parseDurationMs } from '../../amounts/parse-duration-ms';
import { FunctionFault, type ProviderFunction } from '../../plugin/provider-function';

/** The function `duration_seconds`. */
export const durationSeconds: ProviderFunction = {
  summary: 'Turns a duration into seconds.',
  description:
    'Turns a duration, as time limits are written, into seconds: `90m` into 5400. For objectives, which are numbers.',
  parameters: [{ name: 'text', type: 'string', description: 'The duration, such as `90m`, `1h30m` or `24h`.' }],
  returns: 'number',
  call(text: string) {
    const milliseconds = parseDurationMs(text);
    if (milliseconds !== undefined) return milliseconds / 1000;
    throw new FunctionFault(`Got "${text}", expected a duration such as "90m", "1h30m" or "24h".`, 0);
  },
};

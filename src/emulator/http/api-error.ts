import { stringify } from 'lossless-json';
import { errorCodes, type KnownErrorCode } from '../../api/error-codes';
import { beginOf } from '../../clipped';

/** A refusal in the cloud's own form. Whatever a handler throws besides this is a fault of the emulator. */
export class ApiError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message: string,
    httpStatus = 400,
    /** What the answer says besides. */
    readonly members: { readonly [name: string]: unknown } = {},
  ) {
    super(message);
    this.httpStatus = httpStatus;
  }
}

/** A refusal by Database Backup itself, and not by its gateway: it comes with HTTP 200. */
export class DbsError extends ApiError {}

/** A documented code, with its HTTP status and text; `detail` says what this very request has to do with it. */
export function apiError(code: KnownErrorCode, detail?: string): ApiError {
  const { meaning, httpStatus } = errorCodes[code];
  return new ApiError(code, detail ? `${meaning} ${detail}` : meaning, httpStatus);
}

/** `name` with the value got and the value expected, cut so that no request can fill an answer. */
export function invalidParameter(name: string, got: unknown, expected: string): ApiError {
  return apiError('InvalidParameter', `${name}: got ${shown(got)}, expected ${expected}.`);
}

/** Database Backup has this one code for every parameter that it does not like. */
export function wrongDbsParameter(name: string, reason: string): DbsError {
  return new DbsError('Param.NotFound', `The specified parameter ${name} value is not valid. ${reason}`);
}

export function missingParameter(name: string, reason = ''): ApiError {
  return apiError('MissingParameter', `${name} is required${reason}.`);
}

function shown(value: unknown): string {
  const text = stringify(value) ?? 'nothing';
  return text.length > 100 ? `${beginOf(text, 100)}... (${text.length} characters)` : text;
}

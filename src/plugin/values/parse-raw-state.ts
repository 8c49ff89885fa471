import { parse } from 'lossless-json';
import { parsedJson } from '../../json/parsed-json';
import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import { isRecord } from './is-record';
import { numberFromText } from './wire-number';

/** A state as its provider wrote it, with every number intact. */
export function parseRawState(raw: wire.RawState | undefined): { readonly [attribute: string]: unknown } {
  if (!raw?.json?.length) throw unreadable(whyWithoutJson(raw));
  const state = parseWireJson(raw.json);
  if (!isRecord(state)) throw unreadable('The JSON state is not an object.');
  return state;
}

/** A number (or what looks like one within a text) that JSON.parse might not keep as it is: it is several times as fast. */
const DELICATE_NUMBER = /[[:,]\s*(?:-0|-?[\d.]{16}|-?[\d.]+[eE])/;

export function parseWireJson(json: Uint8Array): unknown {
  const text = Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString();
  try {
    return (DELICATE_NUMBER.test(text) ? undefined : parsedJson(text)) ?? parse(text, undefined, numberFromText);
  } catch (error) {
    throw unreadable(`The JSON state cannot be parsed: ${(error as Error).message}.`);
  }
}

function whyWithoutJson(raw: wire.RawState | undefined): string {
  return Object.keys(raw?.flatmap ?? {}).length
    ? 'It is in the "flatmap" form of Terraform 0.11 and older. Run an apply with Terraform 0.12 or 0.13 first: it rewrites the state.'
    : 'Terraform sent no state at all.';
}

function unreadable(why: string): DiagnosticsError {
  return new DiagnosticsError([errorDiagnostic('State cannot be read', why)]);
}

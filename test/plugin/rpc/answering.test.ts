import { describe, expect, it } from 'vitest';
import { DiagnosticsError, errorDiagnostic, warningDiagnostic } from '../../../src/plugin/diagnostic';
import { answering } from '../../../src/plugin/rpc/answering';
import { nameStep, thingType, toySession } from './toy-session';

describe('an RPC', () => {
  it('answers what its function returns, with the paths of its diagnostics on the wire', async () => {
    const rpc = answering(
      () => ({ name: 'a', diagnostics: [warningDiagnostic('Odd', 'But true.', ['name'])] }),
      () => thingType,
    );
    expect(await rpc(toySession().session, {}, 'Try')).toEqual({
      name: 'a',
      diagnostics: [{ severity: 2, summary: 'Odd', detail: 'But true.', attribute: { steps: [nameStep('name')] } }],
    });
  });

  it('answers with the diagnostics that its function throws', async () => {
    const rpc = answering(
      () => {
        throw new DiagnosticsError([errorDiagnostic('Wrong', 'Got 5.', ['name'])]);
      },
      () => thingType,
    );
    const { session, lines } = toySession();
    expect(await rpc(session, {}, 'Try')).toEqual({
      diagnostics: [{ severity: 1, summary: 'Wrong', detail: 'Got 5.', attribute: { steps: [nameStep('name')] } }],
    });
    expect(lines).toEqual([]);
  });

  it('calls any other exception a bug, and puts its stack into the log', async () => {
    const rpc = answering(async () => {
      throw new TypeError('x is not a function');
    });
    const { session, lines } = toySession();
    const { diagnostics } = await rpc(session, {}, 'ApplyResourceChange');
    expect(diagnostics).toEqual([
      {
        severity: 1,
        summary: 'Bug in the provider',
        detail:
          'ApplyResourceChange failed with: x is not a function. The state is unchanged by this call. If the call was to create or change something, check in the cloud what it did. Run again with TF_LOG_PROVIDER=ERROR to see the stack, and report it with this message.',
        attribute: undefined,
      },
    ]);
    expect(lines).toEqual([
      {
        level: 'error',
        message: 'ApplyResourceChange failed unexpectedly',
        fields: { stack: expect.stringMatching(/^TypeError: x is not a function\n +at /) },
      },
    ]);
  });
});

import { action, type InvocationContext } from '../../../plugin/action';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import type { Attribute, Schema } from '../../../plugin/schema';
import type { Configured } from '../../configured/configured';
import { checkFaults } from '../../resources/check/checks';
import { runCheck } from '../../resources/check/run';
import { type CheckPlan, type CheckState, schema as resource } from '../../resources/check/schema';
import { emptyActionIsUnset } from '../../values/empty-is-unset';
import { actionAttributes } from '../action-attributes';

const { http, environment } = resource.attributes;

const changed: { readonly [name: string]: Attribute | null } = {
  run_when: null,
  triggers: null,
  results: null,
  environment: {
    ...environment,
    sensitive: true,
    description: 'Environment variables of the command, besides those of Terraform.',
  },
  http: {
    ...http,
    attributes: {
      ...http.attributes,
      headers: { ...http.attributes.headers, sensitive: true, description: 'Headers.' },
    },
  },
};

const schema: Schema = {
  version: 0,
  description:
    'Looks at what was restored, as `alirestore_check` does, and fails when it is not as expected. Nothing is kept of it: use the resource for a check that counts in a drill. Needs Terraform 1.14 or later.',
  attributes: actionAttributes(resource.attributes, changed),
};

const unset = Object.fromEntries(Object.keys(resource.attributes).map((name) => [name, null]));
const inputsOf = (config: object) => ({ ...unset, ...config }) as CheckState;

/** The action `alirestore_check`. */
export const check = emptyActionIsUnset(
  action<Schema, Configured>({
    schema,
    validate: (config) => checkFaults(inputsOf(config) as CheckPlan),
    invoke: (config, context) => checkNow(inputsOf(config), context),
  }),
);

async function checkNow(inputs: CheckState, context: InvocationContext<Configured>): Promise<readonly Diagnostic[]> {
  const { log, progress, stop } = context;
  const info = (message: string) => {
    log.info(message);
    progress(message);
  };
  const run = { inputs, secrets: { environment_wo: inputs.environment, headers_wo: null } };
  const outcome = await runCheck(run, { ...context, log: { ...log, info } }).catch((fault: unknown) => {
    if (!stop.aborted) throw fault;
    return { state: null };
  });
  if (outcome.state === null)
    return [
      errorDiagnostic('Interrupted while a check was running', 'Invoke the action again to check from the start.'),
    ];
  // A rehearsal restores nothing that could be looked at.
  return ['passed', 'skipped'].includes(outcome.state.verdict ?? '') ? [] : [failed(outcome.state)];
}

function failed(state: CheckState): Diagnostic {
  const { subject, verdict, output, findings } = state;
  const wrong = (findings ?? []).filter((one) => !one?.passed);
  const lines = wrong.map((one) => ` ${one?.what}: got ${one?.observed ?? 'nothing'}, expected ${one?.expected}`);
  const said = output ? [` It said: ${output.trim().split('\n').slice(-5).join('\n   ')}`] : [];
  const title = `The check of ${subject} ${verdict === 'timed_out' ? 'did not end in time' : 'failed'}`;
  return errorDiagnostic(title, [...lines, ...said, ' What to do: mend it, and invoke the action again.'].join('\n'));
}

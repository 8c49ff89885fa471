import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../../src/emulator/start-emulator';
import { quickProvider, type Stack, startStack } from '../stack';
import { until } from '../until';
import type { Run, RunningTerraform } from '../workspace';
import type { CourseName, Restore, Service } from './service';
import { services } from './services';

export type Changes = object | ((service: Service) => object);

export interface More {
  /** The services; all of them when not set. */
  readonly of?: readonly Service[];
  readonly resource?: object;
  readonly terraform?: object;
}

/** A stack with restores of every service, equal but for the service, which are looked at one after the other. */
export interface ServicesStack extends Omit<Stack, 'restore'> {
  /** Writes a configuration: each name is a restore of each service, with what is changed. */
  configure(restores: Record<string, Changes>, more?: More): void;
  /** Applies, and returns what it said when it went well. */
  apply(...args: string[]): Promise<string>;
  /** The state's instance of a service's restore. */
  instance(service: Service, name?: string): Instance;
  /** How many restores of a service were created. */
  started(service: Service): number;
  restores(service: Service): readonly Restore[];
  /** Waits until all restores that were created were started, too. */
  untilAllRun(): Promise<void>;
  /** Waits until so many restores of each service were created. */
  untilStarted(restores: number, of?: readonly Service[]): Promise<void>;
  /** Starts an apply, and returns when each service has so many restores, and they are waited for. */
  applyUntilWaiting(restores?: number, ...args: string[]): Promise<RunningTerraform>;
  /** The same, and lets them come to their end then. */
  applyToTheEnd(restores?: number, ...args: string[]): Promise<Run>;
}

type Instance = ReturnType<Stack['workspace']['instances']>[string];

/** How long `lasting` takes, in emulated seconds. */
export const LASTING_SECONDS = 9_000;

/** What the emulated cloud does with the restores of every service: the first one, the second one and so on. */
export function scenarioOf(sequence: readonly CourseName[], seconds = LASTING_SECONDS): Scenario {
  return {
    courses: Object.assign({}, ...services.map((service) => service.definitions(seconds))),
    rules: services.map(({ everyCall, courses }) => ({
      match: everyCall,
      sequence: sequence.map((name) => courses[name]) as [string],
    })),
  };
}

/** Resources of every service. */
export function restoresOf(restores: Record<string, Changes>, of = services): Record<string, object> {
  return Object.fromEntries(
    of.map((service) => [
      service.type,
      Object.fromEntries(
        Object.entries(restores).map(([name, changes]) => [
          name,
          service.restore('restore', typeof changes === 'function' ? changes(service) : changes),
        ]),
      ),
    ]),
  );
}

export const started = (emulator: Emulator, service: Service) => service.restores(emulator).length;

export async function startServices(name: string, ...sequence: CourseName[]): Promise<ServicesStack> {
  const stack = await startStack(name, scenarioOf(sequence));
  const { workspace, emulator } = stack;
  let present = services; // those that are configured
  const looks = () => present.map(({ listAction }) => stack.executed(listAction));
  const untilStarted = (restores: number, of = present) =>
    until(() => of.every((service) => started(emulator, service) === restores));

  const untilAllRun = () =>
    until(() => present.every((service) => service.restores(emulator).every(({ isStarted }) => isStarted)));

  const applyUntilWaiting: ServicesStack['applyUntilWaiting'] = async (restores = 1, ...args) => {
    const run = workspace.start('apply', '-auto-approve', ...args);
    await untilStarted(restores);
    await untilAllRun();
    const before = looks();
    await until(() => looks().every((count, index) => count >= before[index] + 2));
    return run;
  };
  return {
    ...stack,
    configure(restores, { of = services, resource, terraform } = {}) {
      present = of;
      workspace.configure({
        provider: quickProvider,
        resource: { ...restoresOf(restores, of), ...resource },
        ...(terraform && { terraform }),
      });
    },
    apply: (...args) => workspace.succeed('apply', '-auto-approve', ...args),
    instance: ({ type }, instance = 'orders') => workspace.instances(type)[instance],
    started: (service) => started(emulator, service),
    restores: (service) => service.restores(emulator),
    untilStarted,
    untilAllRun,
    applyUntilWaiting,
    async applyToTheEnd(restores, ...args) {
      const run = await applyUntilWaiting(restores, ...args);
      emulator.setClock({ advanceSeconds: LASTING_SECONDS });
      return run.done;
    },
  };
}

import { readEngine } from '../../build/engines/engine';
import { type ENGINE_FEATURES, hasFeature } from '../../build/engines/engine-features';

/** The program that the tests run. */
export const engineBinary = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

const engine = readEngine(engineBinary);

/** Whether it has what a test is about. Where it has not, another test says how it refuses. */
export const engineHas = (feature: keyof typeof ENGINE_FEATURES): boolean => hasFeature(engine, feature);

import { systemClock } from '../../src/clock';
import { serve } from '../../src/plugin/serve';

// The executable that Terraform starts, once it is bundled. The clock may be set, so that tests know the log's lines.
serve(async () => (await import('./toy-provider.js')).toy, {
  sourceAddress: 'toy.invalid/test/toy',
  clock: process.env.TOY_NOW ? { ...systemClock, now: () => Number(process.env.TOY_NOW) } : systemClock,
  debug: process.argv.includes('--debug'),
});

import { serve } from '../../src/plugin/serve';

// The executable that Terraform starts, once it is bundled. The clock may be set, so that tests know the log's lines.
serve(async () => (await import('./toy-provider.js')).toy, {
  sourceAddress: 'toy.invalid/test/toy',
  now: process.env.TOY_NOW ? () => Number(process.env.TOY_NOW) : Date.now,
  debug: process.argv.includes('--debug'),
});

import { generateBindings } from './generate-bindings';
import { generateDocs } from './generate-docs';
import { generateDrillModule } from './generate-drill-module';
import { generateLanguageDocs } from './generate-language-docs';
import { generateOutputs } from './generate-outputs';
import { generatePageAssets } from './generate-page-assets';
import { generateProps } from './generate-props';
import { generateRecordValidator } from './generate-record-validator';
import { generateScenarioValidator } from './generate-scenario-validator';
import { generateWireCodec } from './generate-wire-codec';

async function generate(): Promise<void> {
  generateWireCodec();
  generateScenarioValidator();
  generateRecordValidator();
  generatePageAssets();
  await generateBindings();
  generateOutputs();
  generateProps();
  generateDocs();
  generateDrillModule();
  generateLanguageDocs();
}

generate().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

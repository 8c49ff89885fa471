import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageWindows } from './executable/package-windows';
import { packageTerraform } from './package-terraform';

const FOLDER = 'dist/terraform';

packageTerraform(FOLDER, [packageWindows('dist/windows')]);
if (process.env.TERRAFORM_GPG_PRIVATE_KEY) {
  execFileSync('bash', [join(__dirname, 'sign-checksums.sh'), FOLDER], { stdio: 'inherit' });
} else {
  console.log(`${FOLDER} is not signed: TERRAFORM_GPG_PRIVATE_KEY is not set`);
}

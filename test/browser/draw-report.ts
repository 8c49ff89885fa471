import { join } from 'node:path';
import { openBrowser, openPage } from './open-browser';

const root = join(__dirname, '../..');

/** Draws the picture of the README anew, of the report that `npm run demo` has made: `npx tsx test/browser/draw-report.ts`. */
export async function drawReport(): Promise<void> {
  const browser = await openBrowser();
  const { page } = await openPage(browser, join(root, '.try/demo/first.html'), {
    viewport: { width: 1180, height: 1250 },
  });
  await page.screenshot({ path: join(root, 'docs/images/report.png') });
  await browser.close();
}

drawReport().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

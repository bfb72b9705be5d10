// `npm run e2e -- ARGUMENTS`: the end-to-end tests, in Electron and in Chromium, on a display of
// their own. The arguments are Playwright's: a file, --project=electron, -g TITLE …
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { withVirtualDisplay } from './display.mjs';
import { prepare } from './prepare.mjs';
import { runMain, runPackage } from './project.mjs';

/** Runs Playwright on what is built; gives its exit code. */
export function runEndToEnd(electron, args, env = {}) {
  return withVirtualDisplay((display) =>
    runPackage('@playwright/test', 'cli.js', ['test', ...args], {
      env: { ...display, SLA_ELECTRON: electron, ...env },
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const electron = await prepare({ electron: true, display: true, judges: true });
    await buildIfStale('app');
    return runEndToEnd(electron, process.argv.slice(2));
  });
}

// `npm run screenshots [-- NAME …]`: every screen of the app, light and dark, into docs/screens/.
import { buildIfStale } from './build.mjs';
import { withVirtualDisplay } from './display.mjs';
import { prepare } from './prepare.mjs';
import { inProject, runMain, say } from './project.mjs';

await runMain(async () => {
  const only = process.argv.slice(2);
  const electron = await prepare({ electron: true, display: true });
  await buildIfStale('app');
  const { withTypeScript } = await import('./typescript.mjs');
  await withVirtualDisplay((display) => {
    // Whatever is started below finds them there.
    Object.assign(process.env, display, { SLA_ELECTRON: electron });
    return withTypeScript('/test/screenshots/run.ts', ({ takeScreenshots }) =>
      takeScreenshots({ target: inProject('docs', 'screens'), only, say }),
    );
  });
});

// `npm run bench [-- --quick]`: measures start, exports, typing, preview and memory, prints one table
// and writes it to docs/bench.md. It reports; a missed target is no failure.
import { buildIfStale } from './build.mjs';
import { withVirtualDisplay } from './display.mjs';
import { electronSwitches } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { inProject, runMain, say } from './project.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const electron = await prepare({ electron: true, display: true });
  await buildIfStale('app');
  const { withTypeScript } = await import('./typescript.mjs');
  await withVirtualDisplay((display) => {
    // Whatever is started below finds them there.
    Object.assign(process.env, display, { SLA_ELECTRON: electron });
    return withTypeScript('/test/bench/run.ts', ({ runBench }) =>
      runBench({
        runs: args.includes('--quick') ? 2 : 5,
        // A part's name measures that alone and writes no file.
        only: args.filter((argument) => !argument.startsWith('-')),
        folder: inProject('.cache', 'bench'),
        report: inProject('docs', 'bench.md'),
        electron,
        switches: electronSwitches(electron),
        say,
      }),
    );
  });
});

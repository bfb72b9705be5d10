// `npm run package [-- ARGUMENTS]`: installers into release/; `-- --dir` for the unpacked app alone.
// The arguments are electron-builder's.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { runMain, runPackage } from './project.mjs';

/** Whether the arguments ask for a platform or processor other than this machine's. */
const isForeign = (args) =>
  args.some((argument) =>
    /^(?:-[mwl]+|--(?:mac|win|linux|x64|arm64|ia32|universal).*)$/.test(argument),
  );

await runMain(async () => {
  const args = process.argv.slice(2);
  await prepare();
  await buildIfStale('app');
  const builder = (more) => runPackage('electron-builder', 'cli.js', [...more, ...args]);
  if (isForeign(args)) return builder([]);

  const { executable, version } = await electronRuntime();
  const home = await mkdtemp(join(tmpdir(), 'sla-studio-electron-'));
  try {
    const source =
      process.platform === 'darwin' ? join(executable, '../../../..') : dirname(executable);
    // Without the launcher of the fallback runtime, which would be loaded in the app's stead.
    const withoutLauncher = (path) => basename(path) !== 'app' || !path.includes('resources');
    await cp(source, home, {
      recursive: true,
      verbatimSymlinks: true,
      filter: withoutLauncher,
    });
    return await builder([`-c.electronDist=${home}`, `-c.electronVersion=${version}`]);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});

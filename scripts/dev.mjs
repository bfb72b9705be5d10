// `npm run dev`: the app with hot reload of its windows and restart on changes of its main process.
import { hasDisplay } from './display.mjs';
import { electronSwitches } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { runMain, runPackage, SetupError } from './project.mjs';

await runMain(async () => {
  if (!hasDisplay()) throw new SetupError('There is no display here, so no window can open.');
  const electron = await prepare({ electron: true });
  const args = ['dev', '--watch', ...process.argv.slice(2)];
  return runPackage('electron-vite', 'bin/electron-vite.js', args, {
    env: {
      ELECTRON_EXEC_PATH: electron,
      NO_SANDBOX: electronSwitches(electron).includes('--no-sandbox') ? '1' : '',
    },
  });
});

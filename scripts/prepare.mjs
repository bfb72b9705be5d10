// Brings a machine to the point where the project runs: `npm start` and `npm test` begin with it.
// It needs nothing but Node, and takes a fraction of a second when nothing is missing.
import { prepareDebianPackages } from './debian-packages.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { prepareNpmPackages } from './npm-packages.mjs';
import { SetupError } from './project.mjs';

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new SetupError(
    `SLA Studio needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. ` +
      'Install a newer one, then try again.',
  );
}

/**
 * @param {{ electron?: boolean, display?: boolean, judges?: boolean }} wanted what is needed beyond
 *   the npm packages: Electron, a virtual display, the programs that check the exports in tests
 * @returns {Promise<string | undefined>} the path of Electron's executable, if it was wanted
 */
export async function prepare(wanted = {}) {
  checkNode();
  prepareNpmPackages();
  prepareDebianPackages(wanted);
  return wanted.electron ? (await electronRuntime()).executable : undefined;
}

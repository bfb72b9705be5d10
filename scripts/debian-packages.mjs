// The Debian packages that running and testing need: checks them, installs them as root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isLinux, isRoot, say, SetupError } from './project.mjs';

/**
 * Per need: the packages of which any one will do (names changed in Debian 13 and Ubuntu 24.04),
 * and, where a program is meant, its command, which is what counts on other Linux systems.
 */
const NEEDS = {
  /** Electron with a window. */
  electron: [
    { packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
    { packages: ['libnss3'] },
    { packages: ['libasound2', 'libasound2t64'] },
    { packages: ['libgbm1'] },
  ],
  /** A display where there is none. */
  display: [{ packages: ['xvfb'], command: 'Xvfb' }],
  /** The other browser of the tests, and the programs that judge our exports. */
  judges: [
    { packages: ['chromium'], command: 'chromium' },
    { packages: ['qpdf'], command: 'qpdf' },
    { packages: ['poppler-utils'], command: 'pdftotext' },
    { packages: ['libreoffice-writer-nogui', 'libreoffice-writer'], command: 'soffice' },
    // A font with Arabic letters, which both typesetters then fall back on.
    { packages: ['fonts-noto-core'] },
  ],
};

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function isDebianLike() {
  if (!existsSync('/etc/debian_version') || !existsSync('/etc/os-release')) return false;
  return /^(?:ID|ID_LIKE)=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Of these packages, the ones that are installed. */
function installed(packages) {
  const { stdout } = spawnSync(
    'dpkg-query',
    ['--show', '--showformat=${db:Status-Status} ${Package}\n', ...packages],
    { encoding: 'utf8' },
  );
  const lines = (stdout ?? '').split('\n').filter((line) => line.startsWith('installed '));
  return new Set(lines.map((line) => line.slice('installed '.length)));
}

/** The first of the alternatives that this release of the distribution offers. */
function offered(alternatives) {
  const known = (name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))/.test(stdout ?? '');
  };
  return alternatives.length === 1
    ? alternatives[0]
    : (alternatives.find(known) ?? alternatives[0]);
}

/** @param {{ electron?: boolean, display?: boolean, judges?: boolean }} wanted */
export function prepareDebianPackages(wanted) {
  if (!isLinux) return;
  const needs = Object.entries(NEEDS).flatMap(([name, list]) => (wanted[name] ? list : []));
  if (needs.length === 0) return;

  if (!isDebianLike()) {
    const missing = needs.filter(({ command }) => command && !onPath(command));
    if (missing.length === 0) return;
    const commands = missing.map(({ command }) => command).join(', ');
    throw new SetupError(`Please install what brings these commands, then try again: ${commands}.`);
  }

  const present = installed(needs.flatMap(({ packages }) => packages));
  const missing = needs.filter(({ packages }) => !packages.some((name) => present.has(name)));
  if (missing.length === 0) return;

  const update = 'apt-get update';
  const install = 'apt-get install -y --no-install-recommends';
  if (!isRoot) {
    const names = missing.map(({ packages }) => offered(packages)).join(' ');
    throw new SetupError(
      `Some Debian packages are missing. Run this line, then try again:\n` +
        `  sudo ${update} && sudo ${install} ${names}`,
    );
  }
  // Before the lists are fetched, apt does not know which of the alternative names it has.
  apt(update);
  const names = missing.map(({ packages }) => offered(packages)).join(' ');
  say(`Installing Debian packages: ${names} …`);
  apt(`${install} ${names}`);
}

function apt(line) {
  const [command, ...args] = line.split(' ');
  const { status, stderr, stdout } = spawnSync(command, ['-qq', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) {
    throw new SetupError(`\`${line}\` failed:\n${`${stdout}${stderr}`.slice(-3000)}`);
  }
}

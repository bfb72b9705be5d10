// Installs the npm packages of package-lock.json when they are missing or other than it says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, npm, readJson, say, SetupError } from './project.mjs';

const LOCK = inProject('package-lock.json');
/** What npm itself records of what it put into node_modules. */
const INSTALLED = inProject('node_modules', '.package-lock.json');
/** The hash of the lock file that node_modules was last found to agree with. */
const STAMP = inProject('node_modules', '.sla-studio-lock');

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Whether every package is there in its locked version; only optional ones may be missing. */
function agreesWithLock() {
  if (!existsSync(INSTALLED)) return false;
  const { packages: wanted } = readJson(LOCK);
  const { packages: present } = readJson(INSTALLED);
  const sameVersion = ([path, entry]) => entry.version === wanted[path]?.version;
  const presentOrOptional = ([path, entry]) =>
    path === '' || entry.optional || entry.devOptional || entry.peer || path in present;
  return (
    Object.entries(present).every(sameVersion) && Object.entries(wanted).every(presentOrOptional)
  );
}

export function prepareNpmPackages() {
  const hash = hashOf(LOCK);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!agreesWithLock()) {
    say('Installing the npm packages …');
    // Not `npm ci`: that fails where a registry lacks an optional package for another platform than
    // this one. Each package still has to match the hash that the lock file holds.
    const { status } = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) {
      throw new SetupError(
        'npm failed, see above. Check the connection to your npm registry and try again.',
      );
    }
    if (!agreesWithLock()) {
      throw new SetupError(
        'npm installed other versions than package-lock.json says: it and package.json differ.\n' +
          'Bring them together with `npm install`, then try again.',
      );
    }
  }
  writeFileSync(STAMP, hash);
}

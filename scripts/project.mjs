// What every script here shares: where the project is, how it speaks, how it runs another program.
// Node's built-ins only: these scripts run before any package is installed.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

export const isLinux = process.platform === 'linux';
export const isRoot = process.getuid?.() === 0;

/** Speaks on stderr, so that a command's own output on stdout stays clean. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Something the user has to mend: shown without a stack, ends the script with exit code 1. */
export class SetupError extends Error {}

/** Runs a script's main function; a SetupError is printed as it is, anything else with its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}

/**
 * Runs a program to its end, in the project's root unless told otherwise, and gives its exit code
 * (128 when a signal ended it). Ctrl-C reaches the child too: the terminal signals the whole group.
 */
export function run(command, args, { cwd = root, env, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 128));
  });
}

/** As `run`, for a program written for Node that an installed package brings. */
export function runPackage(name, bin, args, options) {
  return run(process.execPath, [inProject('node_modules', name, bin), ...args], options);
}

/** Runs npm quietly and gives its result; its words go to stderr. */
export function npm(args, { cwd = root, stdout = 2 } = {}) {
  // npm is a script for Node: under `npm start` its path is given, else the shell finds it.
  const given = process.env.npm_execpath;
  const options = { cwd, stdio: ['ignore', stdout, 2], encoding: 'utf8' };
  return given?.endsWith('.js')
    ? spawnSync(process.execPath, [given, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

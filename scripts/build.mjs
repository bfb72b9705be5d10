// Builds into dist/, and knows whether that is needed. Run by itself it builds everything.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, root, runMain, say } from './project.mjs';

const SETTINGS = ['package-lock.json', 'package.json', 'tsconfig.json', 'electron.vite.config.ts'];

/** What each build is made from, and where it notes what it was made from. */
const BUILDS = {
  app: { sources: ['src', 'assets', ...SETTINGS], stamp: inProject('dist', '.app-stamp') },
  cli: {
    sources: ['src/main', 'src/shared', 'assets', ...SETTINGS],
    stamp: inProject('dist', '.cli-stamp'),
  },
};

/** Adds each file under `path` with its size and time of change, which tell versions apart. */
function note(path, hash) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return void hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  for (const name of readdirSync(path).sort()) note(join(path, name), hash);
}

function fingerprint({ sources }) {
  const hash = createHash('sha256');
  for (const source of sources.map((name) => inProject(name)).filter(existsSync))
    note(source, hash);
  return hash.digest('hex');
}

/** Whether dist/ holds what the present sources give. */
export function isFresh(name) {
  const { stamp } = BUILDS[name];
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(BUILDS[name]);
}

/**
 * Gives `work` Vite's build function and the three configurations. Both tools set variables such as
 * NODE_ENV for themselves; they are put back, so that what is started afterwards does not see them.
 */
async function withVite(work) {
  const before = { ...process.env };
  try {
    const [{ build }, { resolveConfig }] = await Promise.all([
      import('vite'),
      import('electron-vite'),
    ]);
    const { config } = await resolveConfig({ root, logLevel: 'warn' }, 'build', 'production');
    return await work(build, config);
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Builds the app, the export process, the command line and the renderer. */
export async function buildApp() {
  // Taken first: what changes while the build runs has to count as newer than it.
  const prints = Object.values(BUILDS).map((build) => [build.stamp, fingerprint(build)]);
  await rm(inProject('dist'), { recursive: true, force: true });
  await withVite(async (build, { main, preload, renderer }) => {
    for (const part of [main, preload, renderer]) await build(part);
  });
  for (const [stamp, print] of prints) await writeFile(stamp, print);
}

/** Builds the command line alone. Made aside and moved in, so that runs side by side cannot collide. */
async function buildCli() {
  const print = fingerprint(BUILDS.cli);
  const home = inProject('dist', 'main');
  await mkdir(home, { recursive: true });
  const aside = await mkdtemp(inProject('dist', '.cli-'));
  try {
    await withVite((build, { main }) => {
      const { cli } = main.build.rolldownOptions.input;
      main.build.rolldownOptions.input = { cli };
      main.build.outDir = aside;
      return build(main);
    });
    // The entry last: only then is all there that it asks for.
    const names = readdirSync(aside).sort(
      (a, b) => Number(a === 'cli.cjs') - Number(b === 'cli.cjs'),
    );
    for (const name of names) await rename(join(aside, name), join(home, name));
    await writeFile(BUILDS.cli.stamp, print);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Builds `app` or `cli` if the sources have changed since; says so on stderr. */
export async function buildIfStale(name) {
  if (isFresh(name)) return;
  if (name === 'app') say('Building …');
  await (name === 'app' ? buildApp() : buildCli());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const begin = performance.now();
    await buildApp();
    say(`Built into dist/ in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  });
}

import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DesktopApp } from '#test/support/app/desktop-app.ts';
import { repeated, type Bench } from './bench.ts';
import { fillLibrary } from './drafts.ts';
import { median } from './statistics.ts';
import type { Group } from './table.ts';

const APP = join(import.meta.dirname, '..', '..');
const EMPTY_WINDOW = join(import.meta.dirname, 'empty-window');
const HOOK = join(import.meta.dirname, 'start-hook.cjs');

const DRAFTS = 1_000;
/** Times an empty window. */
const TARGET = 1.6;

/**
 * From the start of the process to a window that is shown, painted and usable: the app with its
 * three samples, the app with 1,000 drafts, and an empty window, in turn.
 */
export async function startGroup(bench: Bench): Promise<Group> {
  bench.say('Preparing the starts …');
  const [few, many] = [join(bench.folder, 'few'), join(bench.folder, 'many')];
  // The first start of all makes the profile and puts the samples in.
  await onceSettled(few);
  await fillLibrary(join(many, 'profile', 'library'), DRAFTS);
  await onceSettled(many);
  const empty = join(bench.folder, 'empty');
  await start(bench, EMPTY_WINDOW, empty);

  bench.say('Starting …');
  const rounds = await repeated(bench.runs, async () => ({
    empty: await start(bench, EMPTY_WINDOW, empty),
    few: await start(bench, APP, few),
    many: await start(bench, APP, many),
  }));
  const values = (name: 'empty' | 'few' | 'many') => rounds.map((round) => round[name].usable);
  for (const name of ['empty', 'few', 'many'] as const)
    bench.say(`${name}: ${rounds.map((round) => steps(round[name])).join('\n  ')}`);
  const base = median(values('empty'));
  const times = (name: 'few' | 'many') => values(name).map((value) => value / base);
  const drafts = DRAFTS.toLocaleString('en-GB');
  return {
    title: 'Cold start, to a usable library',
    rows: [
      { name: 'An empty Electron window', unit: 'ms', values: values('empty'), target: null },
      { name: 'The app, 3 drafts', unit: 'ms', values: values('few'), target: null },
      {
        name: 'The app, 3 drafts, times an empty window',
        unit: '×',
        values: times('few'),
        target: TARGET,
      },
      { name: `The app, ${drafts} drafts`, unit: 'ms', values: values('many'), target: null },
      {
        name: `The app, ${drafts} drafts, times an empty window`,
        unit: '×',
        values: times('many'),
        target: TARGET,
      },
    ],
  };
}

interface Start {
  /** Milliseconds from before the process was made. */
  readonly usable: number;
  /** What happened on the way, in milliseconds from the same moment. */
  readonly marks: Readonly<Record<string, number>>;
}

/** The way to the usable window, for whoever wants to shorten it. */
const steps = ({ usable, marks }: Start): string =>
  Object.entries({ ...marks, usable: Math.round(usable) })
    .sort(([, a], [, b]) => a - b)
    .map(([name, at]) => `${name.replace('first-contentful-', '')} ${at}`)
    .join(', ');

/** Starts an app as its user does, without a debugger, and ends it when it has come to rest. */
async function start({ electron, switches }: Bench, app: string, machine: string): Promise<Start> {
  const home = join(machine, 'home');
  await mkdir(home, { recursive: true });
  return new Promise((resolve, reject) => {
    const [begin, clock] = [performance.now(), Date.now()];
    const child = spawn(
      electron,
      [...switches, '-r', HOOK, app, `--user-data-dir=${join(machine, 'profile')}`],
      {
        env: {
          ...process.env,
          HOME: home,
          XDG_CONFIG_HOME: join(home, '.config'),
          XDG_CACHE_HOME: join(home, '.cache'),
        },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let found: Start | undefined;
    child.stdout.on('data', (part: Buffer) => {
      const line = /USABLE (.*)/.exec(part.toString())?.[1];
      if (line === undefined) return;
      const usable = performance.now() - begin;
      const { moments, marks } = JSON.parse(line) as Record<'moments' | 'marks', Start['marks']>;
      const since = Object.entries({ ...moments, ...marks }).map(([name, at]) => [
        name,
        at - clock,
      ]);
      found = { usable, marks: Object.fromEntries(since) as Start['marks'] };
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (found) resolve(found);
      else reject(new Error(`${app} ended with ${code} before it was usable.`));
    });
  });
}

/** Lets the app come to rest once on this machine: the drafts in its database and as files. */
async function onceSettled(machine: string): Promise<void> {
  const app = new DesktopApp({ machine });
  await app.start({ untilReady: false });
  const settled = app.page.locator('html[data-settled]');
  await settled.waitFor({ state: 'attached', timeout: 600_000 });
  await app.quit();
}

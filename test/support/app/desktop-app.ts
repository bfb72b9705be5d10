import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface Launch {
  /** The folder that stands for a user's machine: profile, home and documents are inside it. */
  readonly machine: string;
  /** Arguments after the app's folder, such as a file to open. */
  readonly args?: readonly string[];
  /** Further environment variables, such as the faults that a test wants. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Waits until the app says that it is usable: it sets `data-ready` on the root element. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** The real app, in a real Electron, started on a machine of its own that outlives it. */
export class DesktopApp {
  readonly machine: string;
  readonly #launch: Launch;
  #electron: ElectronApplication | undefined;
  #page: Page | undefined;

  constructor(launch: Launch) {
    this.machine = launch.machine;
    this.#launch = launch;
  }

  get isRunning(): boolean {
    return this.#electron !== undefined;
  }

  get electron(): ElectronApplication {
    if (!this.#electron) throw new Error('The app is not running.');
    return this.#electron;
  }

  /** The first window. */
  get page(): Page {
    if (!this.#page) throw new Error('The app is not running.');
    return this.#page;
  }

  get profile(): string {
    return join(this.machine, 'profile');
  }

  /** Starts the app, and waits until it is usable unless a test wants to see it before. */
  async start({ untilReady = true, args = this.#launch.args ?? [] } = {}): Promise<void> {
    this.#electron = await _electron.launch(await this.#command(args));
    this.#page = await this.#electron.firstWindow();
    if (untilReady) await ready(this.#page);
  }

  async #command(args: readonly string[]) {
    const executablePath = process.env['SLA_ELECTRON'];
    if (!executablePath) throw new Error('Run the end-to-end tests by `npm run e2e`.');
    const home = join(this.machine, 'home');
    await mkdir(home, { recursive: true });
    return {
      executablePath,
      args: [ROOT, `--user-data-dir=${this.profile}`, ...args],
      env: {
        ...(process.env as Record<string, string>),
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        XDG_CACHE_HOME: join(home, '.cache'),
        XDG_DOCUMENTS_DIR: join(home, 'Documents'),
        SLA_E2E: '1',
        ...this.#launch.env,
      },
    };
  }

  /** Starts the app once more on the same machine, as a user does, beside one that may be running. */
  async startBeside(args: readonly string[] = []): Promise<ChildProcess> {
    const { executablePath, args: own, env } = await this.#command(args);
    // Playwright starts it without, too: root, as in containers, has none.
    return spawn(executablePath, ['--no-sandbox', ...own], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  /** Quits as a user does: the app may finish its saving. */
  async quit(): Promise<void> {
    await this.#electron?.close();
    this.#forget();
  }

  /** Ends the app as a crash or `kill -9` does: it gets no chance to save. */
  async kill(): Promise<void> {
    const app = this.electron;
    const gone = new Promise<void>((resolve) => app.once('close', () => resolve()));
    app.process().kill('SIGKILL');
    await gone;
    await noProcessUses(this.profile);
    this.#forget();
  }

  /** Makes the next "save as" dialog answer with this path; null is Cancel. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    }, path);
  }

  /** Makes the next "open" dialog answer with these paths; none is Cancel. */
  async answerOpenDialog(paths: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    }, paths);
  }

  /** Makes the next question or warning be answered by the button with this index. */
  async answerMessageBox(response: number): Promise<void> {
    await this.electron.evaluate(({ dialog }, button) => {
      dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false });
    }, response);
  }

  #forget(): void {
    this.#electron = undefined;
    this.#page = undefined;
  }
}

/**
 * The renderer and its siblings outlive a killed main process for a moment, with the profile's
 * database still locked. Each has the profile in its command line.
 */
async function noProcessUses(profile: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let tries = 0; tries < 200; tries += 1) {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const lines = await Promise.all(
      ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
    );
    if (!lines.some((line) => line.includes(profile))) return;
    await delay(25);
  }
  throw new Error(`A process still uses ${profile} 5 s after the app was killed.`);
}

import { readFile } from 'node:fs/promises';
import { cpus, totalmem, type, release } from 'node:os';
import { dirname, join } from 'node:path';
import { timed, whereIs } from './processes.ts';

/** The machine, the date and the versions that a table of figures belongs to. */
export async function machineLines(electron: string): Promise<readonly string[]> {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const versions = [
    `Node ${process.versions.node}`,
    `Electron ${await electronVersion(electron)}`,
    await versionOf('pandoc', ['--version']),
    await versionOf('soffice', ['--version']),
  ];
  return [
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${gigabytes} GB, ${type()} ${release()}; no graphics card, display by Xvfb`,
    versions.filter((version) => version !== null).join(', '),
    new Date().toISOString().slice(0, 10),
  ];
}

const electronVersion = (executable: string): Promise<string> =>
  readFile(join(dirname(executable), 'version'), 'utf8').then(
    (text) => text.trim(),
    () => '(version unknown)',
  );

async function versionOf(command: string, args: readonly string[]): Promise<string | null> {
  const path = whereIs(command);
  if (path === null) return null;
  const { stdout } = await timed(path, args);
  const words = (stdout.split('\n')[0] ?? '').trim().split(' ');
  return words.slice(0, 2).join(' ');
}

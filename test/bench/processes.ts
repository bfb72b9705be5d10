import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Ended {
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  readonly stdout: string;
}

/** Runs a program to its end, and times it; throws with what it said where it fails. */
export function timed(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => (stdout += String(part)));
    child.stderr.on('data', (part) => (stderr += String(part)));
    child.on('error', reject);
    child.on('close', (code) => {
      const milliseconds = performance.now() - begin;
      if (code === 0) resolve({ milliseconds, stdout });
      else reject(new Error(`${command} ended with ${code}:\n${stdout}${stderr}`));
    });
  });
}

/** Where a program is on this machine; null where it is not installed. */
export function whereIs(command: string): string | null {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
  return (
    paths.find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

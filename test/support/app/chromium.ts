import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The system's own Chromium: the tests download no browser. */
export function chromiumExecutable(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return candidates.find((path) => existsSync(path)) ?? '/usr/bin/chromium';
}

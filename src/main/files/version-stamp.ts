import { readFileSync } from 'node:fs';
import { writeFileSync } from 'atomically';

/** The latest versions that have written into the app's folder. */
export interface VersionStamp {
  /** "1.4.0" */
  readonly app: string;
  /** Major version of the Chromium that keeps the drafts: an older one would wipe what it wrote. */
  readonly chromium: number;
}

export function readVersionStamp(file: string): VersionStamp | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return null;
    if (!('app' in value) || !('chromium' in value)) return null;
    const { app, chromium } = value;
    return typeof app === 'string' && typeof chromium === 'number' ? { app, chromium } : null;
  } catch {
    return null;
  }
}

/** Written once per version: throws where the app's folder cannot be written. */
export function writeVersionStamp(file: string, stamp: VersionStamp): void {
  writeFileSync(file, JSON.stringify(stamp), { timeout: 0 });
}

export const isSameStamp = (a: VersionStamp | null, b: VersionStamp): boolean =>
  a !== null && a.app === b.app && a.chromium === b.chromium;

/** Why this version must not touch what the stamped one has written; null if it may. */
export function downgradeReason(stamp: VersionStamp | null, now: VersionStamp): string | null {
  if (stamp === null) return null;
  if (!isNewer(stamp.app, now.app) && stamp.chromium <= now.chromium) return null;
  return (
    `The agreements on this computer were last opened with SLA Studio ${stamp.app}, which is newer than this one (${now.app}). ` +
    'An older version could damage them, so it does not start. Install the newer version again; nothing was changed.'
  );
}

function isNewer(a: string, b: string): boolean {
  const numbers = (version: string) => version.split(/[.+-]/).slice(0, 3).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}

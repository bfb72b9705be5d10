import { readFileSync } from 'node:fs';
import { writeFileSync } from 'atomically';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was last time, before it was maximized. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

export const MINIMUM = { width: 900, height: 600 } as const;
const FIRST = { width: 1360, height: 860 } as const;
/** So much of the window has to be on a screen for a hand to reach it. */
const REACHABLE = { width: 120, height: 60 } as const;

/** The state noted in a file; null where there is none, or none that makes sense. */
export function readWindowState(file: string): WindowState | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isState(value) ? value : null;
  } catch {
    return null;
  }
}

/** Written in one go while the window closes; where it cannot be, the next window opens as the first did. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state), { timeout: 0 });
  } catch {
    // Not worth a word: the position of a window is no loss.
  }
}

function isState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null) return false;
  if (!('bounds' in value) || !('maximized' in value)) return false;
  const { bounds, maximized } = value;
  if (typeof bounds !== 'object' || bounds === null || typeof maximized !== 'boolean') return false;
  return ['x', 'y', 'width', 'height'].every((key) =>
    Number.isInteger((bounds as Readonly<Record<string, unknown>>)[key]),
  );
}

export type Placement = { readonly width: number; readonly height: number } & (
  | { readonly x: number; readonly y: number }
  | { readonly x?: never; readonly y?: never }
);

/**
 * The window's place on the screens that there are now (`screens` are their work areas): the noted
 * one if a hand can still reach it, else the middle of the first screen.
 */
export function placeWindow(noted: WindowState | null, screens: readonly Rectangle[]): Placement {
  const bounds = noted?.bounds;
  const screen = bounds && screens.find((area) => isReachable(bounds, area));
  const area = screen ?? screens[0] ?? { width: FIRST.width, height: FIRST.height };
  const wanted = bounds ?? FIRST;
  const width = Math.max(MINIMUM.width, Math.min(wanted.width, area.width));
  const height = Math.max(MINIMUM.height, Math.min(wanted.height, area.height));
  return bounds && screen ? { x: bounds.x, y: bounds.y, width, height } : { width, height };
}

const isReachable = (bounds: Rectangle, area: Rectangle): boolean => {
  const overlap = (start: number, size: number, from: number, room: number) =>
    Math.min(start + size, from + room) - Math.max(start, from);
  return (
    overlap(bounds.x, bounds.width, area.x, area.width) >= REACHABLE.width &&
    // The title bar is at the top: below the lower edge nothing of the rest helps.
    bounds.y >= area.y - 10 &&
    area.y + area.height - bounds.y >= REACHABLE.height
  );
};

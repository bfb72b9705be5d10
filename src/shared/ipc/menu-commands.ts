/**
 * Commands that the application menu sends; the renderer has the same in its own palette. Without
 * zod, for the first screen.
 */
export const MENU_COMMANDS = [
  'new',
  'open',
  'save-copy',
  'export',
  'library',
  'preview',
  'undo',
  'redo',
  'find',
  'replace',
  'shortcuts',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

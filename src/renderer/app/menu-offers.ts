import { useEffect } from 'react';
import { MENU_COMMANDS } from '#shared/ipc/menu-commands.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { isOffered, watchCommands } from '#renderer/shell/commands.ts';

/** Inside these, undo and redo are the field's own: what one types there is not part of a draft. */
export const OWN_UNDO = '[role="dialog"], [role="alertdialog"], [data-own-undo]';

export const FIELD_COMMANDS: ReadonlySet<string> = new Set(['undo', 'redo']);

const TEXT_FIELD = 'input, textarea, [contenteditable="true"]';

/** Whether undo and redo of the menu are the field's own: also where there is nothing else to undo. */
export const undoesInField = (command: string, element: Element | null): boolean =>
  FIELD_COMMANDS.has(command) &&
  element !== null &&
  (element.closest(OWN_UNDO) !== null || (element.matches(TEXT_FIELD) && !isOffered(command)));

function canBeRun(command: string): boolean {
  const focused = document.activeElement;
  return undoesInField(command, focused)
    ? (focused?.matches(TEXT_FIELD) ?? false)
    : isOffered(command);
}

/** Tells main what of the application menu can be run where one is: on each screen, in each field. */
export function useMenuOffers(platform: Pick<Platform, 'call'>): void {
  useEffect(() => {
    let told: string | null = null;
    const tell = () => {
      const commands = MENU_COMMANDS.filter(canBeRun);
      if (told === commands.join()) return;
      told = commands.join();
      void platform.call('menu.offer', { commands });
    };
    tell();
    const stop = watchCommands(tell);
    document.addEventListener('focusin', tell);
    document.addEventListener('focusout', tell);
    return () => {
      stop();
      document.removeEventListener('focusin', tell);
      document.removeEventListener('focusout', tell);
    };
  }, [platform]);
}

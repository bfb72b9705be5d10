import { flushPendingText } from '#renderer/shell/pending-text.ts';
import { useEffect } from 'react';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { allCommands, runCommand } from '#renderer/shell/commands.ts';
import { matchesKeys } from '#renderer/shell/keys.ts';
import { FIELD_COMMANDS, OWN_UNDO, undoesInField } from './menu-offers.ts';

/** Runs a command of the menu; undo and redo go to the field where it has its own. */
function runMenuCommand(command: MenuCommand): void {
  if (undoesInField(command, document.activeElement)) {
    // There is no other way to reach a field's own history.
    document.execCommand(command);
    return;
  }
  flushPendingText();
  runCommand(command);
}

/** Listens for the keys of all commands, and for the application menu. */
export function useShortcuts(platform: Platform): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = allCommands().find(
        (one) =>
          one.keys?.split(' ').some((keys) => matchesKeys(event, keys)) &&
          (one.isEnabled?.() ?? true),
      );
      if (!command) return;
      const target = event.target instanceof Element ? event.target : null;
      if (FIELD_COMMANDS.has(command.id) && target?.closest(OWN_UNDO)) return;
      // A modal dialog is answered first.
      if (!FIELD_COMMANDS.has(command.id) && document.querySelector('[data-modal]')) return;
      event.preventDefault();
      event.stopPropagation();
      command.run();
    };
    // In the capture phase, before any editor takes the keys for itself.
    window.addEventListener('keydown', press, { capture: true });
    const stop = platform.on('menu.command', ({ command }) => runMenuCommand(command));
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      stop();
    };
  }, [platform]);
}

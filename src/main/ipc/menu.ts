import { ok } from '#shared/base/result.ts';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import type { HandlersOf } from './handlers.ts';

export const menuHandlers = (
  offer: (commands: readonly MenuCommand[]) => void,
): HandlersOf<'menu'> => ({
  'menu.offer': ({ commands }) => {
    offer(commands);
    return Promise.resolve(ok({}));
  },
});

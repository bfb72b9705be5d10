import { ok } from '#shared/base/result.ts';
import type { Mirror } from '#main/files/mirror.ts';
import type { Versions } from '#main/files/versions.ts';
import type { HandlersOf } from './handlers.ts';

export const mirrorHandlers = (mirror: Mirror, versions: Versions): HandlersOf<'mirror'> => ({
  'mirror.list': async () => {
    const entries = await mirror.list();
    if (!entries.ok) return entries;
    const lost = await mirror.lost();
    return lost.ok ? ok({ entries: entries.value, lost: lost.value }) : lost;
  },
  'mirror.write': ({ agreement, revision }) => mirror.write(agreement, revision),
  'mirror.read': ({ id }) => mirror.read(id),
  'mirror.backup': ({ id }) => mirror.backup(id),
  'mirror.remove': async ({ id }) => {
    const removed = await mirror.remove(id);
    if (!removed.ok) return removed;
    const emptied = await versions.removeAll(id);
    return emptied.ok ? ok({}) : emptied;
  },
});

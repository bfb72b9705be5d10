import { once } from '#shared/base/once.ts';
import type { DraftRepository } from './draft-repository.ts';

/**
 * The drafts before what reads and writes them is there. `open` is called by whatever is done first
 * with a draft; only watching waits until somebody else has called it.
 */
export function lateDrafts(open: () => Promise<DraftRepository>): DraftRepository {
  let drafts: DraftRepository | null = null;
  const watchers = new Set<(there: DraftRepository) => void>();
  const there = once(async () => {
    const opened = await open();
    drafts = opened;
    for (const watcher of watchers) watcher(opened);
    watchers.clear();
    return opened;
  });

  return {
    get readOnly() {
      return drafts?.readOnly ?? null;
    },
    watch(listener) {
      if (drafts) return drafts.watch(listener);
      let stop: (() => void) | null = null;
      const begin = (opened: DraftRepository) => {
        stop = opened.watch(listener);
      };
      watchers.add(begin);
      return () => {
        watchers.delete(begin);
        stop?.();
      };
    },
    list: async () => (await there()).list(),
    bodies: async () => (await there()).bodies(),
    read: async (id) => (await there()).read(id),
    put: async (draft) => (await there()).put(draft),
    save: async (agreement, over, at) => (await there()).save(agreement, over, at),
    setTrashed: async (id, at) => (await there()).setTrashed(id, at),
    remove: async (id) => (await there()).remove(id),
    readView: async (id) => (await there()).readView(id),
    writeView: async (id, view) => (await there()).writeView(id, view),
  };
}

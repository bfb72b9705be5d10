import { goToPlace } from '#renderer/shell/navigation.ts';
import { caretInClause, focusClause } from '#renderer/editor/open-editors.ts';
import { useChange, useDraftStore } from '#renderer/store/session/draft-session.ts';
import { announce } from '#renderer/ui/page/announce.tsx';
import { findItem, moveItem } from '#shared/agreement/edit/items.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import { focusSoon } from '../focus-soon.ts';
import { itemPlace, stepItem } from './item-changes.ts';

export interface ItemMoves {
  /** One place up or down, at an end of the section into the next one. */
  readonly step: (by: -1 | 1) => void;
  /** To the end of another section. */
  readonly toSection: (section: SectionId) => void;
}

/** Ways to move an item. The focus stays in it, wherever it goes. */
export function useItemMoves(section: SectionId, item: ItemId, noun: string): ItemMoves {
  const change = useChange();
  const session = useDraftStore();
  const label = `Move ${noun}`;

  const arrive = (moved: ItemId) => {
    const found = findItem(session.getState().agreement, moved);
    if (!found) return;
    announce(
      `Moved to ${found.index + 1} of ${found.section.items.length} in ${found.section.title}.`,
    );
    if (found.section.id !== section) goToPlace(itemPlace(found.section.id, moved));
  };

  return {
    step(by) {
      const before = session.getState().agreement;
      const hadFocus = document.activeElement;
      const place = itemPlace(section, item);
      const caret = caretInClause(place);
      change((agreement) => stepItem(agreement, item, by), { label, focus: place });
      if (session.getState().agreement === before) {
        announce(`This ${noun} is already the ${by === 1 ? 'last' : 'first'}.`);
        return;
      }
      arrive(item);
      focusSoon(() => {
        // React may have taken the element out of the page and put it in again.
        if (!(hadFocus instanceof HTMLElement) || !hadFocus.isConnected) return null;
        if (document.activeElement !== hadFocus && hadFocus.isContentEditable)
          focusClause(place, caret ?? 'end');
        return hadFocus;
      });
    },
    toSection(to) {
      change((agreement) => moveItem(agreement, item, to, Infinity), {
        label,
        focus: itemPlace(section, item),
      });
      arrive(item);
    },
  };
}

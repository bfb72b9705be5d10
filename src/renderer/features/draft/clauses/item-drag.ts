import type { DragEvent } from 'react';
import { create } from 'zustand';
import { useChange } from '#renderer/store/session/draft-session.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import { focusSoon, titleOfItem } from '../focus-soon.ts';
import { dropItem, itemPlace } from './item-changes.ts';

const DRAG_TYPE = 'application/x-sla-item';

/** Where an item that is dragged would go. */
interface Seam {
  readonly item: ItemId;
  readonly side: 'before' | 'behind';
}

export const useSeam = create<{ readonly seam: Seam | null }>(() => ({ seam: null }));
const show = (seam: Seam | null): void => useSeam.setState({ seam });

/** Of the handle: the item is drawn under the pointer as a whole. */
export function startDrag(event: DragEvent<HTMLElement>, item: ItemId): void {
  event.dataTransfer.setData(DRAG_TYPE, item);
  event.dataTransfer.effectAllowed = 'move';
  const frame = event.currentTarget.closest('[data-item]');
  if (frame) event.dataTransfer.setDragImage(frame, 12, 20);
}

/** Of the list: the seam next to the pointer takes what is dropped. */
export function useItemDrop(section: SectionId) {
  const change = useChange();
  return {
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
      event.preventDefault();
      show(seamAt(event.currentTarget, event.clientY));
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) show(null);
    },
    onDragEnd: () => show(null),
    onDrop(event: DragEvent<HTMLElement>) {
      const dragged = event.dataTransfer.getData(DRAG_TYPE) as ItemId | '';
      const seam = seamAt(event.currentTarget, event.clientY);
      show(null);
      if (dragged === '' || seam === null) return;
      event.preventDefault();
      change((agreement) => dropItem(agreement, dragged, seam.item, seam.side), {
        label: 'Move clause',
        focus: itemPlace(section, dragged),
      });
      focusSoon(() => titleOfItem(dragged));
    },
  };
}

function seamAt(list: HTMLElement, y: number): Seam | null {
  let nearest: Seam | null = null;
  let distance = Infinity;
  for (const element of list.querySelectorAll<HTMLElement>('[data-item]')) {
    const { top, bottom } = element.getBoundingClientRect();
    for (const [edge, side] of [
      [top, 'before'],
      [bottom, 'behind'],
    ] as const) {
      const away = Math.abs(edge - y);
      if (away >= distance) continue;
      distance = away;
      nearest = { item: element.dataset['item'] as ItemId, side };
    }
  }
  return nearest;
}

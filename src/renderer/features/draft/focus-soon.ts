/**
 * Puts the focus where a change has led to. Two frames: first React draws the change, then a menu
 * that was open gives the focus back to its button.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const target = find();
      target?.scrollIntoView({ block: 'nearest' });
      target?.focus({ preventScroll: true });
    }),
  );
}

/** The title of a clause or table, where the focus goes with it or to it. */
export const titleOfItem = (item: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"] textarea`);

/** The control at exactly this place of the page. */
export const controlAt = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);

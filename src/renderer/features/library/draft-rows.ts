import type { AgreementId } from '#shared/agreement/ids.ts';
import { keepFocus } from '#renderer/ui/keep-focus.ts';

const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-draft]'),
];

/** The row of a draft in the list, if it is in view. */
export const rowOf = (id: AgreementId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-draft="${CSS.escape(id)}"]`);

/** The row that the keys act on, if it is in view. */
export const activeRow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-draft][tabindex="0"]');

/**
 * To be called before drafts leave the list, by key, from a menu or from the bar of the selection: the
 * next row that stays gets the focus, or else the one before, or else the heading.
 */
export function passFocusOn(ids: readonly AgreementId[]): void {
  const leaving = new Set<string | undefined>(ids);
  const stays = (row: HTMLElement) => !leaving.has(row.dataset['draft']);
  const all = rows();
  const focused = all.findIndex((row) => row.contains(document.activeElement));
  const from = focused >= 0 ? focused : all.findIndex((row) => !stays(row));
  const neighbour =
    all.slice(from + 1).find(stays) ??
    all
      .slice(0, from + 1)
      .reverse()
      .find(stays);
  keepFocus(() => {
    if (neighbour?.isConnected) return neighbour;
    const left = rows();
    // Those that stay may have been out of view.
    return left.length === 0 ? null : left.find(stays);
  });
  // At once, so that the next key is the neighbour's.
  if (document.activeElement === all[focused]) neighbour?.focus();
}

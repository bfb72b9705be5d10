import type { AgreementId } from '#shared/agreement/ids.ts';
import { keepFocusNear } from '#renderer/ui/keep-focus.ts';

/** The row of a draft in the list, if it is in view. */
export const rowOf = (id: AgreementId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-draft="${CSS.escape(id)}"]`);

/** To be called before a draft leaves the list, by key or from a menu: its neighbour gets the focus. */
export function passFocusOn(id: AgreementId): void {
  const row = rowOf(id);
  keepFocusNear(row);
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  // At once, so that the next key is the neighbour's.
  if (document.activeElement === row && neighbour instanceof HTMLElement) neighbour.focus();
}

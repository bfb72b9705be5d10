import { keepFocus } from '#renderer/ui/keep-focus.ts';

/**
 * To be called before the finding in which the focus is gets decided: the focus goes to the next one
 * of its list, else to the one before it, and to the tab of the panel after the last. The new list
 * may be a while away, and may lack more findings than that one.
 */
export function passFocusOn(): void {
  const card = document.activeElement?.closest('[data-finding]');
  const panel = card?.closest('[role="tabpanel"]');
  if (!card || !panel) return;
  // Ignored ones may be folded away; those that are not are in several lists.
  const list = card.closest('details') ?? panel;
  const cards = [...list.querySelectorAll('[data-finding]')].filter(
    (one) => one.closest('details') === card.closest('details'),
  );
  const at = cards.indexOf(card);
  const nearest = [...cards.slice(at + 1), ...cards.slice(0, at).reverse()];
  const tab = panel.getAttribute('aria-labelledby') ?? '';
  keepFocus(
    () =>
      nearest.find((one) => one.isConnected)?.querySelector('button') ??
      document.getElementById(tab),
  );
}

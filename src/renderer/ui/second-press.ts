/** In milliseconds: no second press of a double click comes later. */
const LONGEST_DOUBLE_CLICK = 600;

/**
 * To be called by what opens at the first press, which many double-click all the same: the second
 * press then falls on what was opened, where beside all text it would select the page to its end.
 */
export function ignoreSecondPress(): void {
  const stop = (event: MouseEvent) => {
    if (event.detail > 1) event.preventDefault();
  };
  window.addEventListener('mousedown', stop, { capture: true });
  setTimeout(
    () => window.removeEventListener('mousedown', stop, { capture: true }),
    LONGEST_DOUBLE_CLICK,
  );
}

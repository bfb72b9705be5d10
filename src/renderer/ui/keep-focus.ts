/** In milliseconds. As long as a slow disk may take to delete what has the focus. */
const LONGEST_WAIT = 5_000;
/** In milliseconds. As long as nothing may have the focus because what is to get it is yet to come. */
const LONGEST_LOSS = 1_000;

let latest = 0;

/**
 * Says where the focus goes if what has it is about to vanish: as soon as nothing has the focus, it
 * goes to what `find` gives then, or for null to the heading of the screen; undefined: it is yet to
 * come. Where the focus stays, as after a failure, nothing happens; of several calls the last one
 * counts.
 */
export function keepFocus(find: () => HTMLElement | null | undefined): void {
  latest += 1;
  const call = latest;
  const until = performance.now() + LONGEST_WAIT;
  let lostFrames = 0;
  let lostAt = 0;
  const look = () => {
    const now = performance.now();
    if (call !== latest || now > until) return;
    lostFrames = document.activeElement === document.body ? lostFrames + 1 : 0;
    if (lostFrames < 2) lostAt = now;
    // For a frame nothing has the focus while a menu or dialog gives it back to its button.
    const next = lostFrames < 2 ? undefined : find();
    if (next === undefined && now - lostAt < LONGEST_LOSS) requestAnimationFrame(look);
    else focusOn(next ?? heading());
  };
  requestAnimationFrame(look);
}

const heading = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main :is(h1, h2), h1, h2');

/** Gives the focus to any element, also to one that takes none by itself, such as a heading. */
function focusOn(target: HTMLElement | null): void {
  target?.focus();
  if (target === null || document.activeElement === target) return;
  target.tabIndex = -1;
  target.focus();
}

const HEADINGS = 'h2, h3, h4';

/**
 * To be called before a row of a list goes: the focus goes to the row below it or else above, there to
 * the control that `control` selects, if any. After the last row it goes to what `otherwise` gives,
 * or else to the heading of the list's part.
 */
export function keepFocusNear(
  row: Element | null | undefined,
  {
    control,
    otherwise,
  }: {
    readonly control?: string;
    readonly otherwise?: () => HTMLElement | null | undefined;
  } = {},
): void {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const part = row?.closest('section');
  keepFocus(() => {
    if (neighbour instanceof HTMLElement && neighbour.isConnected)
      return (control && neighbour.querySelector<HTMLElement>(control)) || neighbour;
    return otherwise?.() ?? (part?.isConnected ? part.querySelector<HTMLElement>(HEADINGS) : null);
  });
}

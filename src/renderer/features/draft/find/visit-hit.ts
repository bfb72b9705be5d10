import { bringIntoView, focusControl, leadTo, showSettled } from '#renderer/shell/navigation.ts';
import { focusClause } from '#renderer/editor/open-editors.ts';
import { caretSpan, type Hit } from '#shared/find/find.ts';
import { isText } from '../return-to.ts';
import { rangeOfHit } from './hit-range.ts';

/** Opens the step of a hit and brings its words into sight; the focus stays where it is. */
export function showHit(hit: Hit): void {
  leadTo(hit.in.place.path, (control) => showSettled(() => bringHitIntoView(control, hit)));
}

/** Goes to a hit: its words are selected in the clause, or in the field that holds them. */
export function takeHit(hit: Hit): void {
  const { path } = hit.in.place;
  leadTo(path, (control) => {
    bringHitIntoView(control, hit);
    if (focusClause(path, caretSpan(hit))) return;
    focusControl(control);
    if (isText(control) && control.selectionStart !== null && control.value === hit.in.text)
      control.setSelectionRange(hit.from, hit.to);
  });
}

function bringHitIntoView(control: HTMLElement, hit: Hit): void {
  const column = control.closest('[data-scroller]');
  const words = rangeOfHit(control, hit)?.getBoundingClientRect();
  if (!column || !words) return bringIntoView(control);
  const frame = column.getBoundingClientRect();
  if (words.top >= frame.top && words.bottom <= frame.bottom) return;
  column.scrollTop += words.top - frame.top - frame.height / 3;
}

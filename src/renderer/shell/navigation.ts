import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { ComparisonId } from '#shared/compare/comparison.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import { homeSection } from '#shared/assemble/stop.ts';
import type { DraftSessionStore, DraftView } from '#renderer/store/session/session-store.ts';
import { caretRectangle } from '#renderer/ui/caret-rectangle.ts';
import { forgetTrail, remember } from './trail.ts';

/** A screen on which one works on something. */
export type WorkScreen =
  | { readonly name: 'library' }
  /** `place`: where to go once the draft is open; null continues where one was. */
  | { readonly name: 'draft'; readonly id: AgreementId; readonly place: string | null }
  /** Imported SLAs and comparisons. */
  | { readonly name: 'compare' }
  | { readonly name: 'comparison'; readonly id: ComparisonId }
  | { readonly name: 'offer'; readonly id: OfferId };

/** `from`: the screen to which the settings lead back. */
export type Screen = WorkScreen | { readonly name: 'settings'; readonly from: WorkScreen };

interface Navigation {
  readonly screen: Screen;
  /** The draft that was open last. */
  readonly lastDraft: AgreementId | null;
  readonly go: (screen: Screen) => void;
}

export const useNavigation = create<Navigation>((set) => ({
  screen: { name: 'library' },
  lastDraft: null,
  go: (screen) => set(screen.name === 'draft' ? { screen, lastDraft: screen.id } : { screen }),
}));

export const go = (screen: Screen): void => useNavigation.getState().go(screen);

/** Goes to the settings, from which one returns to where one is now. */
export function openSettings(): void {
  const { screen } = useNavigation.getState();
  if (screen.name === 'settings') return;
  // A draft continues where one was.
  const from = screen.name === 'draft' ? { ...screen, place: null } : screen;
  go({ name: 'settings', from });
}

/** Opens a draft, at a place if one is named; in a draft that is open already it only goes there. */
export function openDraft(id: AgreementId, place: string | null = null): void {
  if (openSession?.getState().id !== id) go({ name: 'draft', id, place });
  else if (place !== null) goToPlace(place);
}

let openSession: DraftSessionStore | null = null;

/** The draft screen names the draft that `goToPlace` moves in; returns how to take it back. */
export function registerOpenSession(session: DraftSessionStore): () => void {
  openSession = session;
  forgetTrail();
  return () => {
    if (openSession === session) openSession = null;
  };
}

export const currentSession = (): DraftSessionStore | null => openSession;

/**
 * `leadTo` a place, from which the command "Back" returns. `cursor` is where one was, if that is
 * known better than the session's view does.
 */
export function goToPlace(path: string, cursor: DraftView['cursor'] = null): void {
  const view = openSession?.getState().view;
  if (view) remember({ ...view, cursor: cursor ?? view.cursor });
  leadTo(path);
}

/**
 * Leads to a place of the open draft, such as "/commitments/uptime/target/value": opens its step and
 * puts the focus on the control whose `data-place` is that path, or on that of the nearest place
 * around it. By convention every input of a form and every clause carries `data-place`. `arrive` is
 * what happens there instead of taking the focus.
 */
export function leadTo(path: string, arrive: Arrive = focusControl): void {
  const session = openSession;
  if (!session) return;
  const { agreement, view, setView } = session.getState();
  // A tool that shows the place itself stays open.
  if (view.tool !== null && findPlace(path, false)) return arriveAt(path, arrive);
  const tool = toolOf(path);
  const section = tool === null ? homeSection(agreement, path) : view.section;
  if (section !== view.section || tool !== view.tool)
    setView({ section, tool, scroll: 0, cursor: null });
  arriveAt(path, arrive);
}

/**
 * The page that shows a place alone: the agreement above, and what is taken over from it, stand on that
 * of the levels; results on that of the record.
 */
const toolOf = (path: string): string | null =>
  /^\/extends(\/|$)/.test(path)
    ? 'levels'
    : /^\/commitments\/[^/]+\/results(\/|$)/.test(path)
      ? 'record'
      : null;

/**
 * The place that one is on the way to; null once there. A list whose records are folded opens the
 * one that the place is in.
 */
export const useWantedPlace = create<{ readonly place: string | null }>(() => ({ place: null }));

const PATIENCE_MS = 3_000;
let journey = 0;

type Arrive = (control: HTMLElement) => void;

/** Arrives at the control of a place as soon as it is on the page. A newer call calls off an older one. */
function arriveAt(path: string, arrive: Arrive): void {
  journey += 1;
  const mine = journey;
  useWantedPlace.setState({ place: path });
  let isOver = false;
  const finish = () => {
    isOver = true;
    removeEventListener('pointerdown', finish, true);
    removeEventListener('keydown', finish, true);
    observer.disconnect();
    clearTimeout(timer);
    if (mine === journey) useWantedPlace.setState({ place: null });
  };
  const look = (acceptsNear: boolean): void => {
    if (isOver) return;
    if (mine !== journey) return finish();
    const control = findPlace(path, acceptsNear);
    if (!control) return;
    finish();
    arrive(control);
  };
  // Whatever one does meanwhile comes first.
  addEventListener('pointerdown', finish, true);
  addEventListener('keydown', finish, true);
  const observer = new MutationObserver(() => look(false));
  const timer = setTimeout(() => {
    look(true);
    finish();
  }, PATIENCE_MS);
  // Two frames: React has drawn the step, and where nothing more is to come, the nearest will do.
  requestAnimationFrame(() => {
    if (isOver) return;
    observer.observe(document.body, { childList: true, subtree: true });
    look(false);
    setTimeout(() => look(true), 400);
  });
}

/** The element at a place; with `acceptsNear` also that of the closest place around it. */
export function findPlace(path: string, acceptsNear: boolean): HTMLElement | null {
  const at = (place: string) =>
    document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  const exact = at(path);
  if (exact || !acceptsNear) return exact;
  const steps = path.split('/');
  while (steps.length > 2) {
    steps.pop();
    const near = at(steps.join('/'));
    if (near) return near;
  }
  return null;
}

/**
 * What is in sight already stays where it is: undoing a word must not move the page. Of a text in
 * which one writes, the caret counts, and not its beginning.
 */
export function bringIntoView(control: HTMLElement): void {
  const scroller = control.closest('[data-scroller]') ?? document.documentElement;
  const frame = scroller.getBoundingClientRect();
  const caret = caretIn(control);
  const box = caret ?? control.getBoundingClientRect();
  if (box.top >= frame.top && box.bottom <= frame.bottom) return;
  if (caret) scroller.scrollTop += caret.top - frame.top - frame.height / 3;
  else control.scrollIntoView({ block: box.height > frame.height ? 'start' : 'center' });
}

function caretIn(control: HTMLElement): DOMRect | null {
  const text = document.activeElement;
  return text instanceof HTMLElement && text.isContentEditable && control.contains(text)
    ? caretRectangle(text)
    : null;
}

/** A list of lines inside a form, and what adds one to it: see `Lines`. */
const ADD_LINE = ':scope > [data-add] button:not([disabled])';
/** What takes a letter typed by mistake as a choice. */
const CHOOSER = 'select, [aria-haspopup="listbox"]';
const FOCUSABLE =
  'input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/**
 * What takes the focus at a place. Where that is no control itself, it is one inside in which nothing
 * is changed unnoticed: no choice that a typed letter turns, and no line of a list that may be about
 * something else than the line that is missing.
 */
export function focusTarget(control: HTMLElement): HTMLElement {
  if (control.matches(FOCUSABLE)) return control;
  const inside = [...control.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return (
    control.querySelector<HTMLElement>(ADD_LINE) ??
    inside.find((candidate) => !candidate.matches(CHOOSER)) ??
    control
  );
}

/**
 * Shows at once, and again when what came into sight only now has its height: until then that was
 * guessed, and what stands below it is pushed out of sight.
 */
export function showSettled(show: () => void): void {
  show();
  requestAnimationFrame(() => requestAnimationFrame(show));
}

export function focusControl(control: HTMLElement): void {
  const target = focusTarget(control);
  bringIntoView(control);
  target.focus({ preventScroll: true });
  showSettled(() => {
    // Whoever has gone on since is not led back.
    if (control.contains(document.activeElement)) bringIntoView(control);
  });
  control.removeAttribute('data-arrived');
  // Read, so that the highlight starts anew when one comes to the same place twice.
  void control.offsetWidth;
  control.setAttribute('data-arrived', '');
  setTimeout(() => control.removeAttribute('data-arrived'), 1_700);
}

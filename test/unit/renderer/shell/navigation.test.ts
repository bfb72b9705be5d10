import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bringIntoView,
  findPlace,
  focusControl,
  focusTarget,
  go,
  goToPlace,
  leadTo,
  openSettings,
  registerOpenSession,
  useNavigation,
} from '#renderer/shell/navigation.ts';
import { hasTrail, takeLastView } from '#renderer/shell/trail.ts';
import { newSection } from '#shared/agreement/section.ts';
import { SectionIdSchema } from '#shared/agreement/ids.ts';
import {
  createDraftSession,
  type DraftSessionStore,
} from '#renderer/store/session/session-store.ts';
import { agreementId, draftOf } from '#test/unit/renderer/support/drafts.ts';

const section = (id: string) => SectionIdSchema.parse(id);
let session: DraftSessionStore;
let leave: () => void;

beforeEach(() => {
  session = createDraftSession({
    agreement: {
      ...draftOf('one'),
      sections: [
        newSection(section('parties'), 'stakeholders', 'Parties'),
        newSection(section('levels'), 'metrics', 'Service levels'),
      ],
    },
    view: { section: null, tool: null, scroll: 40, cursor: null },
    savedAt: null,
    now: () => 0,
  });
  leave = registerOpenSession(session);
});

afterEach(() => {
  leave();
  document.body.replaceChildren();
});

function place(path: string, tag = 'input'): HTMLElement {
  const element = document.createElement(tag);
  element.dataset['place'] = path;
  document.body.append(element);
  return element;
}

const focused = () =>
  new Promise<string | undefined>((resolve) => {
    document.body.addEventListener(
      'focusin',
      (event) => resolve((event.target as HTMLElement).dataset['place']),
      { once: true },
    );
  });

describe('going to a place', () => {
  test('opens the step whose form it is in, at its top', () => {
    goToPlace('/commitments/uptime/target/value');
    expect(session.getState().view).toEqual({
      section: 'levels',
      tool: null,
      scroll: 0,
      cursor: null,
    });
    goToPlace('/title');
    expect(session.getState().view.section).toBeNull();
  });

  test('opens the page of the levels for what stands nowhere else', () => {
    goToPlace('/extends/commitments/uptime');
    expect(session.getState().view.tool).toBe('levels');
    goToPlace('/title');
    expect(session.getState().view.tool).toBeNull();
  });

  test('stays where one is in the step that is open already', () => {
    goToPlace('/title');
    expect(session.getState().view.scroll).toBe(40);
  });

  test('stays in a tool that shows the place itself, and leaves one that does not', () => {
    const target = '/commitments/uptime/target/value';
    session.getState().setView({ tool: 'exposure' });
    const shown = place(target);
    goToPlace(target);
    expect(session.getState().view.tool).toBe('exposure');
    shown.remove();
    goToPlace(target);
    expect(session.getState().view.tool).toBeNull();
  });

  test('opens the page of the record for a result', () => {
    goToPlace('/commitments/uptime/results/2026-06-01/note');
    expect(session.getState().view.tool).toBe('record');
  });

  test('focuses the control that bears the path', async () => {
    place('/title');
    place('/reference');
    const arrived = focused();
    goToPlace('/reference');
    expect(await arrived).toBe('/reference');
  });

  test('waits for a control that is still to come', async () => {
    const arrived = focused();
    goToPlace('/commitments/uptime/target/value');
    setTimeout(() => place('/commitments/uptime/target/value'), 30);
    expect(await arrived).toBe('/commitments/uptime/target/value');
  });

  test('takes the nearest place around one that has no control', async () => {
    place('/stakeholders/provider');
    const arrived = focused();
    goToPlace('/stakeholders/provider/legalName');
    expect(await arrived).toBe('/stakeholders/provider');
  });

  test('of two calls only the later one arrives', async () => {
    const arrived = focused();
    goToPlace('/commitments/a');
    goToPlace('/commitments/b');
    place('/commitments/a');
    place('/commitments/b');
    expect(await arrived).toBe('/commitments/b');
  });

  test('may show the control and leave the focus where it is', async () => {
    const title = place('/title');
    const reference = place('/reference');
    title.focus();
    const shown = await new Promise((resolve) => leadTo('/reference', resolve));
    expect(shown).toBe(reference);
    expect(document.activeElement).toBe(title);
  });

  test('does nothing while no draft is open', () => {
    leave();
    goToPlace('/commitments/uptime');
    expect(session.getState().view.section).toBeNull();
  });
});

describe('finding a place', () => {
  test('takes any characters of a path as they are', () => {
    const odd = place('/calendars/a/hours/mon 09:00');
    expect(findPlace('/calendars/a/hours/mon 09:00', false)).toBe(odd);
  });

  test('never goes up to the whole agreement', () => {
    place('/commitments');
    expect(findPlace('/commitments/gone', true)?.dataset['place']).toBe('/commitments');
    expect(findPlace('/reports/gone', true)).toBeNull();
  });
});

describe('the trail', () => {
  test('has where one was before one was led elsewhere, the last first', () => {
    const view = session.getState().view;
    const cursor = { place: '/sections/parties/items/c/body', offset: 12 };
    goToPlace('/commitments/uptime/target/value');
    goToPlace('/title', cursor);
    expect(takeLastView()).toMatchObject({ section: 'levels', cursor });
    expect(takeLastView()).toEqual(view);
    expect(takeLastView()).toBeNull();
  });

  test('is not made by what undo leads to, and ends with the draft', () => {
    leadTo('/title');
    expect(hasTrail()).toBe(false);
    goToPlace('/title');
    registerOpenSession(session);
    expect(hasTrail()).toBe(false);
  });
});

describe('the settings', () => {
  const screen = () => useNavigation.getState().screen;

  test('lead back to where one was in the draft, however often they are asked for', () => {
    go({ name: 'draft', id: agreementId('one'), place: '/term/start' });
    openSettings();
    openSettings();
    expect(screen()).toEqual({
      name: 'settings',
      from: { name: 'draft', id: 'one', place: null },
    });
  });

  test.each(['library', 'compare'] as const)('lead back to the screen “%s”', (name) => {
    go({ name });
    openSettings();
    expect(screen()).toEqual({ name: 'settings', from: { name } });
  });
});

describe('the control that takes the focus', () => {
  const within = (html: string): string => {
    const frame = document.createElement('div');
    frame.innerHTML = html;
    return focusTarget(frame.firstElementChild as HTMLElement).id;
  };

  test('is the control at the place itself, a choice too where that is what is missing', () => {
    expect(within('<input id="name">')).toBe('name');
    expect(within('<button id="owner" aria-haspopup="listbox"></button>')).toBe('owner');
  });

  test('is none that a typed letter changes, where the place holds several', () => {
    expect(
      within(
        '<section id="all"><button id="purpose" aria-haspopup="listbox"></button><select id="unit"></select><input id="email"></section>',
      ),
    ).toBe('email');
    expect(within('<section id="all" tabindex="-1"><select id="unit"></select></section>')).toBe(
      'all',
    );
  });

  test('is what adds a line to a list, as the lines there are may be about something else', () => {
    expect(
      within(
        '<div id="list" tabindex="-1"><div><input id="other"></div><span data-add=""><button id="add"></button></span></div>',
      ),
    ).toBe('add');
  });
});

/** Two frames later: what has come into sight has its height. */
const settled = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
    ),
  );

describe('bringing a place into view', () => {
  /** A column 100 px high, with what stands in it from `top` to `bottom`, and in that a caret. */
  function column(top: number, bottom: number, caret: number | null) {
    const scroller = document.createElement('div');
    scroller.dataset['scroller'] = '';
    scroller.scrollTop = 500;
    scroller.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    const control = place('/text', 'div');
    control.getBoundingClientRect = () => new DOMRect(0, top, 100, bottom - top);
    const scrolled: unknown[] = [];
    control.scrollIntoView = (how) => void scrolled.push(how);
    const text = document.createElement('div');
    text.contentEditable = 'true';
    text.tabIndex = 0;
    const words = document.createElement('span');
    words.getBoundingClientRect = () => new DOMRect(0, caret ?? 0, 10, 10);
    text.append(words);
    control.append(text);
    scroller.append(control);
    document.body.append(scroller);
    if (caret !== null) {
      text.focus();
      document.getSelection()?.collapse(text, 1);
    }
    return { scroller, control, scrolled };
  }

  test('leaves alone what is in sight', () => {
    const { scroller, control, scrolled } = column(10, 90, null);
    bringIntoView(control);
    expect([scroller.scrollTop, scrolled]).toEqual([500, []]);
  });

  test('shows what is out of sight in the middle, or from its beginning', () => {
    const low = column(150, 180, null);
    bringIntoView(low.control);
    expect(low.scrolled).toEqual([{ block: 'center' }]);
    const tall = column(150, 400, null);
    bringIntoView(tall.control);
    expect(tall.scrolled).toEqual([{ block: 'start' }]);
  });

  test('leaves a text alone whose caret is in sight, however far it reaches', () => {
    const { scroller, control, scrolled } = column(-300, 400, 50);
    bringIntoView(control);
    expect([scroller.scrollTop, scrolled]).toEqual([500, []]);
  });

  test('is done again once what stands above has its height, while one is still there', async () => {
    const { control, scrolled } = column(10, 40, null);
    focusControl(control);
    control.getBoundingClientRect = () => new DOMRect(0, 700, 100, 30);
    await settled();
    expect(scrolled).toEqual([{ block: 'center' }]);

    const left = column(10, 40, null);
    focusControl(left.control);
    left.control.getBoundingClientRect = () => new DOMRect(0, 700, 100, 30);
    (document.activeElement as HTMLElement).blur();
    await settled();
    expect(left.scrolled).toEqual([]);
  });

  test('shows the caret of a text, and not its beginning', () => {
    const { scroller, control, scrolled } = column(-300, 400, 250);
    bringIntoView(control);
    expect(scroller.scrollTop).toBeGreaterThan(500 + 250 - 100);
    expect(scrolled).toEqual([]);
  });
});

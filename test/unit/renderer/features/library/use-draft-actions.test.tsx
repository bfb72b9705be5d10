import { act, useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  useDraftActions,
  type DraftActions,
} from '#renderer/features/library/use-draft-actions.tsx';
import type { Studio } from '#renderer/shell/studio.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { StatusRegion, useStatus } from '#renderer/ui/page/status.tsx';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { agreementId } from '#test/unit/renderer/support/drafts.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

const LONG = 'Agreement on the operation of all networks between the head office and its branches';
const draft = (id: string, title: string) => ({ id: agreementId(id), title }) as DraftSummary;
const wan = draft('wan', 'WAN');
const long = draft('long', LONG);
const saas = draft('saas', 'SaaS');

const done = () => vi.fn(async (_id: AgreementId): Promise<Result<null, Failure>> => ok(null));
const library = { trash: done(), restore: done(), removeForGood: done() };
let actions: DraftActions;

function Library() {
  const { actions: all, dialogs } = useDraftActions({ library } as unknown as Studio);
  useEffect(() => {
    actions = all;
  }, [all]);
  return dialogs;
}

const messages = () =>
  [...document.querySelectorAll('[role="status"] > div > span')].map(
    ({ textContent }) => textContent,
  );
/** Presses a button of the question, which is loaded when it is first asked. */
async function answer(name: string, look = (_question: string) => {}): Promise<void> {
  const pressed = await vi.waitFor(
    () => {
      const found = [...document.querySelectorAll('[role="alertdialog"] button')].find(
        ({ textContent }) => textContent === name,
      );
      if (!(found instanceof HTMLElement)) throw new Error(`There is no button “${name}”.`);
      return found;
    },
    { timeout: 30_000 },
  );
  look(pressed.closest('[role="alertdialog"]')?.textContent ?? '');
  await act(async () => pressed.click());
}
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};
const does = (action: () => void) => act(async () => action());

beforeEach(async () => {
  vi.clearAllMocks();
  useStatus.setState({ messages: [] });
  library.trash.mockImplementation(async () => ok(null));
  await render(
    <>
      <Library />
      <StatusRegion />
    </>,
  );
});
afterEach(async () => {
  for (const close of document.querySelectorAll<HTMLElement>('[aria-label="Close message"]'))
    await act(async () => close.click());
  await clearPage();
});

test('what is back is no longer told to be in the trash', async () => {
  await does(() => actions.trash([wan]));
  expect(messages()).toEqual(['“WAN” is in the trash for 30 days.']);
  await does(() => actions.restore([wan]));
  expect(messages()).toEqual(['“WAN” is back among your agreements.']);
});

test('what is deleted for good offers no way back', async () => {
  await does(() => actions.trash([wan]));
  await does(() => actions.removeForGood([wan]));
  await answer('Delete for good');
  expect(library.removeForGood).toHaveBeenCalledWith('wan');
  expect(messages()).toEqual(['The draft and its file were deleted.']);
});

test('the trash is emptied after one question', async () => {
  await does(() => actions.emptyTrash([wan, long]));
  expect(library.removeForGood).not.toHaveBeenCalled();
  await answer('Empty the trash');
  expect(library.removeForGood.mock.calls).toEqual([['wan'], ['long']]);
  expect(messages()).toEqual(['The trash is empty.']);
});

test('several are thrown away with one message, whose “Undo” brings back those that are still there', async () => {
  await does(() => actions.trash([wan, saas, long]));
  expect(messages()).toEqual(['3 agreements are in the trash for 30 days.']);
  await does(() => actions.restore([saas]));
  expect(messages()).toEqual([
    '3 agreements are in the trash for 30 days.',
    '“SaaS” is back among your agreements.',
  ]);
  await does(() => button('Undo').click());
  expect(library.restore.mock.calls).toEqual([['saas'], ['wan'], ['long']]);
  expect(messages()).toContain('2 agreements are back among your agreements.');
  expect(messages()).not.toContain('3 agreements are in the trash for 30 days.');
});

test('several are deleted for good after one question, which says how many and which', async () => {
  await does(() => actions.removeForGood([wan, saas]));
  await answer('Delete for good', (question) => {
    expect(question).toContain('Delete 2 agreements for good?');
    expect(question).toContain('“WAN” and “SaaS”.');
  });
  expect(library.removeForGood.mock.calls).toEqual([['wan'], ['saas']]);
  expect(messages()).toEqual(['2 agreements and their files were deleted.']);
});

test('where one of several fails it is named with the reason, and the others are done', async () => {
  library.trash.mockImplementation(async (id) =>
    id === 'saas'
      ? err({ code: 'disk', message: 'The disk is full.' } as unknown as Failure)
      : ok(null),
  );
  await does(() => actions.trash([wan, saas, long]));
  expect(messages()).toEqual([
    '“SaaS” was not moved to the trash. The disk is full.',
    '2 agreements are in the trash for 30 days.',
  ]);
});

test('many that fail for one reason are told once', async () => {
  library.trash.mockImplementation(async () =>
    err({ code: 'disk', message: 'The disk is full.' } as unknown as Failure),
  );
  const many = ['A', 'B', 'C', 'D', 'E'].map((title) => draft(title.toLowerCase(), title));
  await does(() => actions.trash(many));
  expect(messages()).toEqual([
    '“A”, “B”, “C” and 2 others were not moved to the trash. The disk is full.',
  ]);
});

test('a long title is cut in a message, which says it whole where one points', async () => {
  await does(() => actions.trash([long]));
  const [shown] = messages();
  expect(shown).toBe(
    '“Agreement on the operation of all networks between the head…” is in the trash for 30 days.',
  );
  expect(document.querySelector('[role="status"] > div > span')?.getAttribute('title')).toContain(
    LONG,
  );
});

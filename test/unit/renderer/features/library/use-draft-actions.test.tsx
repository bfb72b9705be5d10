import { act, useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  useDraftActions,
  type DraftActions,
} from '#renderer/features/library/use-draft-actions.tsx';
import type { Studio } from '#renderer/shell/studio.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { StatusRegion } from '#renderer/ui/page/status.tsx';
import { ok } from '#shared/base/result.ts';
import { agreementId } from '#test/unit/renderer/support/drafts.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

const LONG = 'Agreement on the operation of all networks between the head office and its branches';
const draft = (id: string, title: string) => ({ id: agreementId(id), title }) as DraftSummary;
const wan = draft('wan', 'WAN');
const long = draft('long', LONG);

const done = () => vi.fn(async () => ok(null));
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
async function answer(name: string): Promise<void> {
  const button = await vi.waitFor(
    () => {
      const found = [...document.querySelectorAll('[role="alertdialog"] button')].find(
        ({ textContent }) => textContent === name,
      );
      if (!(found instanceof HTMLElement)) throw new Error(`There is no button “${name}”.`);
      return found;
    },
    { timeout: 30_000 },
  );
  await act(async () => button.click());
}
const does = (action: () => void) => act(async () => action());

beforeEach(async () => {
  vi.clearAllMocks();
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
  await does(() => actions.trash(wan));
  expect(messages()).toEqual(['“WAN” is in the trash for 30 days.']);
  await does(() => actions.restore(wan));
  expect(messages()).toEqual(['“WAN” is back among your agreements.']);
});

test('what is deleted for good offers no way back', async () => {
  await does(() => actions.trash(wan));
  await does(() => actions.removeForGood(wan));
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

test('a long title is cut in a message, which says it whole where one points', async () => {
  await does(() => actions.trash(long));
  const [shown] = messages();
  expect(shown).toBe(
    '“Agreement on the operation of all networks between the head…” is in the trash for 30 days.',
  );
  expect(document.querySelector('[role="status"] > div > span')?.getAttribute('title')).toContain(
    LONG,
  );
});

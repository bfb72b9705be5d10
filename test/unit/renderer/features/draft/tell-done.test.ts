import { beforeEach, expect, test } from 'vitest';
import { takeBackDone, tellDeleted, tellDone } from '#renderer/features/draft/tell-done.ts';
import { createDraftSession, FIRST_VIEW } from '#renderer/store/session/session-store.ts';
import { tell, useStatus } from '#renderer/ui/page/status.tsx';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

const session = (id: string) =>
  createDraftSession({ agreement: draftOf(id, id), view: FIRST_VIEW, savedAt: null, now: () => 0 });
const told = () => useStatus.getState().messages.map(({ text }) => text);

beforeEach(() => useStatus.setState({ messages: [] }));

test('what was told of a draft goes with it, and all else stays', () => {
  const [one, other] = [session('one'), session('other')];
  tellDeleted('the clause “Notices”', one);
  tellDone('Replaced in 3 places.', one);
  tellDone('Replaced in 1 place.', other);
  tell('Exported.');
  takeBackDone(one);
  expect(told()).toEqual(['Replaced in 1 place.', 'Exported.']);
  takeBackDone(one);
  expect(told()).toHaveLength(2);
});

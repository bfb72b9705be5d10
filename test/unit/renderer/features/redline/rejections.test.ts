import { describe, expect, it } from 'vitest';
import { rejectedIn, setRejected } from '#renderer/features/redline/rejections.ts';
import { createDraftSession, FIRST_VIEW } from '#renderer/store/session/session-store.ts';
import { changesBetween } from '#shared/compare/redline/between.ts';
import { liveAgreement } from '#test/support/redline-clauses.ts';

const draft = liveAgreement();
const other = JSON.parse(
  JSON.stringify(draft).replace('four hours', 'two hours').replace('each site', 'every site'),
) as typeof draft;
const changes = changesBetween(draft, other);
const [first, second] = changes.map(({ id }) => id) as [string, string];
const file = { hash: 'a1', changes };

const openedAt = (view = FIRST_VIEW) =>
  createDraftSession({ agreement: draft, view, savedAt: null, now: () => 0 });

describe('rejections', () => {
  const session = openedAt();
  setRejected(session, file, [first], true);
  const { view } = session.getState();

  it('are kept with the draft, and hold when the same file is read again', () => {
    const again = openedAt(JSON.parse(JSON.stringify(view)) as typeof view);
    expect([...rejectedIn(again.getState().view.rejected, file)]).toEqual([first]);
  });

  it('are those of one file', () => {
    expect(rejectedIn(view.rejected, { ...file, hash: 'b2' }).size).toBe(0);
  });

  it('stay with their change where a later app numbers the changes otherwise', () => {
    const later = changes.map((change, at) => ({ ...change, id: `change-${at + 8}` }));
    expect([...rejectedIn(view.rejected, { ...file, changes: later })]).toEqual(['change-8']);
  });

  it('can be taken back one by one', () => {
    setRejected(session, file, [second], true);
    setRejected(session, file, [first], false);
    expect([...rejectedIn(session.getState().view.rejected, file)]).toEqual([second]);
  });
});

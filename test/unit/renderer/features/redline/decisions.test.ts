import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { acceptAll } from '#shared/compare/redline/accept.ts';
import { changesBetween } from '#shared/compare/redline/between.ts';
import {
  byPlace,
  changeName,
  makerOf,
  standingOf,
  timeOf,
} from '#renderer/features/redline/decisions.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';

const draft = liveAgreement();
const NONE: ReadonlySet<string> = new Set();

const reading = (...replaced: readonly (readonly [string, string])[]): Agreement =>
  JSON.parse(
    replaced.reduce((text, [from, to]) => text.replace(from, to), JSON.stringify(draft)),
  ) as Agreement;

const other = reading(
  ['within four hours', 'within two hours'],
  ['gives access to it', 'gives access to it at once'],
  ['Hull HU1 2BB', 'Hull HU9 9ZZ'],
);
const changes = changesBetween(draft, other);

describe('another version of an agreement', () => {
  it('differs by clause, and by what is set in forms', () => {
    expect(byPlace(changes).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['3.1 Answers', '3.2 Duties of the Customer']),
    );
    expect(changes.map((one) => standingOf(draft, one, NONE))).toEqual(
      expect.arrayContaining(['open', 'by-hand']),
    );
  });

  it('does not differ from itself', () => {
    expect(changesBetween(draft, draft)).toEqual([]);
  });

  it('is taken over whole but for what is set in forms', () => {
    const { agreement, accepted } = acceptAll(draft, changes);
    expect(accepted).toBe(2);
    expect(agreement.sections).toEqual(other.sections);
    expect(agreement.stakeholders).toEqual(draft.stakeholders);
  });
});

describe('a change', () => {
  const [change] = changes.filter(({ place }) => place.label === '3.1 Answers');

  it('is open, then accepted; a rejected one is rejected', () => {
    expect(standingOf(draft, change!, NONE)).toBe('open');
    expect(standingOf(acceptAll(draft, [change!]).agreement, change!, NONE)).toBe('accepted');
    expect(standingOf(draft, change!, new Set([change!.id]))).toBe('rejected');
  });

  it('is read aloud with its kind, its clause and its words', () => {
    expect(changeName(change!)).toBe('Replacement in 3.1 Answers: four becomes two');
  });

  it('is told with who made it and when, where a file says so', () => {
    const made = {
      ...change!,
      authors: ['Vale Legal'],
      date: '2026-12-01T10:00:00Z',
      tracked: true,
    };
    expect(makerOf(made, 'answer')).toBe('Vale Legal, 1 December 2026, tracked');
    expect(makerOf(made, 'version')).toBe('');
  });

  it('that takes back one of ours is read aloud as that', () => {
    expect(changeName({ ...change!, rejectsOurs: true })).toBe(
      'Our change is rejected in 3.1 Answers: four becomes two',
    );
  });
});

describe('a comment', () => {
  const comment = {
    author: 'Cora Counsel',
    date: '2026-12-01T09:40:00Z',
    text: 'Why?',
    isResolved: false,
    replies: [],
  };
  const change = { ...changes[0]!, kind: 'comment' as const, edit: null, comments: [comment] };

  it('is to be worked off until it is dismissed, or was resolved in the file', () => {
    expect(standingOf(draft, change, NONE)).toBe('comment');
    expect(standingOf(draft, change, new Set([change.id]))).toBe('dismissed');
    const resolved = { ...change, comments: [{ ...comment, isResolved: true }] };
    expect(standingOf(draft, resolved, NONE)).toBe('resolved');
  });

  it.each([
    ['2026-12-01T09:40:00Z', '1 December 2026, 09:40'],
    ['2026-12-01', '1 December 2026'],
    ['', ''],
  ])('of "%s" was made "%s"', (date, shown) => {
    expect(timeOf(date)).toBe(shown);
  });
});

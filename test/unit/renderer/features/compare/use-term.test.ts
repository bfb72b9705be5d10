import { beforeAll, describe, expect, test } from 'vitest';
import type { DecimalString } from '#shared/base/decimal.ts';
import { subjectOfOffer } from '#shared/compare/subject.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { previewTerm, takeTerm, undoTerm } from '#renderer/features/compare/matrix/use-term.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import {
  agreementId,
  at,
  databaseOn,
  draftOf,
  freshDisk,
  handClock,
  NO_ORIGINS,
} from '#test/unit/renderer/support/drafts.ts';
import { offerOf } from '#test/unit/renderer/support/records.ts';
import { manualTimers } from '#test/unit/renderer/support/timers.ts';

const own = agreementId('own');
const offer = subjectOfOffer(
  offerOf('northfell', {
    provider: 'Northfell',
    terms: {
      availability: [
        ['', '99.95'],
        ['Storage', '99.5'],
      ].map(([scope, percent]) => ({
        citations: [],
        confidence: 1,
        rule: 'test',
        scope: scope!,
        percent: percent as DecimalString,
        window: 'monthly' as const,
        fromCredits: false,
      })),
    },
  }),
);

const term = (row: string, scopes?: Readonly<Record<string, string>>) => ({
  subject: offer,
  row,
  options: scopes === undefined ? {} : { scopes },
});

async function library() {
  const timers = manualTimers();
  const made = new DraftLibrary(dexieDrafts(databaseOn(freshDisk()), { writer: 'w', timers }), {
    platform: platformOver(memoryMain({ now: () => at('12:00') }).bridge),
    clock: handClock(),
    timers,
    newId: () => agreementId('new'),
    origins: () => Promise.resolve(NO_ORIGINS),
  });
  await made.create(draftOf('own'));
  const stored = async () => {
    const read = await made.read(own);
    if (!read.ok) throw new Error(read.error.message);
    return read.value.agreement;
  };
  return { made, stored };
}

beforeAll(() => {
  // happy-dom knows no locks; here nobody else wants them.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      request: async (_name: string, _options: unknown, run: () => Promise<void>) => run(),
    },
  });
});

describe('using a term of another SLA', () => {
  test('puts it into the draft and saves it, in one step that can be undone', async () => {
    const { made, stored } = await library();
    const before = await stored();
    const taken = await takeTerm(made, own, term('availability.target'));
    if (!taken.ok) throw new Error(taken.error);
    expect(taken.value.words).toContain('99.95');
    expect((await stored()).commitments.map(({ target }) => target.value)).toContain('99.95');
    expect(await undoTerm(made, taken.value)).toMatchObject({ ok: true });
    expect(await stored()).toEqual(before);
  });

  test('shows first what would be printed, and changes nothing', async () => {
    const { made, stored } = await library();
    const before = await stored();
    const preview = await previewTerm(made, own, term('availability.target'));
    if (!preview.ok) throw new Error(preview.error);
    expect(await stored()).toEqual(before);
    const taken = await takeTerm(made, own, term('availability.target'));
    expect(taken.ok && taken.value.changes).toEqual(preview.value.changes);
    expect(preview.value.changes.map(({ second }) => second).join(' ')).toContain('99.95%');
  });

  test('takes the promise that is chosen in the comparison', async () => {
    const { made, stored } = await library();
    const chosen = term('availability.target', { [offer.id]: 'Storage' });
    expect((await takeTerm(made, own, chosen)).ok).toBe(true);
    expect((await stored()).commitments.map(({ target }) => target.value)).toContain('99.5');
  });

  test('is not undone over what was changed since', async () => {
    const { made, stored } = await library();
    const taken = await takeTerm(made, own, term('availability.target'));
    if (!taken.ok) throw new Error(taken.error);
    await made.rename(own, 'Renamed meanwhile');
    expect(await undoTerm(made, taken.value)).toMatchObject({
      ok: false,
      error: expect.stringContaining('changed meanwhile'),
    });
    expect((await stored()).title).toBe('Renamed meanwhile');
  });

  test('says why it cannot be used, and changes nothing', async () => {
    const { made, stored } = await library();
    const before = await stored();
    const taken = await takeTerm(made, own, term('claims.deadline'));
    expect(taken.ok).toBe(false);
    expect(!taken.ok && taken.error).toMatch(/\w+\. \w+/);
    expect(await stored()).toEqual(before);
  });
});

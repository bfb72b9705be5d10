import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openShelf } from '#main/files/shelf.ts';
import { COMPARISONS, OFFERS } from '#main/files/shelf-kinds.ts';
import { shelfHandlers } from '#main/ipc/shelf.ts';
import { noLog } from '#test/unit/main/no-log.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';
import { comparisonOf, offerOf } from '#test/unit/renderer/support/records.ts';

const inFolder = temporaryFolder();
const now = () => new Date('2026-06-01T09:00:00.000Z');
const started = () => {
  const place = { now, log: noLog() };
  const offers = openShelf(OFFERS, { folder: inFolder('offers'), ...place });
  const comparisons = openShelf(COMPARISONS, { folder: inFolder('comparisons'), ...place });
  return { offers, comparisons, handlers: shelfHandlers({ offers, comparisons }) };
};

it.each(['offers', 'comparisons'] as const)(
  'the list of %s names what was lost since it was saved',
  async (shelf) => {
    const { offers, comparisons } = started();
    await offers.write(offerOf('one'), 1);
    await comparisons.write(comparisonOf('one'), 1);
    await rm(inFolder(shelf, 'one.json'));
    expect(await started().handlers['shelf.list']({ shelf })).toEqual({
      ok: true,
      value: { entries: [], lost: [{ id: 'one', title: null, reason: 'missing' }] },
    });
  },
);

import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import { openShelf } from '#main/files/shelf.ts';
import { COMPARISONS, OFFERS } from '#main/files/shelf-kinds.ts';
import { noLog } from '#test/unit/main/no-log.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';
import {
  comparisonId,
  comparisonOf,
  offerId,
  offerOf,
} from '#test/unit/renderer/support/records.ts';

const inFolder = temporaryFolder();
const now = () => new Date('2026-06-01T09:00:00.000Z');
const openComparisons = () =>
  openShelf(COMPARISONS, { folder: inFolder('comparisons'), now, log: noLog() });
const openOffers = () => openShelf(OFFERS, { folder: inFolder('offers'), now, log: noLog() });
const files = async (folder: string) => (await readdir(inFolder(folder))).sort();

let comparisons = openComparisons();
beforeEach(() => {
  comparisons = openComparisons();
});

// What every shelf does is told in mirror.test.ts; here is what the JSON records have of their own.
describe('the shelf of comparisons', () => {
  it('holds each as readable JSON under its id, and knows it after a new start', async () => {
    const entry = { id: 'one', revision: 1, savedAt: '2026-06-01T09:00:00.000Z' };
    expect(await comparisons.write(comparisonOf('one'), 1)).toEqual({ ok: true, value: entry });
    expect(await files('comparisons')).toEqual(['manifest.json', 'one.json']);
    const text = await readFile(inFolder('comparisons', 'one.json'), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(10);
    expect(await openComparisons().read(comparisonId('one'))).toEqual({
      ok: true,
      value: { record: comparisonOf('one'), entry },
    });
  });

  it('refuses an older revision', async () => {
    await comparisons.write(comparisonOf('one', 'Newer'), 2);
    expect(await comparisons.write(comparisonOf('one', 'Older'), 1)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE', message: expect.stringContaining('comparison') },
    });
  });

  it.each([
    ['cut off', '{"schemaVersion":1,'],
    ['of another shape', '{"schemaVersion":1,"id":"one","title":7}'],
    ['of a newer app', JSON.stringify({ ...comparisonOf('one'), schemaVersion: 2 })],
    ['with a key too many', JSON.stringify({ ...comparisonOf('one'), path: '/etc' })],
  ])('sets aside a file that is %s', async (_, text) => {
    await mkdir(inFolder('comparisons'), { recursive: true });
    await writeFile(inFolder('comparisons', 'one.json'), text);
    expect(await openComparisons().list()).toEqual({ ok: true, value: [] });
    expect(await files('comparisons')).toContain('one.damaged.json');
    expect(await readFile(inFolder('comparisons', 'one.damaged.json'), 'utf8')).toBe(text);
  });

  it('names the places of a file that is damaged while the app runs', async () => {
    await comparisons.write(comparisonOf('one'), 1);
    await writeFile(
      inFolder('comparisons', 'one.json'),
      JSON.stringify({ ...comparisonOf('one'), currency: 'euro' }),
    );
    expect(await comparisons.read(comparisonId('one'))).toMatchObject({
      ok: false,
      error: { code: 'DAMAGED', problems: [{ place: { path: '/currency' } }] },
    });
  });

  it('does not list a file under the id of another', async () => {
    await comparisons.write(comparisonOf('one'), 1);
    await rename(inFolder('comparisons', 'one.json'), inFolder('comparisons', 'two.json'));
    expect(await openComparisons().list()).toEqual({ ok: true, value: [] });
  });

  it('takes its manifest for none of them at the next start', async () => {
    await comparisons.write(comparisonOf('one'), 7);
    await comparisons.write(comparisonOf('manifest'), 3);
    const list = await openComparisons().list();
    expect(list.ok && [...list.value].sort((a, b) => a.revision - b.revision)).toMatchObject([
      { id: 'manifest', revision: 3 },
      { id: 'one', revision: 7 },
    ]);
    expect(await files('comparisons')).toEqual(['_manifest.json', 'manifest.json', 'one.json']);
  });

  it('has names that every system allows', async () => {
    await comparisons.write(comparisonOf('con'), 1);
    expect(await files('comparisons')).toEqual(['_con.json', 'manifest.json']);
    expect(await openComparisons().list()).toMatchObject({ value: [{ id: 'con' }] });
  });
});

describe('the shelf of imported SLAs', () => {
  it('keeps the text, the terms and the corrections', async () => {
    const offer = {
      ...offerOf('northwind', { provider: 'Northwind Cloud' }),
      corrections: [
        {
          path: 'availability/0/percent',
          value: '99.9',
          reason: 'Annex B says so.',
          at: '2026-06-01T09:00:00.000Z' as IsoInstant,
        },
      ],
    };
    await openOffers().write(offer, 3);
    expect(await openOffers().read(offerId('northwind'))).toMatchObject({
      ok: true,
      value: { record: offer, entry: { revision: 3 } },
    });
  });

  it('forgets one that is removed', async () => {
    const offers = openOffers();
    await offers.write(offerOf('northwind'), 1);
    expect(await offers.remove(offerId('northwind'))).toEqual({ ok: true });
    expect(await files('offers')).toEqual(['manifest.json']);
    expect(await openOffers().list()).toEqual({ ok: true, value: [] });
  });
});

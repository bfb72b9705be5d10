import { afterEach, expect, test } from 'vitest';
import { tellOfSync } from '#renderer/shell/open-shelves.ts';
import { OFFER_KIND } from '#renderer/store/shelves/offers.ts';
import type { LostRecord } from '#renderer/store/shelves/shelf-sync.ts';
import { StatusRegion } from '#renderer/ui/page/status.tsx';
import { clearPage, render } from '../support/render.tsx';

afterEach(clearPage);

const told = async (lost: readonly LostRecord[]): Promise<string> => {
  tellOfSync({ restored: [], written: 0, lost, failed: [] }, OFFER_KIND);
  return (await render(<StatusRegion />)).textContent ?? '';
};

test('an imported SLA that is lost is named, with what is left and what can be done', async () => {
  expect(await told([{ id: 'acme', title: 'Acme Cloud', reason: 'damaged' }])).toContain(
    'One imported SLA is lost. “Acme Cloud”: its file is damaged; what is left of it is kept beside the others. The database has no more. If your computer is backed up, bring back “offers” in the profile folder of SLA Studio from there.',
  );
});

test('several are counted, and one whose name is lost, too, goes by its id', async () => {
  expect(
    await told([
      { id: 'acme', title: null, reason: 'missing' },
      { id: 'north', title: 'North', reason: 'unreadable' },
    ]),
  ).toContain(
    '2 imported SLAs are lost. “acme”: its file is gone. “North”: its file is there, and cannot be read.',
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemIds } from '#shared/agreement/edit/items.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import {
  dropItem,
  duplicateItem,
  emptyClause,
  freeItemId,
  insertItem,
  neighbourOf,
  stepItem,
  tableOf,
} from '#renderer/features/draft/clauses/item-changes.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const METRICS = 'metrics' as SectionId;
const UPTIME = 'uptime' as ItemId;
const CREDITS = 'credits' as ItemId;
const PARTIES = 'parties' as ItemId;

const orderIn = (agreement: Agreement, section: string): readonly string[] =>
  agreement.sections.find(({ id }) => id === section)?.items.map(({ id }) => id) ?? [];

describe('a new item', () => {
  it('goes behind the one it was added at', () => {
    const start = completeAgreement();
    const clause = emptyClause(start);
    expect(orderIn(insertItem(start, METRICS, clause, UPTIME), 'metrics')).toEqual([
      'uptime',
      'clause',
      'targets',
      'claims',
      'credits',
    ]);
  });

  it('goes to the beginning where it was added before all others', () => {
    const start = completeAgreement();
    expect(orderIn(insertItem(start, METRICS, emptyClause(start), null), 'metrics')[0]).toBe(
      'clause',
    );
  });

  it('has an id of its own, however many there are', () => {
    const once = completeAgreement();
    const twice = insertItem(once, METRICS, emptyClause(once), null);
    expect(emptyClause(twice).id).toBe('clause-2');
    expect(tableOf(twice, 'exclusions')).toMatchObject({
      id: 'table-exclusions',
      title: 'Exclusions',
      condition: null,
    });
  });

  it('can be a copy, right behind its original', () => {
    const start = completeAgreement();
    const copied = duplicateItem(start, UPTIME, freeItemId(start, UPTIME));
    expect(orderIn(copied, 'metrics').slice(0, 2)).toEqual(['uptime', 'uptime-2']);
    expect(checkAgreement(JSON.parse(JSON.stringify(copied))).ok).toBe(true);
  });
});

describe('a step by the keyboard', () => {
  it('goes past one neighbour', () => {
    expect(orderIn(stepItem(completeAgreement(), UPTIME, 1), 'metrics')).toEqual([
      'targets',
      'uptime',
      'claims',
      'credits',
    ]);
  });

  it('goes on into the next section, at the near end', () => {
    const up = stepItem(completeAgreement(), UPTIME, -1);
    expect(orderIn(up, 'stakeholders')).toEqual(['parties', 'uptime']);
    expect(orderIn(stepItem(up, UPTIME, 1), 'metrics')[0]).toBe('uptime');
  });

  it('stays where the agreement ends', () => {
    const start = completeAgreement();
    expect(stepItem(start, PARTIES, -1)).toBe(start);
    expect(stepItem(start, CREDITS, 1)).toBe(start);
  });

  it('is taken back by a step the other way', () => {
    const start = completeAgreement();
    fc.assert(
      fc.property(
        fc.constantFrom(...itemIds(start)),
        fc.constantFrom(1 as const, -1 as const),
        (item, by) => {
          const moved = stepItem(start, item, by);
          if (moved !== start) expect(stepItem(moved, item, by === 1 ? -1 : 1)).toEqual(start);
        },
      ),
    );
  });
});

describe('a drop', () => {
  it('puts the item before or behind the one it is dropped at, in either direction', () => {
    const start = completeAgreement();
    expect(orderIn(dropItem(start, UPTIME, CREDITS, 'before'), 'metrics')).toEqual([
      'targets',
      'claims',
      'uptime',
      'credits',
    ]);
    expect(orderIn(dropItem(start, CREDITS, UPTIME, 'behind'), 'metrics')).toEqual([
      'uptime',
      'credits',
      'targets',
      'claims',
    ]);
  });

  it('loses and doubles nothing', () => {
    const start = completeAgreement();
    const item = fc.constantFrom(...itemIds(start));
    const side = fc.constantFrom('before' as const, 'behind' as const);
    fc.assert(
      fc.property(item, item, side, (dragged, target, where) => {
        const ids = itemIds(dropItem(start, dragged, target, where));
        expect([...ids].sort()).toEqual([...itemIds(start)].sort());
        if (dragged === target) return;
        expect(ids.indexOf(dragged) - ids.indexOf(target)).toBe(where === 'before' ? -1 : 1);
      }),
    );
  });
});

describe('the neighbour of a removed item', () => {
  it('is the next one, or else the one before', () => {
    const agreement = completeAgreement();
    expect(neighbourOf(agreement, UPTIME)).toBe('targets');
    expect(neighbourOf(agreement, CREDITS)).toBe('claims');
    expect(neighbourOf(agreement, PARTIES)).toBe(null);
  });
});

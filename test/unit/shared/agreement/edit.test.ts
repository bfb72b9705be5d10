import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addItem, findItem, itemIds, moveItem, removeItem } from '#shared/agreement/edit/items.ts';
import {
  addRecord,
  moveRecord,
  removeRecord,
  updateRecord,
} from '#shared/agreement/edit/records.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import { findBrokenLinks } from '#shared/agreement/integrity.ts';
import { RECORD_LISTS } from '#shared/agreement/agreement.ts';
import type { ItemId, SectionId, StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { clause, completeAgreement } from '#test/support/agreements/agreements.ts';

describe('records', () => {
  it('are added, replaced and moved without touching the others', () => {
    const team = newStakeholder('team' as StakeholderId, 'team', 'Team');
    const added = addRecord(completeAgreement(), 'stakeholders', team);
    expect(added.stakeholders.map(({ id }) => id)).toEqual(['provider', 'customer', 'team']);
    const moved = moveRecord(added, 'stakeholders', team.id, 0);
    expect(moved.stakeholders.map(({ id }) => id)).toEqual(['team', 'provider', 'customer']);
    const renamed = updateRecord(moved, 'stakeholders', team.id, (record) => ({
      ...record,
      name: 'Crew',
    }));
    expect(renamed.stakeholders[0]?.name).toBe('Crew');
    expect(renamed.stakeholders[1]).toBe(moved.stakeholders[1]);
  });

  it('leave no link behind when they are removed, whichever they are', () => {
    const start = completeAgreement();
    const records = RECORD_LISTS.filter((list) => list !== 'sections').flatMap((list) =>
      start[list].map((record) => [list, record.id] as const),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 1 }), (removed) => {
        const result = removed.reduce(
          (agreement, [list, id]) => removeRecord(agreement, list, id as never),
          start,
        );
        expect(findBrokenLinks(result)).toEqual([]);
        expect(checkAgreement(JSON.parse(JSON.stringify(result))).ok).toBe(true);
      }),
    );
  });

  it('take the signatures of a removed stakeholder along', () => {
    const result = removeRecord(completeAgreement(), 'stakeholders', 'customer' as StakeholderId);
    expect(result.signatures.map(({ stakeholder }) => stakeholder)).toEqual(['provider']);
  });
});

describe('items', () => {
  it('go behind the item that is named, or to the end', () => {
    const item = clause('new', 'New', []);
    const behind = addItem(completeAgreement(), 'metrics' as SectionId, item, 'uptime' as ItemId);
    expect(findItem(behind, item.id)?.index).toBe(1);
    const last = addItem(completeAgreement(), 'metrics' as SectionId, item, null);
    expect(findItem(last, item.id)?.index).toBe(4);
  });

  it('are all still there, once each, after any moves', () => {
    const start = completeAgreement();
    const ids = itemIds(start);
    const move = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...start.sections.map(({ id }) => id)),
      fc.integer({ min: -2, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const result = moves.reduce(
          (agreement, [id, section, to]) => moveItem(agreement, id, section, to),
          start,
        );
        expect([...itemIds(result)].sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('are gone once removed', () => {
    expect(findItem(removeItem(completeAgreement(), 'uptime' as ItemId), 'uptime' as ItemId)).toBe(
      null,
    );
  });
});

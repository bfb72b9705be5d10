import { describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newDefinition } from '#shared/agreement/definition.ts';
import type { AgreementId, DefinitionId, ItemId, SectionId } from '#shared/agreement/ids.ts';
import { newClause, newSection } from '#shared/agreement/section.ts';
import { outlineOf } from '#shared/assemble/outline.ts';
import {
  insertEntries,
  isBlankAlone,
  matchingEntries,
} from '#renderer/editor/insert-menu/entries.ts';

const agreement: Agreement = {
  ...newAgreement('demo' as AgreementId, 'Demo'),
  definitions: [
    newDefinition('uptime' as DefinitionId, 'Uptime'),
    newDefinition('data' as DefinitionId, 'Party’s Data'),
  ],
  sections: [
    {
      ...newSection('scope' as SectionId, 'scope', 'Scope'),
      items: [
        newClause('purpose' as ItemId, 'Purpose'),
        {
          ...newClause('hidden' as ItemId, 'Hidden'),
          condition: { type: 'present', path: 'agreement.reference' },
        },
      ],
    },
  ],
};
const entries = insertEntries(agreement, outlineOf(agreement));
const found = (query: string) => matchingEntries(entries, query).map(({ label }) => label);

describe('The insert menu', () => {
  it('offers fields, defined terms and numbered references, each under its group', () => {
    const groups = new Set(entries.map(({ group }) => group));
    expect([...groups]).toEqual(['Agreement', 'Defined terms', 'Cross-references']);
  });

  it('offers no reference to what has no number', () => {
    expect(entries.map(({ label }) => label)).toContain('Clause 1.1 Purpose');
    expect(entries.some(({ label }) => label.includes('Hidden'))).toBe(false);
  });

  it('finds by any words of label and group, in any case', () => {
    expect(found('UPTI')).toEqual(['Uptime', '[UPTI]']);
    expect(found('cross purp')).toEqual(['Clause 1.1 Purpose', '[cross purp]']);
  });

  it('finds typographic characters by plain ones', () => {
    expect(found("party's")).toContain('Party’s Data');
  });

  it('puts first what begins with the query', () => {
    expect(found('title')[0]).toMatch(/^title/i);
  });

  it('knows when a blank is all that is left', () => {
    expect(isBlankAlone(matchingEntries(entries, 'net of tax'))).toBe(true);
    expect(isBlankAlone(matchingEntries(entries, 'upti'))).toBe(false);
  });

  it('always ends with a blank that bears the query as its name', () => {
    expect(matchingEntries(entries, 'Registered address').at(-1)?.run).toEqual({
      type: 'blank',
      label: 'Registered address',
      marks: [],
    });
    expect(found('').at(-1)).toBe('[to be completed]');
  });

  it('keeps every group in one piece', () => {
    const groups = matchingEntries(entries, 'e').map(({ group }) => group);
    const starts = groups.filter((group, at) => group !== groups[at - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

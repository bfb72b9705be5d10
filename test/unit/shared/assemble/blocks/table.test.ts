import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type { ExclusionId, SeverityId } from '#shared/agreement/ids.ts';
import type { DataView } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { completeAgreement, table } from '#test/support/agreements/agreements.ts';

const complete = completeAgreement();
const ground = (id: string, change = {}) => ({
  ...newExclusion(id as ExclusionId, 'other', id),
  text: 'It does not count.',
  ...change,
});

/** The headings of a table over its rows, each with as many cells. */
function headings(view: DataView, change: Partial<Agreement>): readonly string[] {
  const { nodes } = assemble(
    completeAgreement({
      ...change,
      sections: [{ ...complete.sections[0]!, items: [table('table', view, 'Table')] }],
    }),
  ).document;
  const [found] = nodes.filter((node) => node.type === 'table');
  expect(found!.rows.every((row) => row.length === found!.columns.length)).toBe(true);
  return found!.columns.map(({ heading }) => heading);
}

describe('A table', () => {
  it('has no column for limits where no exclusion has one', () => {
    expect(headings('exclusions', { exclusions: [ground('a'), ground('b')] })).toEqual([
      'Exclusion',
      'Terms',
    ]);
    expect(
      headings('exclusions', {
        exclusions: [ground('a'), ground('b', { notice: duration(5, 'day') })],
      }),
    ).toEqual(['Exclusion', 'Terms', 'Limits']);
  });

  it('has no column of examples where no severity has any', () => {
    const severity = { id: 'one' as SeverityId, name: 'One', definition: 'Down', examples: [] };
    expect(headings('severities', { severities: [severity] })).toEqual(['Severity', 'Definition']);
  });

  it('keeps a column for what is still missing', () => {
    expect(headings('exclusions', { exclusions: [ground('a', { text: '' })] })).toEqual([
      'Exclusion',
      'Terms',
    ]);
  });

  it('keeps its columns where it has no rows', () => {
    expect(headings('exclusions', { exclusions: [] })).toHaveLength(3);
  });
});

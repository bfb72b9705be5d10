import { describe, expect, it } from 'vitest';
import { countsOf, idsAbove, levelTables } from '#renderer/features/levels/level-rows.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newDefinition } from '#shared/agreement/definition.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { AgreementId, DefinitionId, ExclusionId } from '#shared/agreement/ids.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { newTerm } from '#shared/agreement/term.ts';
import { newTermination } from '#shared/agreement/termination.ts';
import { inherited } from '#shared/engine/levels/inherited.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const level = (id: string, above: string | null, change: Partial<Agreement>): Agreement =>
  completeAgreement({
    id: id as AgreementId,
    title: id,
    extends: above === null ? null : { agreement: above as AgreementId, title: above },
    commitments: [],
    calendars: [],
    governingLaw: '',
    courts: '',
    term: newTerm(),
    ...change,
  });
const promising = (value: string) => [
  { ...availability(), target: { ...availability().target, value: decimal(value) } },
];
const top = level('top', null, {
  commitments: promising('99'),
  termination: { ...newTermination(), cause: { cure: duration(30, 'day') } },
  exclusions: [
    {
      ...newExclusion('planned' as ExclusionId, 'scheduled-maintenance', 'Planned work'),
      monthlyCap: duration(4, 'hour'),
    },
  ],
});
const middle = level('middle', 'top', { commitments: promising('99.5') });
const own = level('own', 'middle', {
  commitments: promising('99.5'),
  definitions: [
    {
      ...newDefinition('outage' as DefinitionId, 'Outage'),
      meaning: [
        paragraph('any time below ', { type: 'field', path: 'commitment.uptime', marks: [] }),
      ],
    },
  ],
});
const find = (id: AgreementId) => [top, middle].find((one) => one.id === id) ?? null;

describe('the tables of the levels', () => {
  const inheritance = inherited(own, find);
  const tables = levelTables(inheritance, own, find);
  const rowsOf = (part: string) => tables.find((table) => table.part === part)?.rows ?? [];

  it('are of the kinds that say something, in one order', () => {
    expect(tables.map(({ title }) => title)).toEqual([
      'Commitments',
      'Exclusions',
      'Definitions',
      'Termination',
    ]);
  });

  it('say what applies here, and what it stands in for further up', () => {
    expect(rowsOf('commitments')[0]).toMatchObject({
      standing: 'overrides',
      words: 'at least 99.5% · calendar month',
      replaced: [
        { title: 'middle', same: true },
        { title: 'top', same: false, words: 'at least 99% · calendar month' },
      ],
    });
  });

  it('say what is inherited, and from whom', () => {
    expect(rowsOf('exclusions')[0]).toMatchObject({
      standing: 'inherited',
      words: 'Scheduled maintenance · at most 4 hours a month',
      value: { origin: { title: 'top' } },
    });
    expect(rowsOf('termination')[0]?.words).toBe('30 days to mend a breach');
  });

  it('show a text by its words, live fields left open', () => {
    expect(rowsOf('definitions')[0]).toMatchObject({
      standing: 'own',
      words: 'any time below …',
    });
  });

  it('are counted over all kinds', () => {
    expect(countsOf(inheritance.values)).toEqual({ inherited: 2, overrides: 1, own: 1 });
  });
});

describe('the agreements above', () => {
  it('are followed as far as they are known, the next unknown one included', () => {
    expect(idsAbove(own, () => null)).toEqual(['middle']);
    expect(idsAbove(own, find)).toEqual(['middle', 'top']);
  });

  it('are followed once round a circle', () => {
    const round = level('middle', 'own', {});
    expect(idsAbove(own, () => round)).toEqual(['middle']);
  });
});

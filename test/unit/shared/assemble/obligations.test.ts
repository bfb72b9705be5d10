import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId, ReportId, SectionId, StakeholderId } from '#shared/agreement/ids.ts';
import { newReport } from '#shared/agreement/report.ts';
import { newSection } from '#shared/agreement/section.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Table } from '#shared/document/document.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { completeAgreement, decimal, table } from '#test/support/agreements.ts';

const TEAMS = ['Marketing', 'Sales', 'Service', 'Finance', 'Legal'] as const;
type Team = (typeof TEAMS)[number];
const id = (team: Team) => team.toLowerCase() as StakeholderId;

const owed = (from: Team, to: Team, value: string | null): Commitment => {
  const name = `Leads to ${to}`;
  const commitment = newCommitment(`${id(from)}-${id(to)}` as CommitmentId, 'volume', name);
  return {
    ...commitment,
    obligor: id(from),
    beneficiaries: [id(to)],
    target: {
      ...commitment.target,
      value: value === null ? null : decimal(value),
      countOf: 'leads',
    },
  };
};

const between = (teams: readonly Team[], commitments: readonly Commitment[]): Agreement =>
  completeAgreement({
    stakeholders: teams.map((team) => newStakeholder(id(team), 'team', team)),
    services: [],
    commitments,
    reports: [
      {
        ...newReport('irritation' as ReportId, 'Irritation Report'),
        owner: id('Sales'),
        recipients: [id('Marketing')],
      },
    ],
    sections: [
      {
        ...newSection('people' as SectionId, 'stakeholders', 'People'),
        items: [table('owed', 'obligations', 'Who owes what to whom')],
      },
    ],
  });

const tableOf = (agreement: Agreement): Table =>
  assemble(agreement).document.nodes.find((node): node is Table => node.type === 'table')!;
const headings = (agreement: Agreement) => tableOf(agreement).columns.map(({ heading }) => heading);

describe('the table of who owes what to whom', () => {
  it('is a matrix where three or four owe each other something', () => {
    const agreement = between(
      ['Marketing', 'Sales', 'Service'],
      [owed('Marketing', 'Sales', '250'), owed('Sales', 'Service', '12')],
    );
    expect(headings(agreement)).toEqual([
      'Owed by',
      'Owed to Marketing',
      'Owed to Sales',
      'Owed to Service',
    ]);
    const text = documentText(assemble(agreement).document);
    expect(text).toContain('Marketing | – | Leads to Sales: at least 250 leads | –');
    expect(text).toContain(
      'Sales | Irritation Report, monthly | – | Leads to Service: at least 12 leads',
    );
  });

  it('is a row for each pair where two do', () => {
    const agreement = between(['Marketing', 'Sales'], [owed('Marketing', 'Sales', '250')]);
    expect(headings(agreement)).toEqual(['Owed by', 'Owed to', 'What is owed']);
    expect(tableOf(agreement).rows).toHaveLength(2);
  });

  it('is a row for each pair where a matrix would not fit on the page', () => {
    const agreement = between(TEAMS, [
      owed('Marketing', 'Sales', '1'),
      owed('Service', 'Finance', '1'),
      owed('Legal', 'Finance', '1'),
    ]);
    expect(headings(agreement)).toHaveLength(3);
    expect(tableOf(agreement).rows).toHaveLength(4);
  });

  it('leads from each obligation to where it is set, and shows what is still missing', () => {
    const agreement = between(['Marketing', 'Sales'], [owed('Marketing', 'Sales', null)]);
    const [line] = tableOf(agreement).rows[0]![2]!.paragraphs;
    expect(line?.map((inline) => inline.type)).toEqual(['value', 'blank']);
    expect(line?.map((inline) => ('source' in inline ? inline.source : ''))).toEqual([
      '/commitments/marketing-sales/name',
      '/commitments/marketing-sales/target/value',
    ]);
  });

  it('says that nothing is owed where nothing is', () => {
    const agreement = { ...between(['Marketing', 'Sales'], []), reports: [] };
    expect(documentText(assemble(agreement).document)).toContain('None');
  });
});

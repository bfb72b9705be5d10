import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId, ReportId, SectionId, StakeholderId } from '#shared/agreement/ids.ts';
import { newReport } from '#shared/agreement/report.ts';
import { newSection } from '#shared/agreement/section.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Diagram, Table } from '#shared/document/document.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { completeAgreement, decimal, table } from '#test/support/agreements/agreements.ts';

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

describe('the map of who owes what to whom', () => {
  const diagramsOf = (agreement: Agreement): readonly Diagram[] =>
    assemble(agreement).document.nodes.filter((node): node is Diagram => node.type === 'diagram');
  const three = between(
    ['Marketing', 'Sales', 'Service', 'Legal'],
    [owed('Marketing', 'Sales', '250'), owed('Sales', 'Service', '12')],
  );

  it('stands before its table and shows who owes or is owed something', () => {
    const types = assemble(three).document.nodes.map(({ type }) => type);
    expect(types.indexOf('table')).toBe(types.indexOf('diagram') + 1);
    const [map] = diagramsOf(three);
    expect(map!.boxes.map(({ lines }) => lines)).toEqual(
      ['Marketing', 'Sales', 'Service'].map((text) => [
        { role: 'name', text },
        { role: 'detail', text: 'Team' },
      ]),
    );
    expect(map!.arrows.map(({ label }) => label.text)).toEqual(['1', '1', '1']);
    expect(map!.source).toBe('/stakeholders');
  });

  it('says in sentences what it shows, also in plain text', () => {
    const [map] = diagramsOf(three);
    expect(map!.alternative).toBe(
      'Map of who owes how much to whom. Marketing owes Sales 1 commitment. Sales owes Marketing 1 report. Sales owes Service 1 commitment.',
    );
    expect(documentText(assemble(three).document)).toContain(map!.alternative);
  });

  it('keeps everything inside itself', () => {
    const [map] = diagramsOf(three);
    for (const { x, y, width, height } of [
      ...map!.boxes,
      ...map!.arrows.map(({ label }) => label),
    ]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(map!.width);
      expect(y + height).toBeLessThanOrEqual(map!.height);
    }
  });

  it('names the company where its kind only repeats its name, shortened to fit', () => {
    const agreement = between(['Marketing', 'Sales'], [owed('Marketing', 'Sales', '250')]);
    const [map] = diagramsOf({
      ...agreement,
      stakeholders: agreement.stakeholders.map((stakeholder, at) =>
        at === 0
          ? {
              ...stakeholder,
              kind: 'provider' as const,
              name: 'Provider',
              legalName: 'Kestrel & Pine Software and Data Services of England Limited',
            }
          : stakeholder,
      ),
    });
    expect(map!.boxes[0]!.lines).toEqual([
      { role: 'name', text: 'Provider' },
      { role: 'detail', text: 'Kestrel & Pine Software' },
      { role: 'detail', text: 'and Data Services of Eng…' },
    ]);
  });

  it('is left out where one alone owes something, and where it would be too large to read', () => {
    const one = between(['Marketing', 'Sales'], [owed('Marketing', 'Sales', '250')]);
    expect(diagramsOf({ ...one, reports: [] })).toEqual([]);
    const all = between(
      TEAMS,
      TEAMS.flatMap((from) => TEAMS.flatMap((to) => (from === to ? [] : [owed(from, to, '1')]))),
    );
    const crowd = Array.from({ length: 40 }, (_, at) =>
      newStakeholder(`crowd-${at}` as StakeholderId, 'team', `Crowd ${at}`),
    );
    expect(diagramsOf(all)).toHaveLength(1);
    expect(
      diagramsOf({
        ...all,
        stakeholders: [...all.stakeholders, ...crowd],
        commitments: crowd.map(({ id: from }, at) => ({
          ...owed('Sales', 'Legal', '1'),
          id: `crowd-${at}` as CommitmentId,
          obligor: from,
          beneficiaries: [crowd[(at + 1) % crowd.length]!.id],
        })),
      }),
    ).toEqual([]);
  });
});

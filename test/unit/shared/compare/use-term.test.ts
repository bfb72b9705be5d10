import { describe, expect, test } from 'vitest';
import { AgreementSchema, type Agreement } from '#shared/agreement/agreement.ts';
import { duration } from '#shared/agreement/duration.ts';
import { findItem } from '#shared/agreement/edit/items.ts';
import { SECTION_NAMES } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { canTakeOver, takeOver } from '#shared/compare/use-term.ts';
import { subjectOfDraft, type Subject } from '#shared/compare/subject.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import {
  available,
  decimal,
  OPTIONS,
  OWN,
  providers,
  step,
  subjectWith,
  text,
} from '#test/support/terms/terms-providers.ts';

const [harbour, summit, delta] = providers() as readonly [Subject, Subject, Subject];
const bare = () => completeAgreement({ commitments: [], sections: [] });

function taken(agreement: Agreement, subject: Subject, row: string) {
  const result = takeOver(agreement, subject, row);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const noteOf = ({ agreement, clause }: ReturnType<typeof taken>): string => {
  const found = findItem(agreement, clause);
  return found?.item.type === 'clause' ? found.item.notes : '';
};

describe('Using a term', () => {
  test('adds a commitment with a clause that shows its live value', () => {
    const result = taken(bare(), delta, 'availability.target');
    expect(result.agreement.commitments[0]).toMatchObject({
      kind: 'availability',
      obligor: 'provider',
      beneficiaries: ['customer'],
      target: { comparator: 'at-least', value: '99.95', unit: 'percent' },
      window: 'calendar-month',
    });
    expect(documentText(assemble(result.agreement).document)).toContain(
      'The services must be available for at least 99.95% of each calendar month.',
    );
    expect(result.words).toBe(
      'Availability of at least 99.95% was added. A clause was added that shows it.',
    );
  });

  test.each([
    [delta, 'availability.target'],
    [summit, 'exclusions.security-attack'],
  ])('heads a section that it adds as the app names it', (subject, row) => {
    const { sections } = taken(bare(), subject, row).agreement;
    expect(sections.map(({ kind, title }) => [kind, title])).toEqual(
      sections.map(({ kind }) => [kind, SECTION_NAMES[kind]]),
    );
    expect(sections).toHaveLength(1);
  });

  test('notes the source for colleagues, with its words', () => {
    expect(noteOf(taken(bare(), harbour, 'availability.target'))).toBe(
      'Taken over from Harbour Cloud (harbour.docx, version 3.2): “99.9 %”.',
    );
  });

  test('says once in the note what tells the SLA from another of its name', () => {
    const named = { ...harbour, name: 'Harbour Cloud (version 3.2)' };
    expect(noteOf(taken(bare(), named, 'availability.target'))).toBe(
      'Taken over from Harbour Cloud (version 3.2) (harbour.docx): “99.9 %”.',
    );
  });

  test('changes a commitment that is there, and keeps the clause that shows it', () => {
    const result = taken(completeAgreement(), delta, 'availability.target');
    expect(result.agreement.commitments).toHaveLength(1);
    expect(result.agreement.commitments[0]).toMatchObject({
      id: 'availability',
      target: { value: '99.95' },
      remedy: completeAgreement().commitments[0]?.remedy,
    });
    expect(result.clause).toBe('uptime');
    expect(noteOf(result)).toContain('Taken over from Delta Data');
    expect(documentText(assemble(result.agreement).document)).toContain('99.95%');
  });

  test('takes a whole schedule of credits, with its limit', () => {
    const result = taken(completeAgreement(), delta, 'credits.maximum');
    expect(result.agreement.commitments[0]?.remedy).toMatchObject({
      schedule: { shape: 'rate', credit: '5', step: '30', stepUnit: 'minute' },
      cap: { value: '50', unit: 'percent' },
      claim: { form: 'in writing' },
    });
  });

  describe('of a quarterly SLA in a monthly agreement', () => {
    const quarterly = subjectWith({
      availability: [available(OWN, '99.9', { window: 'quarterly' })],
      credits: [step(OWN, '99.9', '99', '10'), step(OWN, '99', null, '25')],
      cap: { ...OWN, unit: 'percent', value: decimal('25'), text: '25 %' },
      basis: { ...OWN, text: 'the monthly fee', basis: 'monthly-fee' },
    });
    const creditsOf = (subject: Subject) =>
      rowsOf(matrix([subject], OPTIONS))
        .filter(({ theme }) => theme === 'credits')
        .map(({ title, cells }) => [title, cells[0]?.text]);

    test('takes the window along with the credits, and says so', () => {
      const { agreement, words } = taken(completeAgreement(), quarterly, 'credits.at-99');
      expect(agreement.commitments[0]).toMatchObject({
        target: completeAgreement().commitments[0]?.target,
        window: 'calendar-quarter',
      });
      expect(creditsOf(subjectOfDraft(agreement))).toEqual(creditsOf(quarterly));
      expect(words).toBe(
        'The credits of the availability were replaced. It is now measured, and its credits are owed, for each calendar quarter, no longer for each calendar month.',
      );
    });

    test('says that the window changes with the figure', () => {
      expect(taken(completeAgreement(), quarterly, 'availability.target').words).toBe(
        'The availability is now at least 99.9%. It is now measured, and its credits are owed, for each calendar quarter, no longer for each calendar month.',
      );
    });
  });

  test.each(['rolling-30-days', 'billing-cycle'] as const)(
    'keeps the own window of %s for credits by the month',
    (window) => {
      const [own] = completeAgreement().commitments;
      const agreement = completeAgreement({ commitments: [{ ...own!, window }] });
      const result = taken(agreement, harbour, 'credits.at-99');
      expect(result.agreement.commitments[0]?.window).toBe(window);
      expect(result.words).toBe('The credits of the availability were replaced.');
    },
  );

  test('owes credits by the month no longer each week', () => {
    const [own] = completeAgreement().commitments;
    const agreement = completeAgreement({ commitments: [{ ...own!, window: 'week' }] });
    const result = taken(agreement, harbour, 'credits.at-99');
    expect(result.agreement.commitments[0]?.window).toBe('calendar-month');
    expect(result.words).toContain('for each calendar month, no longer for each calendar week.');
  });

  test('tells what the agreement will print otherwise', () => {
    const own = completeAgreement();
    expect(
      taken(own, delta, 'availability.target').changes.map(({ first, second }) => [first, second]),
    ).toContainEqual([
      'The service is available for at least 99.9% of each calendar month.',
      'The service is available for at least 99.95% of each calendar month.',
    ]);
  });

  test('adds a clause where none prints the value, though one shows the commitment', () => {
    const [first] = completeAgreement().commitments;
    const measurement = { ...first!.measurement, smallestOutage: null };
    const own = completeAgreement({ commitments: [{ ...first!, measurement }] });
    const result = taken(own, harbour, 'availability.smallest-outage');
    expect(result.words).toBe(
      'The smallest outage that counts is now 1 minute. A clause was added that shows it.',
    );
    expect(result.changes.map(({ second }) => second)).toContain(
      'Outages shorter than 1 minute do not count.',
    );
    const again = taken(result.agreement, harbour, 'availability.smallest-outage');
    expect(again.changes).toEqual([]);
    expect(again.clause).not.toBeNull();
    expect(again.words).toBe('The smallest outage that counts is now 1 minute.');
  });

  test('takes the rules for claims', () => {
    const { agreement, words } = taken(completeAgreement(), summit, 'claims.deadline');
    expect(words).toBe('Credits are now to be claimed within 14 days after the incident.');
    expect(agreement.commitments[0]?.remedy).toMatchObject({
      claim: { required: true, deadline: duration(14, 'day'), from: 'incident' },
    });
  });

  test('brings the severity and the calendar that a time needs', () => {
    const first = taken(bare(), harbour, 'response.rank-2').agreement;
    expect(first.severities).toMatchObject([{ name: 'Severity 2' }]);
    expect(first.commitments[0]).toMatchObject({
      kind: 'response',
      severity: first.severities[0]?.id,
      calendar: 'office',
      target: { comparator: 'at-most', value: '4', unit: 'working-hour' },
    });
    const again = taken(first, harbour, 'response.rank-2').agreement;
    expect(again.commitments).toHaveLength(1);
    expect(again.severities).toHaveLength(1);
  });

  test('takes notice of maintenance, exclusions and the end', () => {
    expect(
      taken(bare(), harbour, 'maintenance.notice').agreement.services[0]?.maintenance?.notice,
    ).toEqual(duration(5, 'day'));
    expect(taken(bare(), summit, 'exclusions.security-attack').agreement.exclusions).toMatchObject([
      { category: 'security-attack', text: 'attacks' },
    ]);
    const ending = subjectWith({
      termination: { ...OWN, text: '30 days', noticeDays: 30 },
      liability: text(OWN, 'Liability is limited to the fees of a year.'),
      durability: { ...OWN, scope: '', value: decimal('99.999'), text: '99.999 %' },
    });
    expect(taken(bare(), ending, 'ending.notice').agreement.termination.convenience).toEqual({
      by: 'either',
      notice: duration(30, 'day'),
    });
    expect(
      documentText(assemble(taken(bare(), ending, 'ending.liability').agreement).document),
    ).toContain('Liability is limited to the fees of a year.');
    expect(taken(bare(), ending, 'data.durability').agreement.commitments[0]).toMatchObject({
      kind: 'custom',
      target: { value: '99.999', unit: 'percent' },
    });
  });

  test('says why nothing can be taken from silence', () => {
    const result = takeOver(bare(), delta, 'maintenance.notice');
    expect(result).toMatchObject({
      ok: false,
      error: { message: 'The SLA is silent about it, so there is nothing to take over.' },
    });
    expect(takeOver(bare(), delta, 'claims.sole-remedy')).toMatchObject({
      ok: false,
      error: { message: 'The agreement gives no credits yet: take over the credits first.' },
    });
  });

  test('every term of every provider gives an agreement that can be stored and read', () => {
    for (const subject of [...providers(), subjectOfDraft(completeAgreement())])
      for (const { id } of rowsOf(matrix([subject], OPTIONS))) {
        for (const own of [bare(), completeAgreement()]) {
          const result = takeOver(own, subject, id);
          if (!result.ok) continue;
          expect(AgreementSchema.safeParse(result.value.agreement).success).toBe(true);
          expect(findItem(result.value.agreement, result.value.clause)).not.toBeNull();
          expect(noteOf(result.value)).toContain('Taken over from');
        }
      }
  });

  test('knows which rows are terms', () => {
    expect(canTakeOver('availability.target')).toBe(true);
    expect(canTakeOver('exclusions.dns')).toBe(true);
    expect(canTakeOver('exclusions.count')).toBe(false);
    expect(canTakeOver('formalities.date')).toBe(false);
    expect(canTakeOver('constructor')).toBe(false);
  });
});

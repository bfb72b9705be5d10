import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Stakeholder } from '#shared/agreement/stakeholder.ts';
import { stakeholderDetails } from '#shared/assemble/blocks/stakeholders.ts';
import { directionOf } from '#shared/assemble/direction.ts';
import { frontPage } from '#shared/assemble/front.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { currencyDecimals } from '#shared/base/currency.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import type { Document, SignatureLine, Signatures } from '#shared/document/document.ts';
import { isToldByIncidents, type Evidence } from '#shared/engine/claims/evidence.ts';
import type { CreditDue } from '#shared/engine/record/performance.ts';
import { withUnit, type Step, type Trace } from '#shared/engine/trace.ts';
import { bold, Pages, words } from './pages.ts';
import { Telling } from './telling.ts';

/** What a claim for a credit rests on. */
export interface ClaimFacts {
  readonly commitment: Commitment;
  /** First and last day of the window. */
  readonly period: IsoDate;
  readonly last: IsoDate;
  /** The result as it is compared. */
  readonly result: DecimalString;
  readonly creditPercent: DecimalString | null;
  readonly creditAmount: DecimalString | null;
  /** The last day on which the claim is in time; null: no limit. */
  readonly claimBy: IsoDate | null;
  /** What of the service was affected; empty: to be filled in. */
  readonly affected: string;
  /** Credits of other commitments are due for the same month. */
  readonly sharesMonth: boolean;
  /** Incidents of the window; none where only the result is on record. */
  readonly incidents: readonly Pick<Evidence, 'start' | 'end' | 'fate'>[];
  readonly trace: Trace;
  /** The day of the letter. */
  readonly today: IsoDate;
}

/** What a claim rests on, from the performance record; null where nothing was measured. */
export function factsOfRecord(
  { window }: CreditDue,
  {
    today,
    affected = '',
    incidents = [],
    sharesMonth = false,
  }: Pick<ClaimFacts, 'today'> &
    Partial<Pick<ClaimFacts, 'affected' | 'incidents' | 'sharesMonth'>>,
): ClaimFacts | null {
  if (window.figure === null) return null;
  return {
    commitment: window.judgedBy,
    period: window.period,
    last: window.last,
    result: window.figure,
    creditPercent: window.owed?.percent ?? null,
    creditAmount: window.owed?.amount ?? null,
    claimBy: window.claimBy,
    affected,
    incidents,
    sharesMonth,
    // What was claimed otherwise is not what is reckoned now.
    trace: window.isClaimDifferent ? [] : (window.credit?.trace ?? []),
    today,
  };
}

/** The letter with which a beneficiary claims a service credit. */
export function claimLetter(agreement: Agreement, facts: ClaimFacts): Document {
  const telling = new Telling(agreement);
  const { letter } = telling.words;
  const { formatter } = telling;
  const { commitment } = facts;
  const window = telling.windowName(commitment, facts);
  const title = letter.subject(telling.name(commitment), window);
  const pages = new Pages(formatter.wording.phrases.table);
  const complaints = obligorOf(agreement, commitment)?.contacts.find(
    ({ purpose }) => purpose === 'complaints',
  );
  const addressee = complaints?.name.trim() ?? '';
  pages
    .about(`/commitments/${commitment.id}`)
    .paragraph(letter.salutation(addressee))
    .paragraph(letter.opening(agreement.title, agreement.reference))
    .paragraph(
      letter.missed(
        telling.name(commitment),
        telling.target(commitment),
        window,
        telling.result(commitment, facts.result),
      ),
    );
  writeClaim(pages, telling, facts, addressee !== '');
  writeIncidents(pages, telling, facts);
  writeWorking(pages, telling, facts);
  return deepFreeze({
    language: agreement.language,
    direction: directionOf(agreement.language),
    title: `${letter.kind}: ${title}`,
    reference: agreement.reference,
    draft: false,
    letter: true,
    front: {
      ...frontPage(new Resolver(agreement), true),
      kind: letter.kind,
      title,
      facts: [
        ...party(telling, letter.from, beneficiaryOf(agreement, commitment)),
        ...party(telling, letter.to, obligorOf(agreement, commitment)),
        { label: letter.date, value: [words(formatter.date(facts.today))] },
        {
          label: letter.reference,
          value: [
            words(
              agreement.reference === ''
                ? agreement.title
                : `${agreement.title}, ${agreement.reference}`,
            ),
          ],
        },
      ],
      // A letter names its sender and receiver above instead of parties that agree.
      parties: [],
      betweenLabel: '',
    },
    labels: formatter.wording.labels,
    nodes: pages.nodes,
  });
}

const obligorOf = (agreement: Agreement, { obligor }: Commitment): Stakeholder | undefined =>
  agreement.stakeholders.find(({ id }) => id === obligor);

const beneficiaryOf = (
  agreement: Agreement,
  { beneficiaries }: Commitment,
): Stakeholder | undefined => agreement.stakeholders.find(({ id }) => id === beneficiaries[0]);

function party(telling: Telling, label: string, stakeholder: Stakeholder | undefined) {
  if (!stakeholder) return [];
  const details = stakeholderDetails(new Resolver(telling.agreement), stakeholder)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
  return [{ label, value: [words(details === '' ? telling.name(stakeholder) : details)] }];
}

/** A credit of the affected service's fee says which that is. */
const namesAffected = ({ commitment: { remedy }, affected }: ClaimFacts): boolean =>
  affected !== '' || (remedy?.type === 'credits' && remedy.basis === 'affected-service-fee');

/** Where the agreement asks for a form, and the times of what happened are not enclosed. */
const leavesRoom = ({ commitment, incidents }: ClaimFacts): boolean =>
  incidents.length === 0 &&
  isToldByIncidents(commitment) &&
  commitment.remedy?.type === 'credits' &&
  commitment.remedy.claim.form.trim() !== '';

/** Rows that are left free for times. */
const FREE_ROWS = 3;
const FREE = '____________';

function writeRoomForTimes(pages: Pages, telling: Telling): void {
  const { letter } = telling.words;
  pages.enclosure(letter.incidents.caption, '/commitments').paragraph(letter.timesToFillIn);
  pages.table(
    `${letter.incidents.caption} (${telling.agreement.timeZone})`,
    [
      { heading: letter.incidents.start, weight: 1 },
      { heading: letter.incidents.end, weight: 1 },
    ],
    Array.from({ length: FREE_ROWS }, () => ({ source: '/commitments', cells: [FREE, FREE] })),
  );
}

function writeIncidents(pages: Pages, telling: Telling, facts: ClaimFacts): void {
  if (leavesRoom(facts)) writeRoomForTimes(pages, telling);
  const { incidents } = facts;
  const { incidents: headings } = telling.words.letter;
  const { agreement, formatter } = telling;
  const time = new Intl.DateTimeFormat(formatter.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: agreement.timeZone,
  });
  if (incidents.length === 0) return;
  pages.enclosure(headings.caption, '/commitments');
  pages.table(
    `${headings.caption} (${agreement.timeZone})`,
    [
      { heading: headings.start, weight: 3 },
      { heading: headings.end, weight: 3 },
      { heading: headings.length, weight: 2, align: 'end' },
      { heading: headings.note, weight: 4 },
    ],
    incidents.map(({ start, end, fate }) => ({
      source: '/commitments',
      cells: [
        time.format(start),
        time.format(end),
        telling.count(Math.round((end - start) / 60_000), formatter.wording.units.minute),
        telling.words.letter.fates[fate],
      ],
    })),
  );
}

function writeWorking(pages: Pages, telling: Telling, { trace, commitment }: ClaimFacts): void {
  if (trace.length === 0) return;
  const { letter } = telling.words;
  pages.enclosure(letter.howReckoned, `/commitments/${commitment.id}/remedy`);
  pages.table(
    letter.working.caption,
    [
      { heading: letter.working.step, weight: 4 },
      { heading: letter.working.calculation, weight: 5 },
      { heading: letter.working.value, weight: 2, align: 'end' },
    ],
    trace.map((step) => ({
      source: `/commitments/${commitment.id}/remedy`,
      cells: [
        step.step,
        {
          paragraphs: [
            [words(calculation(step))],
            ...(step.because === ''
              ? []
              : [[{ type: 'text', text: step.because, marks: ['italic'] } as const]]),
          ],
        },
        stepValue(telling, step),
      ],
    })),
  );
}

/** "£1,845.00", "99.796%"; a sum with more decimals than its currency has keeps them. */
function stepValue({ agreement, formatter }: Telling, { value, unit }: Step): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return unit !== '' && unit === agreement.currency && decimals <= currencyDecimals(unit)
    ? formatter.sum(decimalString(exact(value)), unit)
    : withUnit(shortened(value), unit);
}

/** "(T − D) / T × 100; T = 43200, D = 88", the formula's own signs as people print them. */
function calculation({ formula, inputs }: Step): string {
  const printed = formula.replace(/ \* /g, ' × ').replace(/ - /g, ' − ');
  const names = Object.entries(inputs);
  const values = names.map(([name, value]) => `${name} = ${shortened(value)}`).join(', ');
  // A value that comes from outside is its own formula.
  return names.length === 1 && formula === names[0]![0] ? values : `${printed}; ${values}`;
}

/** Long quotients are cut for reading; the app shows all digits. */
const shortened = (value: string): string => {
  const [whole, decimals] = value.split('.');
  return decimals !== undefined && decimals.length > 8
    ? `${whole}.${decimals.slice(0, 8)}…`
    : value;
};

function writeClaim(pages: Pages, telling: Telling, facts: ClaimFacts, isNamed: boolean): void {
  const { letter } = telling.words;
  const { formatter } = telling;
  const { remedy } = facts.commitment;
  const credits = remedy?.type === 'credits' ? remedy : null;
  const basis = credits ? formatter.choice('creditBasis', credits.basis) : '';
  const { creditPercent, creditAmount } = facts;
  const share = creditPercent === null ? null : formatter.shortPercent(creditPercent);
  const money = creditAmount === null ? null : telling.money(creditAmount);
  if (share !== null)
    pages.paragraph(
      money === null ? letter.claim(share, basis) : letter.claimAmount(share, basis, money),
    );
  else if (money !== null) pages.paragraph(letter.claimSum(money));
  if (facts.sharesMonth) pages.paragraph(letter.beforeLimit);
  if (namesAffected(facts)) pages.paragraph(letter.affected(facts.affected.trim()));
  if (facts.claimBy !== null) pages.paragraph(letter.inTime(formatter.date(facts.claimBy)));
  if (credits && credits.claim.form.trim() !== '')
    pages.paragraph(letter.rule(credits.claim.form.trim()));
  const [hasIncidents, hasCalculation] = [facts.incidents.length > 0, facts.trace.length > 0];
  if (hasIncidents && hasCalculation) pages.paragraph(letter.enclosed.both);
  else if (hasIncidents) pages.paragraph(letter.enclosed.incidents);
  else if (hasCalculation) pages.paragraph(letter.enclosed.calculation);
  pages
    .paragraph(letter.request)
    .paragraph(letter.reservation)
    .add(signature(telling, facts.commitment, isNamed));
}

/** The sender's block: name and title are for whoever signs. */
function signature(telling: Telling, commitment: Commitment, isNamed: boolean): Signatures {
  const sender = beneficiaryOf(telling.agreement, commitment);
  const { phrases } = telling.formatter.wording;
  const line = (kind: SignatureLine['kind'], label: string) => ({ kind, label, value: '' });
  return {
    type: 'signatures',
    intro: [words(telling.words.letter.closing(isNamed))],
    blocks: [
      {
        id: 'claimant',
        heading: [
          words(phrases.signedForStart),
          bold(sender ? sender.legalName || telling.name(sender) : '–'),
        ],
        capacity: sender ? telling.name(sender) : '',
        lines: [
          line('signature', phrases.signature),
          line('name', phrases.name),
          line('title', phrases.titleOfSignatory),
          line('date', phrases.date),
        ],
        source: '/stakeholders',
      },
    ],
  };
}

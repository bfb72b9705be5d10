import { describe, expect, test } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import { rowsOf, type Cell, type MatrixOptions } from '#shared/compare/cell.ts';
import { groundWords } from '#shared/compare/exclusion-grid.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { promiseKey } from '#shared/compare/promise.ts';
import { subjectOfDraft, type Subject } from '#shared/compare/subject.ts';
import { cite } from '#shared/document/citation.ts';
import type { TimeTerm } from '#shared/terms/terms.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { agreementWith, SHORT_FRIDAYS, timed } from '#test/support/agreements/reviewed.ts';
import {
  available,
  decimal,
  OPTIONS,
  OWN,
  providers,
  step,
  subjectWith,
  text,
  time,
} from '#test/support/terms/terms-providers.ts';

const cellsOf = (
  id: string,
  subjects: readonly Subject[] = providers(),
  options: MatrixOptions = OPTIONS,
): readonly Cell[] => {
  const row = rowsOf(matrix(subjects, options)).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row ${id}.`);
  return row.cells;
};
const texts = (cells: readonly Cell[]) => cells.map((cell) => cell.text);
const values = (cells: readonly Cell[]) => cells.map(({ value }) => value);
const marks = (cells: readonly Cell[]) => cells.map(({ mark }) => mark?.kind ?? null);

describe('The matrix', () => {
  test('shows promised availability and what it allows in 30 days', () => {
    expect(texts(cellsOf('availability.target'))).toEqual(['99.9%', '99.9%', '99.95%', 'silent']);
    expect(texts(cellsOf('availability.downtime'))).toEqual([
      '43.2 min',
      '43.2 min',
      '21.6 min',
      'silent',
    ]);
  });

  test('reckons credits on the given fee, each by its own schedule', () => {
    expect(texts(cellsOf('credits.at-99.5'))).toEqual([
      '€1,000 (10%)',
      '€500 (5%)',
      // 216 minutes of downtime, 21.6 allowed: six full half hours.
      '€3,000 (30%)',
      'silent',
    ]);
    expect(texts(cellsOf('credits.at-95'))).toEqual([
      '€2,500 (25%)',
      '€3,000 (30%)',
      '€5,000 (50%)',
      'silent',
    ]);
    expect(texts(cellsOf('credits.maximum'))).toEqual([
      '€2,500 (25%)',
      '€10,000 (100%)',
      '€5,000 (50%)',
      'silent',
    ]);
  });

  test('every calculation can be repeated from what it shows', () => {
    const steps = rowsOf(matrix(providers(), OPTIONS)).flatMap(({ cells }) =>
      cells.flatMap(({ trace }) => trace),
    );
    expect(steps.length).toBeGreaterThan(30);
    for (const one of steps) expect(recomputed(one)).toBe(one.value);
  });

  test('credits whose scope shares words with that of the promise are its own', () => {
    const kestrel = subjectWith({
      availability: [
        available(OWN, '99.99', { scope: 'Europe (Frankfurt, Dublin), Two or more zones' }),
        available(OWN, '99.9', { scope: 'South America (São Paulo), Two or more zones' }),
        available(OWN, '99.5', { scope: 'China' }),
      ],
      credits: [
        step(OWN, null, '99', '10', { scope: 'Europe and North America', group: 'a' }),
        step(OWN, '99', null, '25', { scope: 'Europe and North America', group: 'a' }),
        step(OWN, null, '99', '7', { scope: 'Asia Pacific and South America', group: 'b' }),
        step(OWN, '99', null, '20', { scope: 'Asia Pacific and South America', group: 'b' }),
      ],
    });
    const at99 = (scope: string) =>
      cellsOf('credits.at-99', [kestrel], { ...OPTIONS, scopes: { made: scope } })[0];
    const [europe, america, china] = kestrel.terms.availability.map(({ scope }) => at99(scope));
    expect(europe?.text).toBe('€1,000 (10%)');
    expect(america?.text).toBe('€700 (7%)');
    // Found, but for others: that is neither silence nor a denial.
    expect(china).toMatchObject({
      status: 'stated',
      text: 'found for “Europe and North America”, “Asia Pacific and South America”',
      value: null,
    });
  });

  test('which credits were taken for a promise of another name is said', () => {
    const { left } = subjectWith({
      availability: [available(OWN, '99.9', { scope: 'Hosted mail' })],
      credits: [step(OWN, '99.9', null, '10', { scope: 'Mail and archive' })],
    });
    expect(left).toContain('The credits of "Mail and archive" are taken for "Hosted mail".');
  });

  test('a result that keeps the target earns nothing, which is not silence', () => {
    const [cell] = cellsOf('credits.at-99', [
      subjectWith({
        availability: [available(OWN, '98')],
        credits: [step(OWN, '98', null, '10')],
      }),
    ]);
    expect(cell).toMatchObject({ status: 'none', text: 'none: the target is kept', value: '0' });
  });

  test('marks the best and the worst with why, never silence', () => {
    const cells = cellsOf('availability.downtime');
    expect(marks(cells)).toEqual(['worst', 'worst', 'best', null]);
    expect(cells[0]?.mark?.why).toBe(
      'One of the 2 highest of 3 figures: more allowed downtime is worse.',
    );
    expect(cells[2]?.mark?.why).toBe('The lowest of 3 figures: more allowed downtime is worse.');
  });

  test('marks nothing where all figures are the same, or only one SLA gives one', () => {
    const same = (id: string) => subjectWith({ availability: [available(OWN, '99.9')] }, id);
    expect(marks(cellsOf('availability.target', [same('a'), same('b')]))).toEqual([null, null]);
    expect(marks(cellsOf('availability.target', [same('a'), subjectWith({}, 'b')]))).toEqual([
      null,
      null,
    ]);
  });

  test('names a time for any case only where no SLA names a severity', () => {
    const titles = (...severities: readonly string[]) =>
      rowsOf(
        matrix(
          severities.map((severity, at) =>
            subjectWith({ resolution: [time(OWN, severity, '4 hours', 4)] }, `s${at}`),
          ),
          OPTIONS,
        ),
      ).flatMap(({ title }) => (title.startsWith('Resolution') ? [title] : []));
    expect(titles('')).toEqual(['Resolution, any case']);
    expect(titles('Priority 1')).toEqual(['Resolution, gravest cases (1)']);
    expect(titles('Severity 1', '')).toEqual(['Resolution, gravest cases (1)']);
  });

  test('says of a window that is no month only what holds for a shorter one too', () => {
    const assumed = (window: 'other' | 'annual') =>
      cellsOf('availability.downtime', [
        subjectWith({ availability: [available(OWN, '99.9', { window })] }),
      ])[0]?.assumptions.join(' ');
    expect(assumed('other')).toBe(
      'It is not measured over a month; the figure is the share of 30 days.',
    );
    expect(assumed('annual')).toContain('so one month alone may have more');
  });

  test('a credit is cited from the step that gives it', () => {
    const at = (source: string, words: string) => ({
      ...OWN,
      citations: [cite(source, words, 0, words.length)],
    });
    const subject = subjectWith({
      availability: [available(OWN, '99.8')],
      credits: [
        step(at('/text/1', 'below 99.8 %'), '99.8', '99', '8'),
        step(at('/text/2', 'below 99 %'), '99', '97', '20'),
        step(at('/text/3', 'below 97 %'), '97', null, '35'),
      ],
    });
    const first = (id: string) => cellsOf(id, [subject])[0]?.citations.map(({ quote }) => quote);
    expect(first('credits.at-95')).toEqual(['below 97 %', 'below 99.8 %', 'below 99 %']);
    expect(first('credits.at-99')?.[0]).toBe('below 99.8 %');
    expect(first('credits.at-99.5')?.[0]).toBe('below 99.8 %');
    expect(first('credits.maximum')?.[0]).toBe('below 97 %');
  });

  test('99.9 and 99.900 are one figure', () => {
    const with_ = (id: string, percent: string) =>
      subjectWith({ availability: [available(OWN, percent)] }, id);
    expect(
      marks(cellsOf('availability.target', [with_('a', '99.9'), with_('b', '99.900')])),
    ).toEqual([null, null]);
  });

  test('counts the time to claim from the end of the period and says what it assumed', () => {
    const cells = cellsOf('claims.deadline');
    expect(texts(cells)).toEqual([
      '30 days',
      'none left when the period ends',
      'no claim needed',
      'silent',
    ]);
    expect(cells[1]).toMatchObject({
      printed: 'within 14 days of the incident',
      beside: '14 days from the incident',
      assumptions: [
        'It runs from the incident, which is taken to be in the middle of a month of 30 days.',
      ],
    });
    expect(cells[2]?.status).toBe('none');
  });

  test('the second billing cycle is 60 days', () => {
    const [cell] = cellsOf('claims.deadline', [
      subjectWith({
        claim: {
          ...OWN,
          deadline: duration(2, 'billing-cycle'),
          from: 'period-end',
          text: 'by the end of the second billing cycle',
          form: '',
        },
      }),
    ]);
    expect(cell).toMatchObject({
      text: '60 days',
      assumptions: ['A billing cycle is taken as 30 days.'],
    });
  });

  test('a sole remedy, none, and silence are three things', () => {
    const cells = cellsOf('claims.sole-remedy');
    expect(cells.map(({ status }) => status)).toEqual(['stated', 'silent', 'none', 'silent']);
    expect(marks(cells)).toEqual(['worst', null, 'best', null]);
  });

  test('aligns response times by gravity, on one calendar', () => {
    const first = cellsOf('response.rank-1');
    expect(texts(first)).toEqual(['30 min', '1 h', '33.6 h', 'silent']);
    expect(first[2]).toMatchObject({
      printed: 'Kritisch: nächsten Werktag',
      assumptions: ['Business hours are taken as 40 hours a week on five days.'],
    });
    // 4 business hours of a week of 40: 4 × 168 ÷ 40.
    expect(texts(cellsOf('response.rank-2'))).toEqual(['16.8 h', 'silent', 'silent', 'silent']);
    // Harbour's own hours of support are 40; without them the assumed week counts.
    const silentOfSupport = providers().map((one) => ({
      ...one,
      terms: { ...one.terms, supportHours: null },
    }));
    expect(
      values(cellsOf('response.rank-2', silentOfSupport, { ...OPTIONS, workingWeek: 60 }))[0],
    ).toBe('11.2');
  });

  test('a small case is none of the gravest, though it alone has a time to resolve it', () => {
    const subject = subjectWith({
      response: [time(OWN, 'Alta', '1 ora', 1), time(OWN, 'Bassa', '8 ore', 8)],
      resolution: [time(OWN, 'Bassa', '240 ore', 240)],
    });
    const rows = rowsOf(matrix([subject], OPTIONS)).map(({ id }) => id);
    expect(rows).toContain('resolution.rank-2');
    expect(rows).not.toContain('resolution.rank-1');
  });

  test('a limit for each case counts before one for their mean, which is told beside it', () => {
    const [cell] = cellsOf('resolution.rank-1', [
      subjectWith({
        resolution: [
          time(OWN, 'Priority 1', '4 hours', 4, { isMean: true }),
          time(OWN, 'Priority 1', '5 hours', 5),
        ],
      }),
    ]);
    expect(cell).toMatchObject({
      text: '5 h',
      assumptions: ['The text also names 4 hours as the mean for the same cases.'],
    });
  });

  test('a plan without a time has not got the time of another plan, which is told beside it', () => {
    const plans = subjectWith({
      response: [
        time(OWN, 'P1', '8 hours', 8, { plan: 'Basic' }),
        time(OWN, 'P1', '1 hour', 1, { plan: 'Gold' }),
      ],
      resolution: [time(OWN, 'P1', '4 hours', 4, { plan: 'Gold support' })],
    });
    expect(cellsOf('resolution.rank-1', [plans])[0]).toMatchObject({
      status: 'silent',
      text: 'silent',
      value: null,
      beside: 'Also promised: 4 hours (Gold support)',
      assumptions: ['Compared is the plan "Basic", one of 3.'],
      path: 'times/resolution/1/Basic',
    });
    // "Gold" and "Gold support" are one plan.
    const gold = { ...OPTIONS, plans: { made: 'Gold' } };
    expect(cellsOf('resolution.rank-1', [plans], gold)[0]).toMatchObject({ text: '4 h' });
    // Who chose a plan that the SLA, read again, has no more, sees the first and which it is.
    const gone = { ...OPTIONS, plans: { made: 'Silver' } };
    expect(cellsOf('resolution.rank-1', [plans], gone)[0]).toMatchObject({
      text: '4 h',
      assumptions: ['Compared is the plan "Gold support", one of 3.'],
    });
  });

  test('a time that a plan has for all cases is its own, though another plan has one by severity', () => {
    const plans = subjectWith({
      response: [
        time(OWN, '', '8 hours', 8, { plan: 'Basic' }),
        time(OWN, 'P1', '1 hour', 1, { plan: 'Gold' }),
      ],
    });
    expect(cellsOf('response.rank-1', [plans])[0]).toMatchObject({
      text: '8 h',
      assumptions: ['Compared is the plan "Basic", one of 2.', 'One time is named for all cases.'],
    });
  });

  test('the times are those of the plan whose promise of availability is compared', () => {
    const plans = subjectWith({
      availability: [
        available(OWN, '99.5', { scope: 'Starter' }),
        available(OWN, '99.9', { scope: 'Business' }),
      ],
      response: [
        time(OWN, 'P1', '8 hours', 8, { plan: 'Starter' }),
        time(OWN, 'P1', '1 hour', 1, { plan: 'Business' }),
      ],
    });
    const business = { ...OPTIONS, scopes: { made: 'Business' } };
    expect(cellsOf('response.rank-1', [plans])[0]?.text).toBe('8 h');
    expect(cellsOf('response.rank-1', [plans], business)[0]?.text).toBe('1 h');
  });

  test('hours of support are those of the plan that is compared', () => {
    const plans = subjectWith({
      response: ['Bronze', 'Gold'].map((plan) => time(OWN, 'P1', '1 hour', 1, { plan })),
      supportHours: {
        ...text(OWN, 'Monday to Friday, 09:00 to 17:00'),
        byPlan: [
          { ...text(OWN, 'Monday to Friday, 09:00 to 17:00'), plan: 'Bronze' },
          { ...text(OWN, '24x7'), plan: 'Gold support' },
        ],
      },
    });
    const hoursOf = (plan: string) =>
      cellsOf('support.hours', [plans], { ...OPTIONS, plans: { made: plan } })[0];
    expect(hoursOf('Bronze')?.text).toBe('40 h');
    expect(hoursOf('Gold')).toMatchObject({
      text: 'around the clock (168 h)',
      path: 'planHours/Gold%20support',
      assumptions: ['These are the hours of the plan "Gold support".'],
    });
    expect(hoursOf('Silver')).toMatchObject({ text: 'differs by plan', value: null, mark: null });
  });

  test('names that nobody knows are ranked by the order in which they are printed, and it is said', () => {
    const [cell] = cellsOf('response.rank-2', [
      subjectWith({
        response: [
          time(OWN, 'your site is down', '30 min', 0.5),
          time(OWN, 'everything else', '8 h', 8),
        ],
      }),
    ]);
    expect(cell).toMatchObject({
      text: '8 h',
      assumptions: ['Severities are ranked by the order in which they are printed.'],
    });
  });

  test('times that cannot be ranked stand in a row of their own and are not silent', () => {
    const subjects = [
      subjectWith({ response: [time(OWN, 'Doors', '2 hours', 2)] }),
      ...providers().slice(0, 1),
    ];
    expect(texts(cellsOf('response.others', subjects))).toEqual(['Doors: 2 hours', 'silent']);
    const [first] = cellsOf('response.rank-1', subjects);
    expect(first).toMatchObject({
      status: 'stated',
      text: 'not ranked',
      printed: 'Doors: 2 hours',
      value: null,
      mark: null,
    });
  });

  test('takes the hours that a coverage names instead of the assumed week', () => {
    const [cell] = cellsOf('response.rank-1', [
      subjectWith({ response: [time(OWN, 'P1', '2 hours', 2, { coverage: '24x5' })] }),
    ]);
    expect(cell).toMatchObject({
      text: '2.8 h',
      assumptions: ['Business hours are 120 hours a week, as the text says.'],
    });
  });

  test('takes business days and business hours in any language that an SLA is read in', () => {
    const cell = (printed: string, hours: number | null, coverage: string | null) =>
      cellsOf('response.rank-1', [
        subjectWith({ response: [time(OWN, 'P1', printed, hours, { coverage })] }),
      ])[0];
    // Two days of 8 hours, at 40 of the week's 168.
    for (const printed of ['2 business days', 'zwei Werktage', 'deux jours ouvrés', '2 werkdagen'])
      expect(cell(printed, null, null)).toMatchObject({ status: 'stated', text: '67.2 h' });
    for (const coverage of ['business hours', 'kantooruren', 'orario lavorativo'])
      expect(cell('8', 8, coverage)).toMatchObject({ status: 'stated', text: '33.6 h' });
  });

  test('takes the hours of support where a time does not say on which hours it runs', () => {
    const supported = (hours: string, change: Partial<TimeTerm> = {}) =>
      subjectWith({
        resolution: [time(OWN, 'Sev-1', 'within 8 working hours', 8, { working: true, ...change })],
        supportHours: text(OWN, hours),
      });
    const cell = (subject: Subject) => cellsOf('resolution.rank-1', [subject])[0];
    const shops = cell(supported('Monday to Saturday, 07:00 to 21:00'));
    // 8 of 84 hours of a week.
    expect(shops).toMatchObject({
      text: '16 h',
      assumptions: ['Business hours are taken as the hours of support: 84 hours a week.'],
    });
    expect(cell(supported('24x7'))?.text).toBe('33.6 h');
    expect(cell(supported('24x7'))?.assumptions).toEqual([
      'Business hours are taken as 40 hours a week on five days.',
    ]);
    expect(cell(supported('24x7', { coverage: '8x5' }))?.assumptions).toEqual([
      'Business hours are 40 hours a week, as the text says.',
    ]);
    // Plain hours run on.
    expect(cell(supported('Monday to Friday, 9:00 to 17:00', { working: false }))?.text).toBe(
      '8 h',
    );
  });

  test('a time that is no figure is shown as printed and not compared', () => {
    const [cell] = cellsOf('response.rank-1', [
      subjectWith({ response: [time(OWN, 'P1', 'promptly', null)] }),
    ]);
    expect(cell).toMatchObject({ status: 'stated', text: 'promptly', value: null });
  });

  test('of several promises for the same the lowest counts, unless another is chosen by its figure', () => {
    const promises = ['100', '99.9', '99.99'].map((percent) =>
      available(OWN, percent, { scope: 'Bristol' }),
    );
    const subject = subjectWith({ availability: promises });
    expect(texts(cellsOf('availability.target', [subject]))).toEqual(['99.9%']);
    expect(cellsOf('availability.target', [subject])[0]?.assumptions).toEqual([
      'Compared is the promise of 99.9% for "Bristol", one of 3.',
    ]);
    const [chosen] = cellsOf('availability.downtime', [subject], {
      ...OPTIONS,
      scopes: { made: promiseKey(promises, 0) },
    });
    expect(chosen?.text).toBe('0 min');
    // As comparisons of before have kept it.
    expect(
      texts(cellsOf('availability.target', [subject], { ...OPTIONS, scopes: { made: 'Bristol' } })),
    ).toEqual(['99.9%']);
  });

  test('a time of recovery that is one of several says of what it is, and which others there are', () => {
    const quoted = (quote: string) => ({ source: 'b1', start: 0, end: quote.length, quote });
    const recoveryPoint = {
      ...OWN,
      citations: [quoted('15 min'), quoted('5 min')],
      scope: 'Batch',
      value: decimal('0.25'),
      text: '15 min',
    };
    const [cell] = cellsOf('data.recovery-point', [subjectWith({ recoveryPoint })]);
    expect(cell).toMatchObject({
      text: '15 min',
      printed: 'Batch: 15 min',
      assumptions: ['Compared is the figure for "Batch", the longest of 2; others are 5 min.'],
    });
  });

  test('a short time is told in minutes', () => {
    const recoveryPoint = {
      ...OWN,
      scope: '',
      value: decimal('0.083333333333'),
      text: 'five minutes',
    };
    const [cell] = cellsOf('data.recovery-point', [subjectWith({ recoveryPoint })]);
    expect(cell?.text).toBe('5 min');
  });

  test('compares the chosen one of several promises', () => {
    const subject = subjectWith({
      availability: [
        available(OWN, '99.99', { scope: 'two zones' }),
        available(OWN, '99.5', { scope: 'one machine' }),
      ],
    });
    expect(texts(cellsOf('availability.target', [subject]))).toEqual(['99.99%']);
    const [cell] = cellsOf('availability.target', [subject], {
      ...OPTIONS,
      scopes: { made: 'one machine' },
    });
    expect(cell).toMatchObject({
      text: '99.5%',
      printed: '',
      beside: 'Also promised: 99.99% (two zones)',
      assumptions: ['Compared is the promise for "one machine", one of 2.'],
    });
  });

  test('names only some of many promises beside the one that is compared', () => {
    const subject = subjectWith({
      availability: ['99.9', '99.8', '99.7', '99.6', '99.5', '99.4'].map((percent, at) =>
        available(OWN, percent, { scope: `plan ${at + 1}` }),
      ),
    });
    expect(cellsOf('availability.target', [subject])[0]?.beside).toBe(
      'Also promised: 99.8% (plan 2); 99.7% (plan 3); 99.6% (plan 4); 99.5% (plan 5); 1 more',
    );
  });

  test('cites what each cell was read from', () => {
    const [harbour] = cellsOf('availability.target');
    expect(harbour?.citations.map(({ quote }) => quote)).toEqual(['99.9 %']);
  });

  test('an own draft stands beside offers and cites its own places', () => {
    const subjects = [subjectOfDraft(completeAgreement()), ...providers()];
    const [own] = cellsOf('availability.target', subjects);
    expect(own).toMatchObject({ text: '99.9%', path: null });
    expect(own?.citations[0]?.source).toBe('/commitments/availability/target/value');
    expect(texts(cellsOf('credits.at-99.5', subjects))[0]).toBe('€1,000 (10%)');
  });

  test.each([['day'], ['working-day']] as const)(
    'a %s of an own draft has the hours of its calendar, not a fifth of the week',
    (unit) => {
      const draft = agreementWith(
        [timed('response', 's1', ['1', unit], { calendar: SHORT_FRIDAYS.id })],
        { calendars: [SHORT_FRIDAYS] },
      );
      const row = rowsOf(matrix([subjectOfDraft(draft)], OPTIONS)).find(({ id }) =>
        id.startsWith('response.'),
      );
      // 9 of the 40 hours of a week, which are 168 hours of the clock.
      expect(row?.cells[0]?.value).toBe('37.8');
    },
  );

  test('counts grounds of exclusion by their kind, and shows which', () => {
    expect(values(cellsOf('exclusions.count'))).toEqual(['2', '3', null, null]);
    const { exclusions } = matrix(providers(), OPTIONS);
    expect(exclusions.rows.map(({ category }) => category)).toEqual([
      'force-majeure',
      'scheduled-maintenance',
      'customer-actions',
      'security-attack',
    ]);
    expect(exclusions.rows[0]?.cells.map(({ excluded }) => excluded)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('hours of support become hours a week where their words say so', () => {
    const subjects = [
      subjectWith({ supportHours: text(OWN, '24x7') }, 'a'),
      subjectWith({ supportHours: text(OWN, 'Mo–Fr 8–18 Uhr') }, 'b'),
      subjectWith({ supportHours: text(OWN, 'as agreed') }, 'c'),
    ];
    const cells = cellsOf('support.hours', subjects);
    expect(values(cells)).toEqual(['168', '50', null]);
    expect(marks(cells)).toEqual(['best', 'worst', null]);
  });

  test('a limit in days or money is told on the fee, also without a schedule', () => {
    const cap = (unit: 'days' | 'amount', value: string, id: string) =>
      subjectWith({ cap: { ...OWN, unit, value: decimal(value), text: `${value} ${unit}` } }, id);
    expect(
      texts(cellsOf('credits.maximum', [cap('days', '15', 'a'), cap('amount', '1200', 'b')])),
    ).toEqual(['€5,000', '€1,200']);
  });

  describe('of what an SLA says that there is not', () => {
    const denying = subjectWith(
      {
        availability: [available(OWN, '99.9')],
        denials: (['credits', 'exclusions', 'resolution'] as const).map((of) => ({
          ...OWN,
          of,
          category: null,
          text: `no ${of}`,
        })),
      },
      'denying',
    );
    const naming = subjectWith(
      {
        availability: [available(OWN, '99.9')],
        exclusions: [{ ...OWN, category: 'force-majeure', text: 'acts of God' }],
      },
      'naming',
    );
    const nothing = subjectWith({ availability: [available(OWN, '99.9')] }, 'nothing');
    const all = [denying, naming, nothing];

    test('says "none", which is not silence', () => {
      for (const id of ['credits.at-99', 'credits.maximum', 'resolution.rank-1'])
        expect(cellsOf(id, all).map(({ status }) => status)).toEqual(['none', 'silent', 'silent']);
      expect(cellsOf('credits.at-99', all)[0]).toMatchObject({
        text: 'none',
        printed: 'no credits',
      });
    });

    test('no ground of exclusion is the best, silence is not', () => {
      expect(texts(cellsOf('exclusions.count', all))).toEqual(['none', '1', 'silent']);
      expect(marks(cellsOf('exclusions.count', all))).toEqual(['best', 'worst', null]);
    });

    test('each ground that another excludes is not excluded', () => {
      const [row] = matrix(all, OPTIONS).exclusions.rows;
      expect(row?.cells.map(groundWords)).toEqual(['not excluded', 'excluded', 'not named']);
    });
  });

  test('says of what was read in words that leave room for doubt that one should look', () => {
    const liability = (confidence: number) =>
      subjectWith({ liability: { ...OWN, confidence, text: 'within the limits of the law' } });
    const [unsure, sure] = cellsOf('ending.liability', [liability(0.5), liability(0.8)]);
    expect(unsure?.assumptions).toEqual([expect.stringContaining('read the passage')]);
    expect(sure?.assumptions).toEqual([]);
  });

  test('has a column of facts for each SLA', () => {
    expect(matrix(providers(), OPTIONS).subjects[0]).toEqual({
      id: 'harbour',
      type: 'offer',
      name: 'Harbour Cloud',
      provider: 'Harbour Cloud Ltd',
      version: '3.2',
      date: '1 March 2026',
      fileName: 'harbour.docx',
      assumptions: [],
      origins: {},
    });
  });
});

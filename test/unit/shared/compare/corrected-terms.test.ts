import { describe, expect, test } from 'vitest';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { checkCorrection, correctedTerms, valueAt } from '#shared/compare/corrected-terms.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { OfferSchema, type Correction, type Offer } from '#shared/compare/offer.ts';
import { subjectOfOffer } from '#shared/compare/subject.ts';
import { TermsSchema } from '#shared/terms/terms.ts';
import { allGrounds } from '#shared/compare/exclusion-grid.ts';
import {
  harbour,
  offerWith,
  OPTIONS,
  OWN,
  silent,
  summit,
  text,
  time,
} from '#test/support/terms/terms-providers.ts';

const correction = (path: string, value: string | null): Correction => ({
  path,
  value,
  reason: 'The annex says otherwise.',
  at: '2026-06-02T09:00:00.000Z' as IsoInstant,
});
const correct = (offer: Offer, ...changes: readonly (readonly [string, string | null])[]) => ({
  ...offer,
  corrections: changes.map(([path, value]) => correction(path, value)),
});
const corrected = (offer: Offer, ...changes: readonly (readonly [string, string | null])[]) =>
  correctedTerms(correct(offer, ...changes));

describe('A correction', () => {
  test('of what stands there already is never refused', () => {
    const offer = offerWith({
      response: [time(OWN, 'Kritisch', 'schnellstmöglich, spätestens 30 Minuten', 0.5)],
    });
    const value = valueAt(offer.terms, 'response/0/hours');
    expect(checkCorrection(offer, { path: 'response/0/hours', value })).toMatchObject({ ok: true });
    expect(corrected(offer, ['response/0/hours', value]).response[0]).toMatchObject({
      hours: 0.5,
      rule: 'correction',
    });
  });

  describe('of a ground of exclusion', () => {
    const grid = (offer: Offer) =>
      allGrounds([subjectOfOffer(offer)]).find(({ category }) => category === 'force-majeure')
        ?.cells[0];
    const path = 'grounds/force-majeure';

    test('says that it is not excluded, against what was read, at the same passage', () => {
      const offer = correct(harbour(), [path, 'not excluded']);
      expect(correctedTerms(offer).exclusions.map(({ category }) => category)).toEqual([
        'scheduled-maintenance',
      ]);
      expect(grid(offer)).toMatchObject({ excluded: false, denied: true, corrected: true });
      expect(grid(offer)?.citations).toEqual(grid(harbour())?.citations);
      expect(TermsSchema.safeParse(correctedTerms(offer)).success).toBe(true);
    });

    test.each(EXCLUSION_CATEGORIES)('names %s as the forms and texts of a draft do', (category) => {
      const row = allGrounds([]).find((one) => one.category === category);
      expect(row?.title).toBe(formatterFor('en-GB').choice('exclusionCategory', category));
      expect(row?.title).toMatch(/^[A-Z]/);
    });

    test('says that it is excluded, or that the text is silent', () => {
      const named = grid(correct(silent(), [path, 'excluded']));
      expect(named).toMatchObject({ excluded: true, texts: ['Force majeure'] });
      expect(grid(correct(harbour(), [path, null]))).toMatchObject({
        excluded: false,
        denied: false,
      });
    });

    test('holds whatever entries were taken out before', () => {
      const offer = correct(harbour(), ['exclusions/0', null], [path, 'excluded']);
      expect(grid(offer)).toMatchObject({ excluded: true });
    });

    test('that is none of these answers, or no ground, is refused', () => {
      expect(checkCorrection(silent(), { path, value: 'perhaps' })).toMatchObject({ ok: false });
      expect(checkCorrection(silent(), { path: 'grounds/rain', value: 'excluded' })).toMatchObject({
        ok: false,
      });
    });
  });

  test('sets a figure and keeps the passage that it was read from', () => {
    const [term] = corrected(harbour(), ['availability/0/percent', '99,95 %']).availability;
    expect(term).toMatchObject({ percent: '99.95', rule: 'correction', confidence: 1 });
    expect(term?.citations).toEqual(harbour().terms.availability[0]?.citations);
  });

  test.each([
    ['cap', '30 %', { cap: { unit: 'percent', value: '30' } }],
    ['cap', '15 days', { cap: { unit: 'days', value: '15' } }],
    ['cap', '5000', { cap: { unit: 'amount', value: '5000' } }],
    ['claim/deadline', '2 weeks', { claim: { deadline: { value: '2', unit: 'week' } } }],
    ['claim/from', 'incident', { claim: { from: 'incident' } }],
    ['smallestOutage', '5 min', { smallestOutage: { duration: { value: '5', unit: 'minute' } } }],
    ['soleRemedy', 'no', { soleRemedy: { value: false } }],
    ['recoveryTime', '4 hours', { recoveryTime: { value: '4' } }],
    ['durability', '99.999 %', { durability: { value: '99.999' } }],
    ['version', '2.0', { version: { text: '2.0' } }],
    ['termination/noticeDays', '30 days', { termination: { noticeDays: 30 } }],
    ['response/0/hours', '30 business minutes', { response: [{ hours: 0.5, working: true }] }],
    ['response/0/hours', '45 Minuten', { response: [{ hours: 0.75, working: false }] }],
    [
      'response/0/hours',
      'innerhalb von 4 Arbeitsstunden',
      { response: [{ hours: 4, working: true }] },
    ],
    [
      'maintenanceNotice',
      '5 Werktage',
      { maintenanceNotice: { duration: { value: '5', unit: 'working-day' } } },
    ],
    ['termination/noticeDays', '2 Wochen', { termination: { noticeDays: 14 } }],
    ['recoveryTime', '4 Stunden', { recoveryTime: { value: '4' } }],
    ['availability/0/window', 'month', { availability: [{ window: 'monthly' }] }],
    ['availability/0/window', 'a month', { availability: [{ window: 'monthly' }] }],
    ['availability/0/window', 'calendar quarter', { availability: [{ window: 'quarterly' }] }],
    ['availability/0/window', '3 months', { availability: [{ window: 'quarterly' }] }],
    ['availability/0/window', 'Kalenderjahr', { availability: [{ window: 'annual' }] }],
    ['basis', 'the annual fee', { basis: { basis: 'annual-fee' } }],
    ['claim/from', 'the report for the period', { claim: { from: 'report' } }],
    ['credits/0/measure', 'minute', { credits: [{ measure: 'minute' }] }],
    ['response/0/hours', '1 business day', { response: [{ hours: null, working: true }] }],
    ['exclusions/0/category', 'dns', { exclusions: [{ category: 'dns' }] }],
    ['latency/0/value', '120 ms', { latency: [{ value: '120' }] }],
    ['credits/0/credit', '12', { credits: [{ credit: '12', below: null }] }],
  ])('adds what the text was taken to be silent about: %s as %s', (path, value, wanted) => {
    const terms = corrected(silent(), [path, value]);
    expect(terms).toMatchObject(wanted);
    expect(TermsSchema.safeParse(terms).success).toBe(true);
    expect(checkCorrection(silent(), { path, value })).toMatchObject({ ok: true });
  });

  test.each([
    ['availability/0/percent', 'high', '"high" is no figure; write it as "99.95%".'],
    [
      'availability/0/percent',
      '120 %',
      '"120 %" is more than all of the time; write it as "99.95%".',
    ],
    ['availability/0/percent', '-1', '"-1" is no figure; write it as "99.95%".'],
    [
      'claim/deadline',
      'soon',
      '"soon" is no time; write it as "30 days", "5 minutes" or "4 business hours".',
    ],
    ['cap', 'a lot', '"a lot" is no limit; write it as "30%", "15 days" or "EUR 5000".'],
    ['soleRemedy', 'maybe', '"maybe" is neither yes nor no.'],
    [
      'claim/from',
      'Tuesday',
      '"Tuesday" is none of these: the incident, the end of the measurement window, the report for the period.',
    ],
    ['availability/9/percent', '99', '"availability/9/percent" names an entry that is not there.'],
    ['nothing', '1', '"nothing" names nothing that can be corrected.'],
    ['constructor', '1', '"constructor" names nothing that can be corrected.'],
    [
      'availability/0/toString',
      '1',
      '"availability/0/toString" names nothing that can be corrected.',
    ],
  ])('that does not fit changes nothing and says why: %s as %s', (path, value, why) => {
    expect(checkCorrection(harbour(), { path, value })).toEqual({ ok: false, error: why });
    expect(corrected(harbour(), [path, value])).toEqual(harbour().terms);
  });

  test('makes a term silent', () => {
    expect(corrected(harbour(), ['cap', null]).cap).toBeNull();
    expect(corrected(harbour(), ['claim/deadline', null]).claim).toMatchObject({
      deadline: null,
      form: 'in writing',
    });
  });

  test('removes entries without moving the paths of others', () => {
    const terms = corrected(summit(), ['credits/0', null], ['credits/2/credit', '50']);
    expect(terms.credits.map(({ credit }) => credit)).toEqual(['30', '50']);
  });

  test('the last one of a path counts', () => {
    const terms = corrected(harbour(), ['cap', '30 %'], ['cap', '40 %']);
    expect(terms.cap?.value).toBe('40');
    expect(corrected(harbour(), ['cap', null], ['cap', '40 %']).cap?.value).toBe('40');
  });

  test('starts from what stands there', () => {
    const { terms } = harbour();
    expect(valueAt(terms, 'availability/0/percent')).toBe('99.9%');
    expect(valueAt(terms, 'claim/deadline')).toBe('30 days');
    expect(valueAt(terms, 'cap')).toBe('25%');
    expect(valueAt(terms, 'durability')).toBe('');
    expect(valueAt(terms, 'nothing')).toBe('');
  });

  test('what it starts from is a correction that changes nothing', () => {
    const { terms } = harbour();
    for (const path of [
      'availability/0/percent',
      'cap',
      'claim/deadline',
      'smallestOutage',
      'soleRemedy',
    ])
      expect(checkCorrection(harbour(), { path, value: valueAt(terms, path) })).toEqual({
        ok: true,
        value: null,
      });
  });

  test('shows in the matrix, also where it made a cell silent', () => {
    const subject = subjectOfOffer(
      correct(harbour(), ['availability/0/percent', '99.5'], ['soleRemedy', null]),
    );
    const rows = rowsOf(matrix([subject], OPTIONS));
    const cell = (id: string) => rows.find((row) => row.id === id)?.cells[0];
    expect(cell('availability.target')).toMatchObject({ text: '99.5%', corrected: true });
    expect(cell('claims.sole-remedy')).toMatchObject({ status: 'silent', corrected: true });
    expect(cell('claims.deadline')).toMatchObject({ corrected: false });
  });

  describe('in a cell', () => {
    const because = (path: string, value: string | null, reason: string): Correction => ({
      ...correction(path, value),
      reason,
    });
    const cellsWith = (...corrections: readonly Correction[]) => {
      const rows = rowsOf(matrix([subjectOfOffer({ ...harbour(), corrections })], OPTIONS));
      return (id: string) => rows.find((row) => row.id === id)?.cells[0];
    };

    test('has its reason, and no words as if they were printed', () => {
      const cell = cellsWith(because('claim/deadline', '60 days', 'Letter of 3 May.'));
      expect(cell('claims.deadline')).toMatchObject({
        text: '60 days',
        printed: '',
        beside: 'Runs from the end of the period',
        corrected: true,
        reasons: ['Letter of 3 May.'],
      });
      expect(cell('claims.form')).toMatchObject({ corrected: false, reasons: [] });
    });

    test('of one part of a term leaves the words of the other', () => {
      const cell = cellsWith(because('claim/form', 'by post', 'The form has changed.'));
      expect(cell('claims.form')).toMatchObject({ reasons: ['The form has changed.'] });
      expect(cell('claims.deadline')).toMatchObject({ corrected: false, reasons: [] });
      expect(cell('claims.deadline')?.printed).not.toBe('');
    });

    test('is told wherever a figure follows from it', () => {
      const cell = cellsWith(because('availability/0/percent', '99.5', 'Misread.'));
      expect(cell('availability.downtime')?.reasons).toEqual(['Misread.']);
      expect(cell('availability.smallest-outage')?.reasons).toEqual([]);
    });

    test('of steps is that of all their credits, and the printed limit stays', () => {
      const cell = cellsWith(because('credits/0/credit', '12 %', 'Annex B.'));
      expect(cell('credits.at-95')?.reasons).toEqual(['Annex B.']);
      expect(cell('credits.maximum')?.printed).not.toBe('');
    });

    test('is the last of a place, also where it is taken as silent', () => {
      const cell = cellsWith(
        because('soleRemedy', 'no', 'First thought.'),
        because('soleRemedy', null, 'Struck out.'),
      );
      expect(cell('claims.sole-remedy')).toMatchObject({
        status: 'silent',
        reasons: ['Struck out.'],
      });
    });
  });

  test('a cell names the path as the text was read, also behind a removed entry', () => {
    const offer = harbour();
    const subject = subjectOfOffer(correct(offer, ['response/0', null]));
    const cell = rowsOf(matrix([subject], OPTIONS)).find(({ id }) => id === 'response.rank-2')
      ?.cells[0];
    expect(cell).toMatchObject({ path: 'response/1/hours' });
  });

  describe('of a severity of which the text is silent', () => {
    const telecom = offerWith({
      response: [time(OWN, 'Priority 3', '4 hours', 4)],
      resolution: [
        time(OWN, 'Priority 1', '5 hours', 5),
        time(OWN, 'Priority 2', '8 hours', 8),
        time(OWN, 'Priority 3', '9 hours', 9),
      ],
    });
    const others = subjectOfOffer(
      offerWith({
        response: ['P1', 'P2', 'P3', 'P4'].map((severity) => time(OWN, severity, '2 hours', 2)),
      }),
    );
    const cellsOf = (offer: Offer, options = OPTIONS) =>
      rowsOf(matrix([subjectOfOffer(offer), others], options))
        .filter(({ id }) => id.startsWith('response.rank'))
        .map(({ cells: [cell] }) => cell!);
    const texts = (offer: Offer, options = OPTIONS) =>
      cellsOf(offer, options).map((cell) => cell.text);
    const correctCell = (offer: Offer, rank: number, value: string, options = OPTIONS): Offer => ({
      ...offer,
      corrections: [
        ...offer.corrections,
        correction(cellsOf(offer, options)[rank - 1]!.path!, value),
      ],
    });

    test('fills that severity alone, and the next correction fills the next', () => {
      const first = correctCell(telecom, 1, '15 minutes');
      expect(texts(first)).toEqual(['15 min', 'silent', '4 h', 'silent']);
      const second = correctCell(first, 2, '1 hour');
      expect(texts(second)).toEqual(['15 min', '1 h', '4 h', 'silent']);
      const third = correctCell(second, 4, '2 days');
      expect(texts(third)).toEqual(['15 min', '1 h', '4 h', '48 h']);
      expect(cellsOf(third).map(({ corrected: is }) => is)).toEqual([true, true, false, true]);
      expect(correctedTerms(third).response.map(({ severity }) => severity)).toEqual([
        'Priority 3',
        'Priority 1',
        'Priority 2',
        'Severity 4',
      ]);
      expect(TermsSchema.safeParse(correctedTerms(third)).success).toBe(true);
    });

    test('is replaced by a second one of the same cell, and taken back without moving another', () => {
      const both = correctCell(correctCell(telecom, 1, '15 minutes'), 2, '1 hour');
      expect(texts(correctCell(both, 1, '20 minutes'))).toEqual(['20 min', '1 h', '4 h', 'silent']);
      const { path } = cellsOf(both)[0]!;
      const back = { ...both, corrections: both.corrections.filter((one) => one.path !== path) };
      expect(texts(back)).toEqual(['silent', '1 h', '4 h', 'silent']);
    });

    test('does not move severities that have names only', () => {
      const named = offerWith({
        response: [time(OWN, 'Critical', '1 hour', 1), time(OWN, 'Low', '8 hours', 8)],
      });
      expect(texts(correctCell(named, 3, '2 days'))).toEqual(['1 h', '8 h', '48 h', 'silent']);
    });

    test('is one for the plan that is compared', () => {
      const plans = offerWith({
        response: [
          time(OWN, 'P1', '2 hours', 2, { plan: 'Bronze' }),
          time(OWN, 'P1', '1 hour', 1, { plan: 'Gold / Platinum' }),
        ],
      });
      const id = subjectOfOffer(plans).id;
      const gold = { ...OPTIONS, plans: { [id]: 'Gold / Platinum' } };
      const done = correctCell(plans, 2, '4 hours', gold);
      expect(texts(done, gold).slice(0, 2)).toEqual(['1 h', '4 h']);
      expect(correctedTerms(done).response[2]).toMatchObject({
        severity: 'Severity 2',
        plan: 'Gold / Platinum',
      });
      // The other plan has none yet, and its own correction leaves that of Gold alone.
      const both = correctCell(done, 2, '6 hours', { ...OPTIONS, plans: { [id]: 'Bronze' } });
      expect(texts(both, { ...OPTIONS, plans: { [id]: 'Bronze' } }).slice(0, 2)).toEqual([
        '2 h',
        '6 h',
      ]);
      expect(texts(both, gold).slice(0, 2)).toEqual(['1 h', '4 h']);
    });

    test('that is no time is refused', () => {
      expect(checkCorrection(telecom, { path: 'times/response/2', value: 'soon' })).toMatchObject({
        ok: false,
      });
      for (const path of ['times/response/0', 'times/answer/1', 'times/response/1/%E0%A4%A'])
        expect(checkCorrection(telecom, { path, value: '1 hour' })).toMatchObject({ ok: false });
    });
  });

  test('of one plan’s hours of support leaves those of the others', () => {
    const hours = (plan: string, words: string) => ({ ...text(OWN, words), plan });
    const offer = offerWith({
      supportHours: {
        ...text(OWN, '8x5'),
        byPlan: [hours('Bronze', '8x5'), hours('Gold / Plus', '24x7')],
      },
    });
    const path = 'planHours/Gold%20%2F%20Plus';
    expect(valueAt(offer.terms, path)).toBe('24x7');
    const terms = corrected(offer, [path, '12x7']);
    expect(terms.supportHours?.byPlan?.map((one) => one.text)).toEqual(['8x5', '12x7']);
    expect(TermsSchema.safeParse(terms).success).toBe(true);
    expect(corrected(offer, [path, null]).supportHours?.byPlan).toHaveLength(1);
    expect(checkCorrection(offer, { path, value: ' ' })).toMatchObject({ ok: false });
  });

  test('is kept with its reason in an offer that can be stored', () => {
    const offer = correct(harbour(), ['cap', '30 %']);
    expect(OfferSchema.parse(JSON.parse(JSON.stringify(offer)))).toEqual(offer);
  });
});

import { describe, expect, test } from 'vitest';
import type { DecimalString } from '#shared/base/decimal.ts';
import { termsOf } from '#shared/compare/terms-of.ts';
import { termsText } from '#shared/compare/terms-text.ts';
import { newTerms, type Terms } from '#shared/terms/terms.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const found = (quote: string, confidence = 0.9) => ({
  citations: [{ source: 'a', start: 0, end: quote.length, quote }],
  confidence,
  rule: 'a',
});

const text = (terms: Partial<Terms>): string => termsText({ ...newTerms(), ...terms });

const STEP = {
  scope: '',
  group: 'a',
  measure: 'percent',
  below: '99.9' as DecimalString,
  atOrAbove: '99' as DecimalString,
  unit: 'percent',
  credit: '10' as DecimalString,
  per: null,
  text: '10%',
} as const;

describe('terms as lines to read', () => {
  test('each value is put in words, with the words of the text below it', () => {
    const availability = {
      ...found('the Service is  reachable\n99.9% of each month'),
      scope: 'API',
      percent: '99.9' as DecimalString,
      window: 'monthly' as const,
      fromCredits: false,
    };
    expect(text({ availability: [availability] })).toContain(
      'Availability\n  99.9% in each month (API)\n      “the Service is reachable 99.9% of each month”\n',
    );
  });

  test('a right to end after repeated misses is no ordinary termination', () => {
    const words = 'bei zwei Verfehlungen in Folge mit einer Frist von 10 Tagen kündigen';
    const termination = { ...found(words), text: words, noticeDays: 10 };
    const both = text({ chronicFailure: { ...found(words), text: words }, termination });
    expect(both).toContain(`Right to end after repeated misses\n  ${words}\n`);
    expect(both).not.toContain('Ordinary termination\n');
    expect(text({ termination })).toContain(`Ordinary termination\n  ${words}\n`);
  });

  test('what the value says itself is not said twice', () => {
    const notice = { ...found('two days'), text: 'at least two days', duration: null };
    expect(text({ maintenanceNotice: notice })).toContain(
      'Notice of maintenance\n  at least two days\n\n',
    );
  });

  test.each([
    [{}, 'below 99.9%, from 99%: 10%'],
    [{ atOrAbove: null }, 'below 99.9%: 10%'],
    [{ measure: 'hour', below: null, atOrAbove: '4' as DecimalString }, 'from 4 hours: 10%'],
    [{ text: 'below 99.9%: 10% of the fee' }, 'below 99.9%: 10% of the fee'],
    [{ scope: 'Gold' }, 'below 99.9%, from 99%: 10% (Gold)'],
  ] as const)('a step of credits %j: %s', (parts, words) => {
    expect(text({ credits: [{ ...STEP, ...found(''), ...parts }] })).toContain(`  ${words}\n`);
  });

  test('a rate by time begins below a level, and a step of outages at its hours', () => {
    const per = { value: '30' as DecimalString, unit: 'minute' as const };
    const rate = { ...STEP, ...found('a'), atOrAbove: null, per, text: '10 USD per 30 minutes' };
    expect(text({ credits: [{ ...rate, measure: 'minute' }] })).toContain(
      'below 99.9%: 10 USD per 30 minutes',
    );
    expect(text({ credits: [{ ...rate, measure: 'hour' }] })).toContain('below 99.9%: ');
    const ofOutages = { below: '8' as DecimalString, atOrAbove: '4' as DecimalString };
    expect(text({ credits: [{ ...rate, ...ofOutages, measure: 'hour' }] })).toContain(
      'below 8 hours, from 4 hours: ',
    );
  });

  test('a time has its severity, plan, hours and share', () => {
    const response = {
      ...found(''),
      severity: 'Critical',
      plan: 'Gold',
      text: '1 hour',
      hours: 1,
      working: false,
      coverage: '24x7',
      share: '95' as DecimalString,
    };
    expect(text({ response: [response] })).toContain(
      '  Critical, Gold: 1 hour, 24x7, in 95% of the cases\n',
    );
  });

  test('of what is less sure it says so', () => {
    const exclusion = (confidence: number) => ({
      ...found('', confidence),
      category: 'other' as const,
      text: '',
    });
    expect(text({ exclusions: [exclusion(0.6)] })).toMatch(/Exclusions\n {2}.+ \(unsure\)\n/);
    expect(text({ exclusions: [exclusion(0.8)] })).not.toContain('unsure');
  });

  test('what the text denies is none; what it does not speak of stands last', () => {
    const denials = [
      { ...found('No credits are paid.'), of: 'credits' as const, category: null, text: 'x' },
    ];
    const shown = text({ denials });
    expect(shown).toContain('Service credits\n  none\n      “No credits are paid.”\n');
    expect(shown).toMatch(/Silent about\n {2}Provider, .*Liability\n$/);
    expect(shown.slice(shown.indexOf('Silent'))).not.toContain('Service credits');
  });

  test('an own agreement reads alike, and each of its lines is one line', () => {
    const [stated = ''] = termsText(termsOf(completeAgreement())).split('Silent about');
    const lines = stated.split('\n');
    expect(lines).toContain('Availability');
    expect(lines.every((line) => line.length < 260)).toBe(true);
  });
});

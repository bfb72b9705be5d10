import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(
    ({ below, atOrAbove, credit, unit }) => `${atOrAbove ?? ''}..${below ?? ''} ${credit} ${unit}`,
  );

describe('steps whose gift is said above them', () => {
  test('in the introduction of the list, with a verb alone', () => {
    expect(
      steps(
        [
          'For each month that falls short, Larkmoor will reduce the gateway charges of that month by:',
          '',
          '- 6% where availability was below 99.93%;',
          '- 18% where availability was below 99.2%.',
        ].join('\n'),
      ),
    ).toEqual(['..99.93 6 percent', '..99.2 18 percent']);
  });

  test.each([
    ['What happens if we miss it', 'below 99.7%: 4% comes back to you'],
    ["If we don't make it", 'below 99.7%: 4% for you'],
    ['When the target is missed', 'below 99.7%: 4%'],
    ["Et si l'engagement n'est pas tenu", 'moins de 99,7 % : 4 %'],
    ['Wenn wir das nicht einhalten', 'unter 99,7 %: 4 %'],
    ['Se il livello non viene rispettato', 'inferiore al 99,7%: il 4%'],
    ['Als we het niveau niet halen', 'onder 99,7%: 4%'],
  ])('in a heading that speaks of the miss: %s', (heading, line) => {
    expect(steps(`# ${heading}\n\n- ${line}\n`)).toEqual(['..99.7 4 percent']);
  });

  test('but not below a heading that speaks of anything else', () => {
    expect(steps('# How we sample\n\n- below 99.7%: 4%\n')).toEqual([]);
  });
});

describe('the figure behind its level', () => {
  test.each([
    ['with an article', 'entre 98,0 % y 99,49 %: un 7 %', '98..99.49 7 percent'],
    ['behind a stroke', '98.0% to 99.49% / 7%', '98..99.49 7 percent'],
    ['behind dots', 'Inferior a 99,5% e até 98,0% ....... 7%', '98..99.5 7 percent'],
    ['behind dots, one bound', 'Inferior a 98,0% ......... 7%', '..98 7 percent'],
  ])('%s', (_, line, step) => {
    expect(steps(`# Service credits\n\n- ${line}\n`)).toEqual([step]);
  });
});

test('all of the fee is a step as well, before the level that earns it', () => {
  expect(
    steps(
      'Where the level is not met, this share of the charges is credited: nine per cent (9%), whenever availability was below 99.8% but at least 97%; and the entire charge (100%), if it was below 97%.',
    ),
  ).toEqual(['97..99.8 9 percent', '..97 100 percent']);
});

test('lines that lost their marks go on with the sentence that the first of them began', () => {
  expect(
    steps(
      [
        'Wird der Wert verfehlt, so mindert sich das Jahresentgelt um 4 % bei einer Verfügbarkeit unter 99,7 %,',
        '',
        '11 % bei einer Verfügbarkeit unter 98,9 %,',
        '',
        '35 % bei einer Verfügbarkeit unter 94 %.',
      ].join('\n'),
    ),
  ).toEqual(['..99.7 4 percent', '..98.9 11 percent', '..94 35 percent']);
});

test('time may be added to the contract', () => {
  expect(
    steps(
      "# So we missed it. What now?\n\nIf the month ends below 99.6%, we add 4 days to your plan at no charge. If it's below 98%, make it 12 days.",
    ),
  ).toEqual(['..99.6 4 days', '..98 12 days']);
});

test('a French fee may begin with an elided article', () => {
  const { credits, cap } = serviceLevels(
    slaTextOf(
      "La plateforme est disponible 99,85 % du temps chaque mois.\n\nSi elle descend sous 99,85 %, nous vous reversons 6 % d'un mois d'abonnement par heure d'indisponibilité, sans aller au-delà de 60 % d'un mois d'abonnement.",
    ),
  );
  expect(credits.map(({ credit, below, per }) => [credit, below, per?.unit])).toEqual([
    ['6', '99.85', 'hour'],
  ]);
  expect(cap?.value).toBe('60');
});

describe('a limit at the end of its sentence', () => {
  test.each([
    ["We'll go on until half is given back, so 45% is as far as it goes.", '45'],
    ['Bei 45 % des Monatsentgelts ist Schluss.', '45'],
    ['Lo sconto non va oltre il 45% del canone mensile.', '45'],
    ['El descuento no pasará del 45 % de la cuota mensual.', '45'],
    ['A month never yields more than 45%.', '45'],
  ])('%s', (sentence, value) => {
    const text = `# Service credits\n\n5% of the monthly fee is credited below 99.9%.\n\n${sentence}`;
    expect(serviceLevels(slaTextOf(text)).cap?.value).toBe(value);
  });
});

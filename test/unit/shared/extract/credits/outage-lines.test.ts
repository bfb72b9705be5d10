import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(
    ({ below, atOrAbove, measure, credit, unit }) =>
      `${atOrAbove ?? ''}..${below ?? ''} ${measure}: ${credit ?? ''} ${unit}`,
  );

describe('days of the fee for the length of an outage', () => {
  test('in a list', () => {
    expect(
      steps(
        'Service credit by length of outage:\n\n- 20 to 50 minutes: one day\n- 1 to 4 hours: 2 days\n- more than 4 hours: 5 days',
      ),
    ).toEqual(['20..50 minute: 1 days', '1..4 hour: 2 days', '4.. hour: 5 days']);
  });

  test('with the credit first, in lines that are counted', () => {
    expect(
      steps(
        '# Credits\n\nAn allowance is given for interruptions.\n\nCredit / Length of interruption\n\n(1) One day / 40 minutes to 3 hours\n\n(2) Three days / 4 hours +',
      ),
    ).toEqual(['40..180 minute: 1 days', '4.. hour: 3 days']);
  });

  test('hours where the words say that they are given', () => {
    expect(
      steps(
        'Credits by length of outage:\n\n- 15 – 50 minutes: 6 hours credit\n- 1 – 3 hours: 18 hours credit\n- 3+ hours: 90 hours credit',
      ),
    ).toEqual(['15..50 minute:  other', '1..3 hour:  other', '3.. hour:  other']);
  });

  test('not where nothing speaks of a credit', () => {
    expect(
      steps(
        'How long an outage review takes:\n\n- 20 to 50 minutes: one day\n- 1 to 4 hours: 2 days',
      ),
    ).toEqual([]);
  });

  test('not in a single line', () => {
    expect(steps('Service credits for an outage:\n\n- 1 to 4 hours: 2 days')).toEqual([]);
  });
});

describe('rows that ran together', () => {
  test('give hours of service behind a length of outage and the level that it leaves', () => {
    expect(
      steps(
        '# Bonificación\n\nDuración Nivel Compensación\n15-45 minutos <99.97% 10 horas\n1-2 horas <99.9% 30 horas\n2 horas+ <99.7% 60 horas',
      ),
    ).toEqual(['..99.97 percent:  other', '..99.9 percent:  other', '..99.7 percent:  other']);
  });

  test('give days', () => {
    expect(
      steps('Uptime Credit\n98.5% – 99.4% 2 days\n97.0% – 98.4% 5 days\nBelow 97% 9 days'),
    ).toEqual(['98.5..99.4 percent: 2 days', '97..98.4 percent: 5 days', '..97 percent: 9 days']);
  });
});

describe('steps in other words', () => {
  test('"and below" behind a level leads to its credit', () => {
    expect(
      steps(
        'Der Kunde erhält eine Entschädigung nach der folgenden Tabelle.\n\nBei Ausfällen:\n\n- 96,1% bis 98,0% – 8%\n- 96,0% und darunter – 40%',
      ),
    ).toEqual(['96.1..98 percent: 8 percent', '..96 percent: 40 percent']);
  });

  test('a multiple that is told in words and figures', () => {
    expect(
      steps(
        'We promise 99.8% availability a month. If that level is not met, you get a service credit equal to five (5) times the fees for the time of the outage.',
      ),
    ).toEqual(['..99.8 percent: 5 multiple']);
  });
});

describe('a cap as what credits may take off a bill', () => {
  test.each([
    ['Credits may not be used to lower the monthly fees by more than thirty percent (30%).', '30'],
    ['Credits cannot be applied against more than 35% of a monthly invoice.', '35'],
    ['A single bill will never be lowered by credits by more than a quarter (25%).', '25'],
    ['Les avoirs ne peuvent réduire la facture mensuelle de plus de 25 %.', '25'],
    ['Gutschriften dürfen die Monatsrechnung um nicht mehr als 45 % mindern.', '45'],
  ])('%s', (text, value) => {
    expect(serviceLevels(slaTextOf(text)).cap?.value).toBe(value);
  });
});

describe('a share of the fee for a length of time', () => {
  const shares = (text: string) =>
    serviceLevels(slaTextOf(text)).credits.map(
      ({ atOrAbove, below, measure, credit, unit, scope }) => [
        atOrAbove,
        below,
        measure,
        credit,
        unit,
        scope,
      ],
    );

  test.each([
    'Credits for downtime:\n\n- Downtime of 2 to 5 hours: 8% of the fee\n- Downtime of more than 5 hours: 30% of the fee',
    'Service credits\n\n2-5 hours of outage = 8% credit\n\n5+ hours of outage = 30% credit',
    'Gutschriften bei Ausfall:\n\n- Ausfall von 2 bis 5 Stunden: 8 % der Monatsgebühr\n- Ausfall von mehr als 5 Stunden: 30 % der Monatsgebühr',
  ])('of an outage: %s', (text) => {
    expect(shares(text)).toEqual([
      ['2', '5', 'hour', '8', 'percent', ''],
      ['5', null, 'hour', '30', 'percent', ''],
    ]);
  });

  test.each([
    'When a repair overruns, we give a credit:\n\n- up to 3 hours late: 8% of the fee\n- more than 3 hours late: 30% of the fee',
    'Avoirs :\n\n- jusqu’à 3 heures de retard : 8 % du forfait\n- plus de 3 heures de retard : 30 % du forfait',
  ])('of lateness, which is no outage: %s', (text) => {
    expect(shares(text).map(([from, to, measure, credit]) => [from, to, measure, credit])).toEqual([
      [null, null, 'count', '8'],
      [null, null, 'count', '30'],
    ]);
  });

  const delayed = (text: string) =>
    shares(`Uptime is 99.4% per month.\n\n${text}`).map(([from, to, , credit]) => [
      from,
      to,
      credit,
    ]);

  test.each([
    'If we bring the spare part later than agreed, you get a credit of 4% of the fee for each hour of delay.',
    'Si le technicien vient hors délai, le client reçoit un avoir de 4 % du forfait par heure de retard.',
  ])('of lateness at a rate, which begins below no level: %s', (text) => {
    expect(delayed(text)).toEqual([[null, null, '4']]);
  });

  test('of downtime at a rate, below the level', () => {
    const text =
      'You get a credit of 4% of the fee for each hour of downtime beyond the guarantee.';
    expect(delayed(text)).toEqual([[null, '99.4', '4']]);
  });

  test('of lateness in a table', () => {
    const rows =
      '| Target exceeded by | Credit |\n|---|---|\n| up to 3 hours | 8% of the fee |\n| more than 3 hours | 30% |';
    expect(shares(rows)).toEqual([
      [null, null, 'count', '8', 'percent', 'Target exceeded by up to 3 hours'],
      [null, null, 'count', '30', 'percent', 'Target exceeded by more than 3 hours'],
    ]);
  });

  test.each([
    'Outages and credits\n\n- Priority 1 within 2 hours: 97%\n- Priority 2 within 6 hours: 92%',
    'Outages and credits\n\n- Reply within 2 hours: 97%\n- Reply within 6 hours: 92%',
    'Staff rota\n\n- more than 2 hours: 8%\n- more than 6 hours: 30%',
  ])('none in: %s', (text) => expect(shares(text)).toEqual([]));
});

describe('a length and what it earns with no sign between them', () => {
  test.each([
    [
      'In the event of downtime, service credits apply.\n\n10 - 40 minutes 2 days service credit\n41 - 100 minutes 4 days service credit\nMore than 2 hours 1 month service credit',
      ['10..40 minute: 2 days', '41..100 minute: 4 days', '2.. hour:  other'],
    ],
    [
      'Outage credits\n\n20 - 59 minutes 1 day credit\n60 - 3 hours 3 days credit\nMore than 3 hours 1 week credit',
      ['20..59 minute: 1 days', '60..180 minute: 3 days', '3.. hour: 7 days'],
    ],
    [
      'Credits for each outage:\n\n- 30 to 60 minutes 6% of the monthly fee\n- 1 to 4 hours 12% of the monthly fee\n- over 4 hours 28% of the monthly fee',
      ['30..60 minute: 6 percent', '1..4 hour: 12 percent', '4.. hour: 28 percent'],
    ],
    [
      'Gutschriften je Ausfall\n\n20 - 60 Minuten 1 Tag Gutschrift\n1 - 5 Stunden 3 Tage Gutschrift\nmehr als 5 Stunden 8 Tage Gutschrift',
      ['20..60 minute: 1 days', '1..5 hour: 3 days', '5.. hour: 8 days'],
    ],
    [
      'Avoirs selon la durée de l’interruption\n\n20 à 60 minutes 6 % de la redevance\n1 à 5 heures 12 % de la redevance\nplus de 5 heures 28 % de la redevance',
      ['20..60 minute: 6 percent', '1..5 hour: 12 percent', '5.. hour: 28 percent'],
    ],
  ])('%s', (text, wanted) => expect(steps(text)).toEqual(wanted));

  test.each([
    'Response times\n\nSeverity 1 20 - 30 minutes 1 day fix\nSeverity 2 1 - 4 hours 3 days fix',
    'Support answers after downtime within\n\n10 - 30 minutes 1 day repair\n31 - 60 minutes 2 days repair',
  ])('none in: %s', (text) => expect(steps(text)).toEqual([]));
});

test('the name of a column says that lengths stand below it, not levels', () => {
  expect(
    steps(
      'Die Verfügbarkeit beträgt 99 % im Monat.\n\n| Dauer der Nichtverfügbarkeit | Gutschrift |\n|---|---|\n| 1-5 Stunden | 1 Tag |\n| mehr als 5 Stunden | 4 Tage |',
    ),
  ).toEqual(['1..5 hour: 1 days', '5.. hour: 4 days']);
});

describe('the same list in other layouts', () => {
  const STEPS = ['40..180 minute: 12 percent', '3..9 hour: 24 percent', '9.. hour: 36 percent'];
  const LEAD = 'What an outage of the line is credited with:';

  test.each([
    // What is counted over, behind each length.
    `${LEAD}\n\n- Less than 40 minutes (99.91% uptime) in one billing month: 0% discount\n- 40 minutes to 3 hours in one billing month: 12% discount\n- 3-9 hours in one billing month: 24% discount\n- More than 9 hours in one billing month: 36% discount.`,
    `${LEAD}\n\n- 40 minutes to 3 hours within a calendar month: 12% discount\n- 3 to 9 hours within a calendar month: 24% discount\n- over 9 hours within a calendar month: 36% discount`,
    `${LEAD}\n\n- 40 minutes to 3 hours (per month) = 12%\n- 3 to 9 hours (per month) = 24%\n- over 9 hours (per month) = 36%`,
    // Lengths and credits on lines of their own.
    `${LEAD}\n\n40 minutes to 3 hours\n\n12% of the monthly fee\n\n3 to 9 hours\n\n24% of the monthly fee\n\nOver 9 hours\n\n36% of the monthly fee`,
    `# Outage credits\n\nLength\n\nCredit\n\n40 minutes to 3 hours\n\n12% of the fee\n\n3 to 9 hours\n\n24% of the fee\n\nOver 9 hours\n\n36% of the fee`,
    // Both run together.
    `${LEAD}\n\nLengthCredit\n40 minutes to 3 hours12% credit\n3 to 9 hours24% credit\nOver 9 hours36% credit`,
  ])('is read: %#', (text) => {
    expect(steps(text)).toEqual(STEPS);
  });

  test('two bounds in words, run together with days', () => {
    expect(
      steps(
        'Credits for an outage:\n\nLengthCredit\nGreater than 40 minutes & less than 3 hours2 days credit\nGreater than/equal to 3 hours & less than 9 hours4 days credit\nGreater than/equal to 9 hours6 days credit',
      ),
    ).toEqual(['40..180 minute: 2 days', '3..9 hour: 4 days', '9.. hour: 6 days']);
  });

  test('two figures with one unit, marks between them, sums', () => {
    expect(
      steps(
        '# Credit / length of outage\n\n(1) One day / 40 -- 59 minutes\n\n(2) Two days / 60 minutes to 8 hours + 59 minutes\n\n(7) Seven days / 9 hours +',
      ),
    ).toEqual(['40..59 minute: 1 days', '60..539 minute: 2 days', '9.. hour: 7 days']);
  });

  test.each([
    // Times to answer and shares of nobody's fee.
    'When we answer after an outage:\n\n2 hours\n\n12% of all cases\n\n4 hours\n\n24% of all cases',
    'Our credits for outages stand elsewhere. What was tested:\n\nRound 1\n\n2 hours\n\nPassed\n\n4 hours\n\nPassed',
    // A length and a level.
    'Credits for outages:\n\n2 hours\n\n99.7% availability\n\n4 hours\n\n99.5% availability',
  ])('none is made up: %#', (text) => {
    expect(steps(text)).toEqual([]);
  });
});

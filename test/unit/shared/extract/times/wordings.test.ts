import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
const covered = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, hours, coverage }) => [severity, hours, coverage]);

describe('several times in a sentence', () => {
  test('are each of the plan in brackets behind them', () => {
    const { response } = timesOf(
      'Urgent tickets are answered within 1 hour (standard) or 30 minutes (extended).',
    );
    expect(short(response)).toEqual([
      ['Urgent', 'standard', 1],
      ['Urgent', 'extended', 0.5],
    ]);
  });

  test('are each of the customers before them', () => {
    const { response } = timesOf(
      'Starter customers receive a first response within 2 days, Growth customers within 8 hours and Enterprise customers within 1 hour.',
    );
    expect(short(response)).toEqual([
      ['Starter customers', '', 48],
      ['Growth customers', '', 8],
      ['Enterprise customers', '', 1],
    ]);
  });

  test('are each of the grade behind them', () => {
    const { response } = timesOf(
      'We respond within 1 hour for Critical and within 8 hours for High issues.',
    );
    expect(short(response)).toEqual([
      ['Critical', '', 1],
      ['High issues', '', 8],
    ]);
  });

  test('go with everything else', () => {
    const { response } = timesOf(
      'We answer urgent tickets (P1) in under 30 minutes and everything else within 8 hours.',
    );
    expect(short(response)).toEqual([
      ['urgent tickets (P1)', '', 0.5],
      ['everything else', '', 8],
    ]);
  });
});

describe('severities in a sentence', () => {
  test.each([
    'We respond to Priority 1 or 2 incidents within 4 hours.',
    'We respond to Priority 1 and Priority 2 incidents within 4 hours.',
    'Priority 1/2 incidents are responded to within 4 hours.',
  ])('share a time: %s', (text) => {
    const { response } = timesOf(text);
    expect(response.map(({ severity, hours }) => [severity.slice(0, 10), hours])).toEqual([
      ['Priority 1', 4],
      ['Priority 2', 4],
    ]);
  });

  test('are not those that it only compares with', () => {
    const { resolution } = timesOf('Unlike P1, P2 requests are resolved within 4 weeks.');
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual([['P2', 672]]);
  });

  test('say the same in two ways once', () => {
    const text =
      'We resolve Priority 2 tickets within 4 days.\n\n# P2\n\nP2 tickets are resolved within 4 days.';
    expect(timesOf(text).resolution).toHaveLength(1);
  });
});

describe('the hours of a time', () => {
  test('are not those that a dearer plan has', () => {
    const { response } = timesOf(
      'Urgent cases get an answer in 2 hours during business hours (24/7 for Gold plans).',
    );
    expect(covered(response)).toEqual([['Urgent cases', 2, 'during business hours']]);
  });

  test('are those that the heading and the line below it print', () => {
    const { response } = timesOf(
      '# Response time during office hours\n\nMonday - Friday, 8am-6pm\n\n1\n\nRemote within 30 min\n\nOn-site within 2 hours\n\n2\n\nRemote within 1 hour\n\n# Response time after hours\n\nWeekends and holidays\n\n1\n\nRemote within 4 hours',
    );
    expect(covered(response)).toEqual([
      ['1 (Remote)', 0.5, 'Monday - Friday, 8am-6pm'],
      ['1 (On-site)', 2, 'Monday - Friday, 8am-6pm'],
      ['2 (Remote)', 1, 'Monday - Friday, 8am-6pm'],
      ['1 (Remote)', 4, 'Weekends and holidays'],
    ]);
  });

  test('are a label of the block of its severity', () => {
    const { response } = timesOf(
      'P1\nTarget response: 10 minutes\nHours: 24/7\nP2\nTarget response: 2 hours\nHours: Mon-Fri 08:00-18:00',
    );
    expect(covered(response)).toEqual([
      ['P1', 1 / 6, '24/7'],
      ['P2', 2, 'Mon-Fri 08:00-18:00'],
    ]);
  });

  test('are working hours where the time is one', () => {
    const { resolution } = timesOf(
      '# Élevée\n\nUne fonction n’est pas corrigée. Nous fournirons une correction dans un délai de 4 heures ouvrables.',
    );
    expect(covered(resolution)).toEqual([['Élevée', 4, 'heures ouvrables']]);
  });

  test('may say one time in the words of two units', () => {
    const { resolution } = timesOf(
      'P1 incidents are resolved within 24 business hours or 2 business days.',
    );
    expect(covered(resolution)).toEqual([['P1', 24, 'business hours']]);
  });
});

describe('a list', () => {
  test('is of cases where its lead says what for', () => {
    const { response } = timesOf(
      'We prioritize communication as follows:\n\n- For issues that stop the platform: within 3 business hours.\n- For issues in test systems: within two business days.\n- For all other issues: within five business days.',
    );
    expect(response.map(({ severity, text }) => [severity, text])).toEqual([
      ['issues that stop the platform', 'within 3 business hours'],
      ['issues in test systems', 'within two business days'],
      ['all other issues', 'within five business days'],
    ]);
  });

  test('goes on below an item that introduces it on its own level', () => {
    const { resolution } = timesOf(
      'The desk will:\n\n- answer the telephone;\n- resolve tickets within a set time:\n- Within 8 hours for any Priority 1 ticket;\n- Within 4 weeks for Priority 2 tickets.',
    );
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['Priority 1', 8],
      ['Priority 2', 672],
    ]);
  });

  test('names several severities before one time', () => {
    const { response } = timesOf(
      'We aim to respond to:\n\n- P1 issues within 15 minutes, round the clock;\n- P2 and P3 issues within 8 hours.',
    );
    expect(covered(response)).toEqual([
      ['P1', 0.25, 'round the clock'],
      ['P2', 8, null],
      ['P3', 8, null],
    ]);
  });

  test('begins behind the label that introduces it', () => {
    const { response } = timesOf(
      'Reaktionszeiten sind wie folgt:Kritische Probleme (z. B. Ausfall): Reaktion innerhalb von 2 Stunden. Mittlere Priorität (z. B. kleine Fehler): Reaktion innerhalb von 8 Stunden.',
    );
    expect(response.map(({ hours }) => hours)).toEqual([2, 8]);
    expect(response.map(({ severity }) => severity.split(' (')[0])).toEqual([
      'Kritische Probleme',
      'Mittlere Priorität',
    ]);
  });

  test('has words where one of its cases has no time', () => {
    const { response } = timesOf(
      'Response times by severity:\n\n- Severity 1: 1 hour\n- Severity 4: best effort',
    );
    expect(response.map(({ severity, text }) => [severity, text])).toEqual([
      ['Severity 1', '1 hour'],
      ['Severity 4', 'best effort'],
    ]);
  });

  test('is read apart where its lines ran into one', () => {
    const { response, resolution } = timesOf(
      'P1 (critique) – prise en charge sous 15 min, rétablissement sous 4 h P2 (majeur) – prise en charge sous 1 h, rétablissement sous 8 h',
    );
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['P1 (critique)', 0.25],
      ['P2 (majeur)', 1],
    ]);
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['P1 (critique)', 4],
      ['P2 (majeur)', 8],
    ]);
  });

  test('has a time in its headings', () => {
    const { response } = timesOf(
      '# Levels\n\n## Critical – response within 1 hour\n\nAll is down.\n\n## Low: response within 8 hours\n\nA question.',
    );
    expect(short(response)).toEqual([
      ['Critical', '', 1],
      ['Low', '', 8],
    ]);
  });
});

describe('words in the place of a time', () => {
  test('are not the name of the next severity or a sentence below a value', () => {
    const { response } = timesOf(
      'Priority 3\nAcknowledge time: 2 hours\nPriority 4\nAdvice only\nAcknowledge time: As soon as possible\nPriority 5\nA change, such as an order for new equipment',
    );
    expect(response.map(({ severity, text }) => [severity, text])).toContainEqual([
      'Priority 3',
      '2 hours',
    ]);
    expect(response.map(({ text }) => text)).not.toContain('Priority 5');
    expect(response.some(({ text }) => text.startsWith('A change'))).toBe(false);
  });

  test('are not an order to the customer', () => {
    const { response } = timesOf(
      '# Response time\n\n3\n\nRemote within 2 hours\n\n- For same day service, tickets must be entered before 4pm.',
    );
    expect(short(response)).toEqual([['3 (Remote)', '', 2]]);
  });
});

describe('an answer that support does not give', () => {
  test('is that of a manager after an escalation', () => {
    const { response } = timesOf(
      '# Escalation\n\nA manager looks into it and gives a response within one business day.',
    );
    expect(response).toEqual([]);
  });
});

describe('answers in other words', () => {
  test.each([
    ['A member of our team will get back to you within 4 hours.', 4],
    ['Wir melden uns innerhalb von 4 Stunden bei Ihnen.', 4],
    ['Nous revenons vers vous sous 4 heures.', 4],
    ['Il cliente viene ricontattato entro 4 ore.', 4],
    ['Un courriel au guichet a toujours un délai de réponse de 4 heures.', 4],
    ['Une panne menace Délai de réponse dès réception du signalement = 4 heures', 4],
  ])('%s', (text, hours) => {
    expect(timesOf(text).response.map((term) => term.hours)).toEqual([hours]);
  });

  test('are resolved in Dutch by a verb in two parts', () => {
    const { resolution } = timesOf('Bij prioriteit 1 lossen wij het probleem binnen 4 uur op.');
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['prioriteit 1', 4],
    ]);
  });

  test('are fixed by the end of a day', () => {
    const { resolution } = timesOf(
      'High: we aim to have a fix by the end of the next business day.',
    );
    expect(resolution.map(({ severity, text }) => [severity, text])).toEqual([
      ['High', 'by the end of the next business day'],
    ]);
  });
});

describe('two terse times and the hours that both run on', () => {
  test.each(['24x7', '24/7', '24 hours a day', 'Monday to Friday 9:00 to 17:00'])(
    'behind them: %s',
    (hours) => {
      const { response, resolution } = timesOf(
        `Priority 1: response 15 minutes, repair 5 hours, ${hours}.`,
      );
      expect(covered(response)).toEqual([['Priority 1', 0.25, hours]]);
      expect(covered(resolution)).toEqual([['Priority 1', 5, hours]]);
    },
  );
});

describe('a mean time', () => {
  test('is told apart from one that each case keeps', () => {
    const { resolution } = timesOf(
      'Mean Time To Repair (MTTR) for Priority 1 faults shall not exceed 4 hours, measured monthly.\n\nPriority 1: target repair time 5 hours, 24x7.',
    );
    expect(resolution.map(({ hours, isMean = false }) => [hours, isMean])).toEqual([
      [4, true],
      [5, false],
    ]);
  });
});

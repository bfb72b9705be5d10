import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  return { response: short(response), resolution: short(resolution) };
};

describe('a title above a list', () => {
  test('whose number touches its first word', () => {
    const text =
      '4.1Response Times\n - Critical Tickets: within 1 hour\n - All other Tickets: within 8 hours\n4.2 Resolution Times\n - Critical Tickets: within 8 hours or agreed workaround\n - All other Tickets: within 40 hours or agreed workaround';
    expect(read(text)).toEqual({
      response: [
        ['Critical Tickets', '', 1],
        ['All other Tickets', '', 8],
      ],
      resolution: [
        ['Critical Tickets', '', 8],
        ['All other Tickets', '', 40],
      ],
    });
  });

  test('that ran into the last item of the list before', () => {
    const text =
      '2.Services\n - Watching the network\n - A desk for users 3.Targets 3.1Response Times\n - Critical Tickets: within 1 hour\n - Normal Tickets: within 4 hours';
    expect(read(text).response).toEqual([
      ['Critical Tickets', '', 1],
      ['Normal Tickets', '', 4],
    ]);
  });

  test('of priorities and response times, over items that each have a text of their own', () => {
    const text =
      'Ticket Priorities and Response Times\n\nLow - Within 20 days of request\n\nQuestions on products and wishes.\n\n- A tutorial\n\nMedium - Within 50 hours of request\n\nRequests that hit one user.\n\n- One desk of a room\n\n## High - Within 30 hours\n\nOne user cannot go on.';
    expect(read(text).response.map(([severity, , hours]) => [severity, hours])).toEqual([
      ['Low', 480],
      ['Medium', 50],
      ['High', 30],
    ]);
  });
});

describe('several severities behind one label', () => {
  test.each([
    'Response targets: P1 30 min; P2 2h; P3 1 day',
    'SLA: P1 30 min, P2 2h, P3 1 day',
    'Targets: P1 30 min; P2 2h; P3 1 day',
    'Incident Response: P1: 30 min · P2: 2h · P3: 1 day',
  ])('%s', (text) => {
    expect(read(text).response).toEqual([
      ['P1', '', 0.5],
      ['P2', '', 2],
      ['P3', '', 24],
    ]);
  });

  test('a target of something else is none', () => {
    expect(read('Targets: 99.9% in the north, 99.5% in the south').response).toEqual([]);
  });

  test('below plans, with hyphens that do not break', () => {
    const text =
      '### Growth\n\n- Channel: chat\n- Targets: SEV‑1 5h; SEV‑2/3 same day; SEV‑4 next day\n\n### Scale\n\n- Targets: SEV‑1 30m; SEV‑2 3h';
    const { response } = extract(documentOfText(text));
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['SEV‑1', 5],
      ['SEV‑2/3', null],
      ['SEV‑4', null],
      ['SEV‑1', 0.5],
      ['SEV‑2', 3],
    ]);
  });

  test('in Italian, to the slightest', () => {
    const text = 'Presa in carico: Bloccante 1 ora, Grave 4 ore, Lieve 2 giorni.';
    expect(read(text).response.map(([severity]) => severity)).toEqual([
      'Bloccante',
      'Grave',
      'Lieve',
    ]);
  });

  test('a time before what it is for', () => {
    expect(read('P1: 1h response / 4h fix. P2: 4h response / 2d fix.')).toEqual({
      response: [
        ['P1', '', 1],
        ['P2', '', 4],
      ],
      resolution: [
        ['P1', '', 4],
        ['P2', '', 48],
      ],
    });
  });
});

describe('a sentence that goes on with the case of the one before', () => {
  test.each([
    'P1 incidents are acknowledged within 1 hour. Resolution is required within 6 hours or less, unless agreed otherwise.',
    'P1 incidents are acknowledged within 1 hour. They are resolved within 6 hours.',
    'We respond to P1 incidents within 1 hour. Fixes follow within 6 hours.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ response: [['P1', '', 1]], resolution: [['P1', '', 6]] });
  });

  test('and one that speaks of something else does not', () => {
    const text =
      'We respond to P1 incidents within 1 hour. Broken badges of visitors at the gate are replaced within 6 hours.';
    expect(read(text).resolution.map(([severity]) => severity)).not.toContain('P1');
  });
});

describe('plans', () => {
  test('of which a channel is asked', () => {
    const text =
      '## Support Response Times\n\n**Small Plan:**\n\n- Email support: Response within 40 hours\n\n**Large Plan:**\n\n- Email support: Response within 10 hours';
    expect(read(text).response).toEqual([
      ['Small Plan', '', 40],
      ['Large Plan', '', 10],
    ]);
  });

  test('whose list of services names no severity', () => {
    const text =
      '## Basic Support\n\nCoverage:\n\nEmail support\n\nCritical bug fixes\n\nLog review\n\nResponse Time:\n\nInitial Response: 40 hours\n\nCritical Issues: 20 hours';
    const { response, resolution } = read(text);
    expect(response.map(([severity, , hours]) => [severity, hours])).toEqual([
      ['Initial Response', 40],
      ['Critical Issues', 20],
    ]);
    expect(resolution).toEqual([]);
  });

  test('with the code of their service', () => {
    const text =
      'Die Reaktionszeit folgt aus dem Paket. Wir bieten die Pakete Klein (8x5x10), Mittel (8x5xNBD) und Groß Plus (24x7x1) an.';
    const { response } = times(slaTextOf(text));
    expect(response.map(({ severity, hours, coverage }) => [severity, hours, coverage])).toEqual([
      ['Klein', 10, '8x5'],
      ['Mittel', null, '8x5'],
      ['Groß Plus', 1, '24x7'],
    ]);
  });
});

describe('the same time in other words', () => {
  test('a grade with its rank, and the rank with its grade', () => {
    const text =
      '| Severity | Response time |\n|---|---|\n| Critical (P1) | 1 hour |\n| High (P2) | 4 hours |\n\n**Priority 1 (Critical)**\n\nResponse:\n\n- Initial: 1 hour';
    expect(read(text).response).toEqual([
      ['Critical (P1)', '', 1],
      ['High (P2)', '', 4],
    ]);
  });

  test('a rank that stands for two grades is neither', () => {
    const text =
      '| Severity | Response time |\n|---|---|\n| Critical (P1) | 1 hour |\n| Urgent (P1) | 1 hour |';
    expect(read(text).response).toHaveLength(2);
  });

  test('a sentence below a plan repeats its table', () => {
    const text =
      '## Response times\n\n| Severity | Standard | Premium |\n|---|---|---|\n| Critical | 4 hours | 1 hour |\n| High | 8 hours | 2 hours |\n\n## Premium Support\n\n- 1-hour response time for critical issues';
    expect(read(text).response).toHaveLength(4);
  });
});

describe('no promise', () => {
  test.each([
    'Performance so far: in the spring we closed 84% of the cases within 5 working days.',
    'We have resolved most requests within 2 days.',
    'Die Leistung gilt als angenommen, wenn der Kunde nicht innerhalb von 14 Tagen widerspricht.',
    'Es wird angenommen, dass Sicherungen innerhalb von 24 Stunden gelingen.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });

  test('the steps of a process', () => {
    const text =
      '## Severity\n\n**Low (P4)**:\n\n- Small impact\n\n## Resolution process\n\n**Step 1: Acknowledgment**:\n\n- Issue logged in the system';
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });

  test('what a case is, behind a label of response', () => {
    const text =
      '### Priority 3 - Medium\n\n**Response:** Issue affects work but stops nothing.\n\n### Priority 4 - Low\n\n**Response:** Minimal disruption to the day.';
    expect(read(text).response).toEqual([]);
  });
});

describe('emergencies', () => {
  test.each([
    ['Pour les urgences, un délai de réaction de 30 minutes est prévu.', 'urgences'],
    ['In emergencies, our engineers respond within 30 minutes.', 'emergencies'],
    ['Bei Notfällen reagieren wir innerhalb von 30 Minuten.', 'Notfällen'],
  ])('%s', (text, severity) => {
    expect(read(text).response).toEqual([[severity, '', 0.5]]);
  });
});

describe('sentences of several times', () => {
  test('German verbs stand behind their times', () => {
    const text =
      'Störungen der Klasse A werden innerhalb von 30 Minuten angenommen und binnen 4 Stunden behoben. Klasse B: Annahme innerhalb von 2 Stunden, Behebung binnen 9 Stunden.';
    expect(read(text)).toEqual({
      response: [
        ['Klasse A', '', 0.5],
        ['Klasse B', '', 2],
      ],
      resolution: [
        ['Klasse A', '', 4],
        ['Klasse B', '', 9],
      ],
    });
  });

  test('Dutch verbs in two parts', () => {
    const text =
      'Wij reageren binnen 1 uur op kritieke storingen en lossen deze binnen 8 uur op. Overige storingen pakken wij binnen 9 uur op.';
    expect(read(text)).toEqual({
      response: [
        ['kritieke storingen', '', 1],
        ['Overige storingen', '', 9],
      ],
      resolution: [['kritieke storingen', '', 8]],
    });
  });

  test('a severity behind the first time is of the second alone', () => {
    const text =
      'We aim to reply to all tickets within 9 hours, and to urgent ones within 2 hours.';
    expect(read(text).response).toEqual([
      ['all tickets', '', 9],
      ['urgent ones', '', 2],
    ]);
  });

  test('Portuguese grades behind one label, with their limits', () => {
    expect(read('Tempo de resposta: Crítico – até 1 hora; Baixo – até 24 horas.').response).toEqual(
      [
        ['Crítico', '', 1],
        ['Baixo', '', 24],
      ],
    );
  });
});

import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const both = (text: string) => {
  const { response, resolution } = timesOf(text);
  return [response, resolution].map((terms) => terms.map((one) => [one.severity, one.hours]));
};
const hours = (text: string) => both(text).map((terms) => terms.map(([, of]) => of));

describe('a case behind the code of its clause', () => {
  test.each([
    'PL-1  Uptime\nGoal: 99.7%\nCritical breach: under 98.0%\n\nPL-2  Severity 1 Fault (no ward can order)\nResponse: 20 minutes     Fix: 3 hours\n\nPL-3  Severity 2 Fault (one ward can not order, and has paper)\nResponse: 50 minutes     Fix: 7 hours',
    'KPI 4 Priority 1 Fault (nothing works on any of the sites)\nResponse: 20 minutes\nFix: 3 hours\n\nKPI 5 Priority 2 Fault (slow, or one site only, with another way round)\nResponse: 50 minutes\nFix: 7 hours',
    'SLA.07 – P1: nobody can work\nAcknowledged: 20 minutes\nRestored: 3 hours\n\nSLA.08 – P2: some can not work, or do so slowly\nAcknowledged: 50 minutes\nRestored: 7 hours',
  ])('names the labels below it: %j', (text) => {
    const [response, resolution] = both(text);
    expect(response?.map(([severity]) => String(severity).replace(/^.*?(?=\d)/, '')[0])).toEqual([
      '1',
      '2',
    ]);
    expect(hours(text)).toEqual([
      [1 / 3, 5 / 6],
      [3, 7],
    ]);
    expect(resolution?.map(([severity]) => severity)).toEqual(
      response?.map(([severity]) => severity),
    );
  });

  test.each(['below 98.0%', '< 98 %', 'less than 98.0 per cent', '98.0% or lower', 'unter 98 %'])(
    'is none where a level stands behind the word: %s',
    (level) => {
      const text = `Critical Failure: ${level}\n\nResponse: 20 minutes`;
      expect(both(text)[0]?.map(([severity]) => severity)).not.toContain('Critical Failure');
    },
  );
});

describe('cells of a lost table whose key says what it means', () => {
  const head = 'Priority\nWe get back to you\nWe aim to fix it\n';

  test.each([
    'Critical: a whole site is down\n20 minutes\n3 working hours\nHigh: a room, or several people\n2 working hours\n7 working hours\nLow: advice and orders\n1 working day\n9 working days',
    'Critical – a whole site is down\n20 minutes\n3 working hours\nHigh – a room, or several people\n2 working hours\n7 working hours\nLow – advice and orders\n1 working day\n9 working days',
    'Critical (a whole site is down)\n20 minutes\n3 working hours\nHigh (a room, or several people)\n2 working hours\n7 working hours\nLow (advice and orders)\n1 working day\n9 working days',
    // The reader takes a long cell and the next one for a sentence.
    'Critical: a whole site is down for everybody who works on it 20 minutes\n3 working hours\nHigh: a room, or several people who can not go to another 2 working hours\n7 working hours\nLow: advice and orders\n1 working day\n9 working days',
  ])('are read: %j', (rows) => {
    expect(both(head + rows)).toEqual([
      [
        ['Critical', 1 / 3],
        ['High', 2],
        ['Low', null],
      ],
      [
        ['Critical', 3],
        ['High', 7],
        ['Low', null],
      ],
    ]);
  });
});

describe('rows of indicators', () => {
  test.each([
    '| No. | KPI | Target | Period |\n|---|---|---|---|\n| KPI 1 (C) | Uptime of the platform | 99.7% | Month |\n| KPI 2 | Changes without a fault | 96% | Month |\n| KPI 3 | Priority 1 Incidents: respond | 20 minutes | Month |\n| KPI 8 (C) | Priority 1 Incidents: restore the service | 3 hours | Month |\n| KPI 5 | Priority 2 Incidents: respond | 2 hours | Month |\n| KPI 9 (C) | Priority 2 Incidents: restore the service | 9 hours | Month |\n| KPI 7 | Patches put in within 12 days of release | 95% | Quarter |\n| KPI 8 | Calls answered within 25 seconds | 85% | Month |',
    '| Id | Indicator | Target |\n|---|---|---|\n| A1* | P1 response | 20 minutes |\n| A2* | P1 restoration | 3 hours |\n| A3 | P2 response | 2 hours |\n| A4 | P2 restoration | 9 hours |\n| A5 | Backup jobs done | 98% |',
    '| Measure | Target |\n|---|---|\n| P1 – time to respond | 20 minutes |\n| P1 – time to resolve | 3 hours |\n| P2 – time to respond | 2 hours |\n| P2 – time to resolve | 9 hours |\n| Satisfaction | 4.2 of 5 |',
  ])('are those of the cases that they name: %j', (text) => {
    expect(hours(text)).toEqual([
      [1 / 3, 2],
      [3, 9],
    ]);
    const [response] = both(text);
    expect(response?.map(([severity]) => /[12]/.exec(String(severity))?.[0])).toEqual(['1', '2']);
  });
});

describe('what a row grades beside its topic', () => {
  test.each([
    'First response, blocker',
    'First response – blocker',
    'First response: blocker',
    'First response (blocker)',
    'First response for a blocker',
  ])('is the severity of its plans: %s', (label) => {
    const { response } = timesOf(
      `| | Start | Grow | Scale |\n|---|---|---|---|\n| Price | 9 EUR | 90 EUR | 900 EUR |\n| ${label} | – | 7 h | 20 min |\n| First response, degraded | – | 1 business day | 3 h |`,
    );
    expect(response.map(({ severity, plan, hours: of }) => [severity, plan, of])).toEqual([
      ['blocker', 'Grow', 7],
      ['blocker', 'Scale', 1 / 3],
      ['degraded', 'Grow', null],
      ['degraded', 'Scale', 3],
    ]);
  });
});

describe('items of attendance', () => {
  test('are named by whatever stands before their colon', () => {
    expect(
      both(
        'When a call comes in, our fitter shall be on site:\n\n- Trapped person(s): within 40 minutes\n- Gate stuck, only gate of the yard: within 3 hours\n- Gate stuck, other gate(s) open: within 5 hours\n- Small fault (lamps, signs, trim): next working day',
      )[0],
    ).toEqual([
      ['Trapped person(s)', 2 / 3],
      ['Gate stuck, only gate of the yard', 3],
      ['Gate stuck, other gate(s) open', 5],
      ['Small fault (lamps, signs, trim)', null],
    ]);
  });

  test.each([
    'A gate must be put back into service within 9 hours of the arrival of the fitter.',
    'The gate will be returned to service within 9 hours.',
    'The unit is brought back into use within 9 hours.',
    'Each pump shall be restored to working order within 9 hours.',
    'The line must be back in operation within 9 hours.',
    'The boiler shall be made operational within 9 hours.',
  ])('end when the thing is in service again: %s', (text) => {
    expect(hours(text)).toEqual([[], [9]]);
  });
});

describe('customers of a plan', () => {
  test.each([
    'Business customers hear back within 3 hours in such hours; on Team we’ll get to you in 7 hours.',
    'Business users get a reply within 3 hours at those times; on Team we answer within 7 hours.',
    'Business customers hear from us within 3 hours in that window; Team customers within 7 hours.',
    'On Business you hear back within 3 hours in those hours; on Team we will be with you within 7 hours.',
  ])('are told apart in one sentence: %s', (text) => {
    const { response } = timesOf(`### How quickly does a human answer?\n\n${text}`);
    expect(response.map(({ severity, hours: of }) => [severity.split(' ')[0], of])).toEqual([
      ['Business', 3],
      ['Team', 7],
    ]);
  });
});

describe('colours as cases', () => {
  test('go on with days', () => {
    expect(
      both(
        'Red - goods missing, cold room warm: reply in 25 minutes, replaced or decided on in 4 hours.\n\nAmber - goods short, boxes torn: reply in 3 hours, sorted in 20 hours.\n\nGreen - bills, returns, crates to fetch: reply in 2 working days, sorted in 6 working days.\n\nIf Red is not sorted after 2 hours, ring the foreman.',
      ),
    ).toEqual([
      [
        ['Red', 25 / 60],
        ['Amber', 3],
        ['Green', null],
      ],
      [
        ['Red', 4],
        ['Amber', 20],
        ['Green', null],
      ],
    ]);
  });
});

describe('a heading that takes its section out of what is promised', () => {
  test.each([
    'Not commitments',
    'What we do not promise',
    'Not part of the SLA',
    'For information only',
    'Nice to know (no guarantee)',
    'Keine Zusagen',
    'Sans engagement',
    'Senza impegno',
    'Sin compromiso',
    'Geen toezeggingen',
    'Sem compromisso',
  ])('leaves its times unread: %s', (heading) => {
    expect(
      hours(
        `## ${heading}\n\nPayouts arrive on T+2. We respond to tickets within 3 hours. Bugs are fixed within 2 days.\n\n## Talking to us\n\nP1 tickets are answered in 20 minutes.`,
      ),
    ).toEqual([[1 / 3], []]);
  });

  test.each(['T+2', 'T+1', 'D+3'])('and a day of settlement is none: %s', (day) => {
    expect(hours(`Payouts arrive on ${day}, and refunds on ${day} too.`)).toEqual([[], []]);
  });
});

describe('how bad it is to miss a target', () => {
  test.each([
    '| KPI | Target | Minor KPI Failure | Severe KPI Failure |\n|---|---|---|---|\n| Severity 1 response | 20 minutes | 30 minutes | 60 minutes |\n| Severity 1 fix | 3 hours | 4 hours | 7 hours |',
    '| Ref | Service Level | Target | Severe Failure | Critical Failure |\n|---|---|---|---|---|\n| SL1 | Severity 1 response | 20 minutes | 40 minutes | 1 hour |\n| SL2 | Severity 1 fix | 3 hours | 5 hours | 7 hours |',
    'PI-4  Severity 1 response time\nTarget Performance Level: 20 minutes\nSevere Failure: over 40 minutes\nCritical Failure: over 1 hour\n\nPI-5  Severity 1 fix time\nTarget Performance Level: 3 hours\nSevere Failure: 5 hours\nCritical Failure: 7 hours',
  ])('is no further time: %j', (text) => {
    expect(both(text)).toEqual([[['Severity 1', 1 / 3]], [['Severity 1', 3]]]);
  });

  test.each([
    '| | Critical failure | Minor failure |\n|---|---|---|\n| Response time | 20 minutes | 2 hours |\n| Repair time | 3 hours | 7 hours |',
    '## Response time\n\nCritical failure: 20 minutes\nMinor failure: 2 hours\n\n## Repair time\n\nCritical failure: 3 hours\nMinor failure: 7 hours',
  ])('but failures alone are cases: %j', (text) => {
    expect(hours(text)).toEqual([
      [1 / 3, 2],
      [3, 7],
    ]);
  });
});

describe('what the other side owes', () => {
  test.each([
    'Customer responsibilities',
    '4.2 Obligations of the Client',
    'What we need from you',
    'Mitwirkungspflichten des Kunden',
    'Obligations du client',
    'Obblighi del cliente',
    'Verplichtingen van de klant',
  ])('is no time of support: %s', (heading) => {
    expect(
      hours(
        `## ${heading}\n\n- Respond to our queries within 2 working days\n- Acknowledge each change within 5 days\n\n## Support\n\n- Respond to P1 tickets within 20 minutes`,
      ),
    ).toEqual([[1 / 3], []]);
  });
});

describe('labels of speech in other words', () => {
  test('name no plan by who speaks', () => {
    const { response, resolution } = timesOf(
      'Priorität\nWir melden uns\nWir beheben es\nKritisch: der ganze Standort steht\n20 Minuten\n3 Stunden\nHoch: ein Raum oder mehrere Personen\n2 Stunden\n7 Stunden',
    );
    expect([...response, ...resolution].map(({ severity, plan }) => [severity, plan])).toEqual([
      ['Kritisch', ''],
      ['Hoch', ''],
      ['Kritisch', ''],
      ['Hoch', ''],
    ]);
  });

  test('go on with what is sorted', () => {
    expect(
      both(
        'Red: nothing leaves the yard. We answer in 20 minutes and sort it in 4 hours.\n\nAmber: some of it leaves. We answer in 2 hours and sort it in 1 day.',
      ),
    ).toEqual([
      [
        ['Red', 1 / 3],
        ['Amber', 2],
      ],
      [
        ['Red', 4],
        ['Amber', 24],
      ],
    ]);
  });

  test.each([
    "L'ascensore viene rimesso in servizio entro 9 ore.",
    'El ascensor se pondrá de nuevo en servicio en un plazo de 9 horas.',
    'O elevador será reposto em serviço em até 9 horas.',
    "L'ascenseur est remis en service sous 9 heures.",
  ])('say that the thing is in service again: %s', (text) => {
    expect(hours(text)).toEqual([[], [9]]);
  });
});

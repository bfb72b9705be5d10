import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

type Short = readonly (readonly [string, number | null])[];

function read(text: string): { response: Short; resolution: Short } {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response): Short =>
    terms.map(({ severity, plan, hours }) => [
      plan === '' ? severity : `${severity} @ ${plan}`,
      hours,
    ]);
  return { response: short(response), resolution: short(resolution) };
}

describe('a case that is named by what went wrong', () => {
  test.each<[string, Short]>([
    [
      'In the event of a full outage an engineer starts work within 20 minutes, for a partial outage within 3 hours.',
      [
        ['full outage', 1 / 3],
        ['partial outage', 3],
      ],
    ],
    [
      'Somebody will be at your site within 5 hours for an emergency call, within 9 hours for a routine one.',
      [
        ['emergency call', 5],
        ['routine', 9],
      ],
    ],
    [
      "You'll hear from us inside two hours if the shop is down, and inside nine hours for anything else.",
      [
        ['the shop is down', 2],
        ['anything else', 9],
      ],
    ],
    [
      'Mit der Arbeit wird bei einem Stillstand binnen 40 Minuten, bei sonstigen Störungen binnen 6 Stunden begonnen.',
      [
        ['Stillstand', 2 / 3],
        ['sonstigen Störungen', 6],
      ],
    ],
    ['En cas de coupure, l’analyse démarre dans un délai de trente minutes.', [['coupure', 0.5]]],
    ['In caso di guasto totale ci attiviamo entro 45 minuti.', [['guasto totale', 0.75]]],
    ['En caso de caída total empezamos a trabajar antes de 40 minutos.', [['caída total', 2 / 3]]],
    ['Bij volledige uitval starten wij binnen 40 minuten.', [['volledige uitval', 2 / 3]]],
    ['Em caso de falha total respondemos em até 3 horas.', [['falha total', 3]]],
  ])('%s', (text, expected) => {
    const { response } = read(text);
    expect(response.map(([name]) => name)).toEqual(expected.map(([name]) => name));
    expected.forEach(([, hours], index) => expect(response[index]?.[1]).toBeCloseTo(hours ?? 0));
  });

  test('is that of both times of its sentence', () => {
    expect(
      read(
        'A report of line loss shall be acknowledged within one (1) hour and the fault cleared within nine (9) hours.',
      ),
    ).toEqual({ response: [['line loss', 1]], resolution: [['line loss', 9]] });
  });

  test('is not what starts the clock', () => {
    expect(
      read('A failed disk is replaced within 3 hours of confirmed failure.').resolution,
    ).not.toContainEqual(['confirmed failure', 3]);
  });
});

describe('what is for all other cases', () => {
  test.each<[string, Short]>([
    [
      'We pick up urgent tickets within 3 hours and everything else within nine hours.',
      [
        ['urgent tickets', 3],
        ['everything else', 9],
      ],
    ],
    [
      'Support answers urgent tickets within 3 hours and the remaining tickets within 7 hours.',
      [
        ['urgent tickets', 3],
        ['the remaining tickets', 7],
      ],
    ],
    [
      'Wir melden uns bei dringenden Anfragen innerhalb von 3 Stunden, ansonsten innerhalb von 9 Stunden.',
      [
        ['dringenden Anfragen', 3],
        ['ansonsten', 9],
      ],
    ],
    [
      'Les demandes urgentes sont prises en charge en 3 heures, les autres en 9 heures.',
      [
        ['demandes urgentes', 3],
        ['les autres', 9],
      ],
    ],
    [
      'Atendemos chamados críticos em até 3 horas e os demais em até 9 horas.',
      [
        ['chamados críticos', 3],
        ['os demais', 9],
      ],
    ],
    [
      'Las averías graves se atenderán en 3 horas y las leves en 9 horas.',
      [
        ['averías graves', 3],
        ['leves', 9],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).response).toEqual(expected);
  });

  test('says nothing of the time before the last', () => {
    const { response } = read(
      'Un technicien se rend sur place dans les 6 heures après un appel et dans les 40 heures dans les autres cas.',
    );
    expect(response).toContainEqual(['les autres cas', 40]);
    expect(response).not.toContainEqual(['les autres cas', 6]);
  });

  test('is none where something is agreed otherwise', () => {
    expect(
      read('Tickets are answered within 6 hours, unless agreed otherwise.').response,
    ).not.toContainEqual(['otherwise', 6]);
  });
});

describe('grades without the noun that stood with the first', () => {
  test.each<[string, Short]>([
    [
      'Rückmeldung bei kritischen Störungen nach spätestens 3 Stunden, bei hohen nach 7 Stunden.',
      [
        ['kritischen Störungen', 3],
        ['hohen', 7],
      ],
    ],
    [
      'High priority tickets see a first reply within 3 hours, medium within 7 hours.',
      [
        ['High priority tickets', 3],
        ['medium', 7],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).response).toEqual(expected);
  });
});

test('what stands in one way behind each of several times', () => {
  expect(
    read(
      'The repair time is at most 6 hours for lines with fibre and 30 hours for lines with copper.',
    ).resolution,
  ).toEqual([
    ['lines with fibre', 6],
    ['lines with copper', 30],
  ]);
});

test('a time right behind the severity that it is for', () => {
  expect(
    read(
      'Die Reaktionszeit ist bei Mängeln der Klasse 1 drei Stunden, der Klasse 2 sieben Stunden und der Klasse 3 vierzig Stunden.',
    ).response,
  ).toEqual([
    ['Klasse 1', 3],
    ['Klasse 2', 7],
    ['Klasse 3', 40],
  ]);
});

describe('a sentence that goes on with times and does not say again what for', () => {
  test('has two of them for each case', () => {
    expect(
      read(
        'Priority 1 calls are responded to within 1 hour and resolved within 5 hours. For Priority 2 (one team is slowed down) the corresponding times are 3 hours and 9 hours, and for Priority 3 7 hours and 30 hours.',
      ),
    ).toEqual({
      response: [
        ['Priority 1', 1],
        ['Priority 2', 3],
        ['Priority 3', 7],
      ],
      resolution: [
        ['Priority 1', 5],
        ['Priority 2', 9],
        ['Priority 3', 30],
      ],
    });
  });

  test('in Italian, behind a semicolon', () => {
    expect(
      read(
        'Le segnalazioni bloccanti sono prese in carico entro 1 ora e risolte entro 9 ore; quelle non bloccanti entro 5 ore e 30 ore.',
      ),
    ).toEqual({
      response: [
        ['segnalazioni bloccanti', 1],
        ['non bloccanti', 5],
      ],
      resolution: [
        ['segnalazioni bloccanti', 9],
        ['non bloccanti', 30],
      ],
    });
  });

  test('has one for each', () => {
    expect(
      read('Response to a Severity 1 call: half an hour. Severity 2: three hours.').response,
    ).toEqual([
      ['Severity 1', 0.5],
      ['Severity 2', 3],
    ]);
  });

  test('names the plans that it is for', () => {
    expect(
      read(
        "On Ketch you get an answer within 3 days. On Sloop it's 7 hours. With the Cutter plan it is 30 minutes.",
      ).response,
    ).toEqual([
      ['Ketch', 72],
      ['Sloop', 7],
      ['Cutter', 0.5],
    ]);
  });

  test.each([
    'P1 calls are answered within 1 hour. P1 calls wait in the queue after 9 hours of nobody being there.',
    'P1 calls are answered within 1 hour. P2 status is given every 9 hours.',
    'P1 calls are answered within 1 hour. Credits for P2 are 9 hours of service.',
  ])('and none where it speaks of something else: %s', (text) => {
    expect(read(text).response.map(([, hours]) => hours)).toEqual([1]);
  });
});

describe('whose time it is that stands before "to answer"', () => {
  test('ours', () => {
    expect(
      read(
        'We allow ourselves 30 minutes to react to a P1, three hours to a P2 and nine hours to anything else.',
      ).response,
    ).toEqual([
      ['P1', 0.5],
      ['P2', 3],
      ['anything else', 9],
    ]);
  });

  test('not the customer’s', () => {
    expect(read('The client has 9 days to respond to a P1 question.').response).toEqual([]);
  });
});

describe('the beginning of the mending is an answer', () => {
  test.each([
    'Wir beginnen mit der Störungsbeseitigung innerhalb von 3 Stunden nach Eingang der Meldung.',
    'The Supplier shall commence remedial work within 3 hours of the call.',
    'Start of the repair: within 3 hours',
    'Début de la réparation : sous 3 heures',
    'Inizio della riparazione: entro 3 ore',
    'Inicio de la reparación: en 3 horas',
    'Aanvang van de reparatie: binnen 3 uur',
  ])('%s', (text) => {
    const { response, resolution } = read(text);
    expect(response.map(([, hours]) => hours)).toEqual([3]);
    expect(resolution).toEqual([]);
  });
});

describe('who hears, joins or comes', () => {
  test.each([
    'You hear back in 3 hours.',
    "We'll come back to you within 3 hours.",
    'Our dispatcher rings you back inside 3 hours.',
    'Our on-call engineer joins within 3 hours.',
    'Tickets get looked at within 3 hours.',
    'A technician shall be in attendance at the premises no later than three hours after the call.',
    'On-site engineer: 3 h',
    'Der Techniker ist innerhalb von 3 Stunden vor Ort.',
    'Wir kümmern uns innerhalb von 3 Stunden um die Meldung.',
    'Un technicien se rend sur place sous 3 heures.',
    'Nous prenons en charge votre appel sous 3 heures.',
    'Prendiamo in carico la segnalazione entro 3 ore.',
    'Contestamos en 3 horas.',
    'Wij bellen u terug binnen 3 uur. De monteur is ter plaatse binnen 3 uur.',
  ])('%s', (text) => {
    expect(new Set(read(text).response.map(([, hours]) => hours))).toEqual(new Set([3]));
  });
});

describe('what is running again', () => {
  test.each([
    'A fault on the line is cleared within 9 hours.',
    'The machine is running again within 9 hours.',
    'P1 incidents are mitigated within 9 hours.',
    'Die Anlage ist innerhalb von 9 Stunden wieder in Betrieb.',
    'Das Gerät wird innerhalb von 9 Stunden ausgetauscht.',
    'Le composant défectueux est remplacé sous 9 heures.',
    'Il componente viene sostituito entro 9 ore.',
    'El equipo se sustituye en 9 horas: la sustitución se hace en 9 horas.',
    'Het onderdeel wordt binnen 9 uur vervangen: vervanging binnen 9 uur.',
  ])('%s', (text) => {
    expect(new Set(read(text).resolution.map(([, hours]) => hours))).toEqual(new Set([9]));
  });
});

test('as many times of each kind as cases, one behind the other', () => {
  expect(
    read(
      'The Contractor shall attend the site within 3 hours (Class 1), 7 hours (Class 2) or 9 hours (Class 3) and shall complete the repair within 8 hours, 30 hours or 2 days respectively.',
    ),
  ).toEqual({
    response: [
      ['Class 1', 3],
      ['Class 2', 7],
      ['Class 3', 9],
    ],
    resolution: [
      ['Class 1', 8],
      ['Class 2', 30],
      ['Class 3', 48],
    ],
  });
});

test('a sentence that defines a severity names those behind it', () => {
  const { response } = read(
    'A Severity One incident means that nobody can work. Our engineer on duty engages within 3 hours.',
  );
  expect(response).toEqual([['Severity One', 3]]);
});

test('a time that is joined to its unit', () => {
  expect(
    read(
      'Our engineers respond to critical alerts with a 15-minute response time and a 9-hour restoration objective.',
    ),
  ).toEqual({ response: [['critical alerts', 0.25]], resolution: [['critical alerts', 9]] });
});

test('the case that a sentence begins with', () => {
  expect(
    read('Per il collegamento in rame (ADSL), la riparazione avviene in un tempo di 9 ore.')
      .resolution,
  ).toEqual([['collegamento in rame (ADSL)', 9]]);
});

describe('hedges', () => {
  test('leave the times of a scale what they are', () => {
    expect(
      read(
        'Mängel der Klasse 1 beheben wir in der Regel binnen 9 Stunden, Mängel der Klasse 2 binnen 30 Stunden.',
      ).resolution,
    ).toEqual([
      ['Klasse 1', 9],
      ['Klasse 2', 30],
    ]);
  });

  test('in brackets behind a time tell more of it', () => {
    expect(
      read('We guarantee an answer within 9 hours (usually the same afternoon).').response,
    ).toHaveLength(1);
  });

  test.each(['Rispondiamo di solito entro 9 ore.', 'Doorgaans antwoorden wij binnen 9 uur.'])(
    '%s',
    (text) => {
      expect(read(text).response).toEqual([]);
    },
  );
});

describe('times of something else', () => {
  test.each([
    'The pager calls the second engineer after 9 minutes without an ack.',
    'An alarm is raised when no response was seen for 9 minutes.',
    'The cache is cleared within 9 minutes.',
    'We pick up returned hardware within 9 days of notice.',
    'Se puede resolver este contrato con preaviso de 9 días.',
    'The service starts within 9 days of the order.',
    'Late resolution of a P1 ticket: USD 300 for each 2 hours',
    '# Escalation path\n\n| Level | Contact | Response time |\n|---|---|---|\n| Level 1 | Desk | 1 hour |\n| Level 2 | Head of support | 4 hours |',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

test('plurals of short severities', () => {
  expect(
    read('Somebody looks at P1s within 3 hours. P2s wait no longer than nine hours.').response,
  ).toEqual([
    ['P1s', 3],
    ['P2s', 9],
  ]);
});

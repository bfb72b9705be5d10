import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
const hours = (text: string) => {
  const { response, resolution } = timesOf(text);
  return [response.map((one) => one.hours), resolution.map((one) => one.hours)];
};

describe('columns that say in words of speech what their times are for', () => {
  test.each([
    [
      'in a drawn table',
      '| Kind of request | Where | We start on it | Done within |\n|---|---|---|---|\n| Payroll stopped | hotline | 20 minutes | 5 hours |\n| Badge broken | portal | 2 hours | 9 hours |',
    ],
    [
      'in the marks of a wiki',
      '||What is wrong||We pick it up||Finished||\n|Line halted|20 min|5 hours|\n|Scanner broken|2 hours|9 hours|',
    ],
    [
      'one cell a line, with a rank before each name',
      'Class\nWhat it looks like\nWe get back to you\nWe have you up and running\n1 - Plant halted\nNothing leaves the dock\n20 minutes\n5 hours\n2 - Cell halted\nOne cell waits\n2 hours\n9 hours',
    ],
  ])('are read %s', (_, text) => {
    expect(hours(text)).toEqual([
      [1 / 3, 2],
      [5, 9],
    ]);
  });

  test('name no time of support where nothing beside them is answered', () => {
    expect(
      hours('| Operation | Completion target |\n|---|---|\n| Export of data | 40 hours |'),
    ).toEqual([[], []]);
  });
});

describe('rows whose cells slashes part', () => {
  test.each([
    'Art der Meldung / Reaktionszeit / Wiederherstellung\nKritisch (Band steht) / 1 Stunde / 6 Stunden\nMittel (Umweg möglich) / 4 Stunden / 3 Stunden',
    "Type d'incident / Délai d'intervention / Délai de réparation\n\nBloquant (arrêt) / 1 heure / 6 heures\n\nMineur (gêne) / 4 heures / 3 heures",
  ])('are a table', (text) => {
    expect(hours(text)).toEqual([
      [1, 4],
      [6, 3],
    ]);
  });
});

describe('rows that only a gap or dots part', () => {
  test('are of the zone in the line above', () => {
    const { response } = timesOf(
      '## Attendance\n\nRegion North (mainland)\n\nLift stopped      2 hours\n\nDoor noisy        8 hours\n\nRegion South (islands)\n\nLift stopped      5 hours',
    );
    expect(short(response)).toEqual([
      ['Lift stopped', 'Region North', 2],
      ['Door noisy', 'Region North', 8],
      ['Lift stopped', 'Region South', 5],
    ]);
  });

  test.each([
    'Copper ........ 9 hours\n\nFibre ......... 5 hours',
    'Copper ........ 9 hours\nFibre ......... 5 hours',
  ])('are of what the line above introduces: %j', (rows) => {
    const { resolution } = timesOf(`Our objective for the time to restore is:\n\n${rows}`);
    expect(short(resolution)).toEqual([
      ['Copper', '', 9],
      ['Fibre', '', 5],
    ]);
  });
});

describe('items of a list', () => {
  test('are graded by the word before their dash, however long its meaning', () => {
    const { response } = timesOf(
      '## Response\n\n- HIGH – one office is affected, and nobody else can step in: within 1 hour\n- LOW – everything that can wait until somebody has a free hand: within 8 hours',
    );
    expect(short(response)).toEqual([
      ['HIGH', '', 1],
      ['LOW', '', 8],
    ]);
  });

  test('are times of attendance below a sentence that says so', () => {
    const { response } = timesOf(
      'The Contractor shall attend the premises within the following times:\n\n(a) Class A – alarm ringing: 40 minutes;\n(b) Class B – one door stays shut: 3 hours.',
    );
    expect(response.map((one) => one.hours)).toEqual([2 / 3, 3]);
  });

  test.each([
    '- Stillstand: wir melden uns innerhalb von 2 Stunden\n- Alles andere: innerhalb von 9 Stunden\n- Kanal: Telefon',
    '- Panne totale : nous répondons sous 2 heures\n- Autres demandes : sous 9 heures',
    '- Outages: we answer within 2 hours\n- Anything else: within 9 hours',
  ])('go on with what the first says: %j', (text) => {
    expect(hours(text)).toEqual([[2, 9], []]);
  });
});

describe('a paragraph that begins with its rank', () => {
  test('is of that rank, whatever stood above', () => {
    const { response, resolution } = timesOf(
      'Prioriteit 1 – alles ligt stil\n\nReactietijd: 20 minuten. Oplostijd: 3 uur.\n\nPrioriteit 2 – een afdeling ligt stil, of een toepassing. Reactietijd: 2 uur. Oplostijd: 7 uur.',
    );
    expect(resolution.map(({ severity, hours: of }) => [severity.slice(0, 12), of])).toEqual([
      ['Prioriteit 1', 3],
      ['Prioriteit 2', 7],
    ]);
    expect(response.map((one) => one.hours)).toEqual([1 / 3, 2]);
  });

  test('may say what it means at length before the labels below it', () => {
    const { response } = timesOf(
      'P1 All of it: nobody can call at all\nFirst answer: 1 hour\n\nP2 Part of it: more than a quarter of the users, or calls from outside only\nFirst answer: 2 hours',
    );
    expect(response.map(({ severity }) => severity.slice(0, 2))).toEqual(['P1', 'P2']);
  });
});

import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

function read(...lines: readonly string[]) {
  const { response, resolution } = times(slaTextOf(lines.join('\n')));
  const short = (terms: typeof response) =>
    terms.map(({ severity, hours, text }) => [severity, hours ?? text]);
  return { response: short(response), resolution: short(resolution) };
}

const response = (...lines: readonly string[]) => read(...lines).response;
const resolution = (...lines: readonly string[]) => read(...lines).resolution;

describe('what leads from a heading to its times', () => {
  test('and hours of the day that tell them apart', () => {
    expect(
      response(
        '## Response times for depots',
        '',
        'For general questions we plan these times:',
        '',
        '8 - 17 h: 90 minutes',
        '',
        '17 - 8 h: 5 hours',
        '',
        'Weekends and holidays: 7 hours',
      ),
    ).toEqual([
      ['8 - 17 h', 1.5],
      ['17 - 8 h', 5],
      ['Weekends and holidays', 7],
    ]);
  });

  test('in German, below a numbered title that is longer', () => {
    expect(
      response(
        '4. Vergütung',
        '',
        'Die Vergütung richtet sich nach der Preisliste, die dem Vertrag beiliegt.',
        '',
        '5. Antwortzeiten für Rückfragen und technische Meldungen aus den Filialen',
        '',
        'Wir rechnen dafür mit folgenden Zeiten:',
        '',
        'Werktags 8-17 Uhr: 30 Minuten',
        '',
        'Nachts: 3 Stunden',
      ),
    ).toEqual([
      ['Werktags 8-17 Uhr', 0.5],
      ['Nachts', 3],
    ]);
  });
});

test('a sentence that promises a repair within the times below says what they are, whatever they are called', () => {
  expect(
    read(
      '## Response times',
      '',
      'We provide a repair or a workaround within the following time limits:',
      '',
      'issue category response time',
      '',
      'Severe 9 hours',
      'Medium 3 days',
      'Minor 2 weeks',
    ),
  ).toEqual({
    response: [],
    resolution: [
      ['Severe', 9],
      ['Medium', 72],
      ['Minor', 336],
    ],
  });
});

describe('a noun right before its time', () => {
  test.each([
    ['- urgenza – tempi di risposta 30 minuti dalla chiamata.', ['urgenza', 0.5]],
    ["- panne totale – délai de réponse 45 minutes après l'appel.", ['panne totale', 0.75]],
    [
      'Le richieste sono di due tipi: A) fermo macchina – tempi di risposta 20 minuti.',
      ['fermo macchina', 1 / 3],
    ],
  ])('%s', (text, expected) => {
    expect(response(text)).toEqual([expected]);
  });
});

describe('a limit in other words', () => {
  test.each([
    [
      "L'équipe de niveau 1 s'efforcera de donner un premier temps de réponse inférieur à 20 minutes.",
      ['niveau 1', 1 / 3],
    ],
    [
      'P3: test machines. First response is from 2 to 5 business days.',
      ['P3', '2 to 5 business days'],
    ],
    [
      'Level 2 support is available within one business day for issues of the archive.',
      ['Level 2', 'within one business day'],
    ],
    ['Primeiro contato: 2 horas', ['Primeiro contato', 2]],
  ])('%s', (text, expected) => {
    expect(response(text)).toEqual([expected]);
  });

  test('no time is what another was extended to', () => {
    expect(resolution('The time to repair is extended to 20 hours where a cable was cut.')).toEqual(
      [],
    );
  });
});

describe('what comes in the place of the broken part', () => {
  test.each([
    ['A replacement router will be installed within 6 hours.', 'router', 6],
    ['The new drive shall be in place within 3 hours.', 'drive', 3],
    ['Das neue Netzteil ist binnen 5 Stunden eingebaut.', '', 5],
  ])('%s', (text, severity, hours) => {
    expect(resolution(text)).toEqual([[severity, hours]]);
  });

  test('for the servers that a sentence names before the case', () => {
    expect(
      resolution(
        'Per i nodi dedicati in caso di guasto hardware la sostituzione del pezzo avverrà entro 20 ore.',
      ),
    ).toEqual([['nodi dedicati', 20]]);
  });
});

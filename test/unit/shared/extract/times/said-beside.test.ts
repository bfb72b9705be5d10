import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const said = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, text }) => [severity, plan, text]);

describe('a column of updates beside that of answers', () => {
  test.each([
    ['Première intervention', 'Mises à jour continues', 'Cinq heures', 'Toutes les trois heures'],
    ['Primera respuesta', 'Próximas actualizaciones', '5 horas', 'Cada 3 horas'],
    ['Prima risposta', 'Aggiornamenti', '5 ore', 'Ogni 3 ore'],
    ['Primeira resposta', 'Atualizações', '5 horas', 'A cada 3 horas'],
    ['Erste Reaktion', 'Statusaktualisierung', '5 Stunden', 'Alle 3 Stunden'],
  ])('names no row and promises nothing: %s, %s', (response, updates, time, rhythm) => {
    // A name with its meaning is longer than names of rows mostly are.
    const rows = [
      `| | ${response} | ${updates} |`,
      '|---|---|---|',
      `| Till A (queues at the counter, receipts that come late, no prices shown) | ${time} | ${rhythm} |`,
      `| Till B | ${time} | ${rhythm} |`,
    ];
    expect(said(timesOf(rows.join('\n')).response)).toEqual([
      ['Till A', '', time],
      ['Till B', '', time],
    ]);
  });
});

describe('cells that say that no time applies', () => {
  test.each(['Non applicable', 'Sans objet', 'No aplica', 'Não aplicável', 'Nicht zutreffend'])(
    '%s',
    (cell) => {
      const { response } = timesOf(
        `| Case | Response time |\n|---|---|\n| Door | 5 hours |\n| Lift | ${cell} |`,
      );
      expect(said(response)).toEqual([['Door', '', '5 hours']]);
    },
  );
});

describe('a reply and the beginning of the work in one cell', () => {
  test('are two answers', () => {
    const { response } = timesOf(
      '| Priority | Target response time |\n|---|---|\n| 1 Urgent | 2 hour first reply; repairs to start in 7 hours. |\n| 2 Normal | 9 hour initial reply; work to begin within 30 hours. |',
    );
    expect(said(response)).toEqual([
      ['1 Urgent', '', '2 hour first reply'],
      ['1 Urgent', '', 'repairs to start in 7 hours'],
      ['2 Normal', '', '9 hour initial reply'],
      ['2 Normal', '', 'work to begin within 30 hours'],
    ]);
  });

  test('but what follows from a first contact is none', () => {
    const { response } = timesOf(
      '| Priority | Resolution time |\n|---|---|\n| Urgent | 2 days, from the first contact |',
    );
    expect(response).toEqual([]);
  });
});

describe('hours between a time and its verb', () => {
  test.each([
    ['Unser Ziel ist es, sämtliche Meldungen binnen 9 Stunden innerhalb der Öffnungszeiten zu beantworten.', 'sämtliche Meldungen'], // prettier-ignore
    ['Alle Störungen werden binnen 9 Stunden während der Geschäftszeiten beantwortet.', 'Alle Störungen'], // prettier-ignore
  ])('%s', (text, severity) => {
    const [found, ...others] = timesOf(text).response;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity, hours: 9 });
    expect(found?.coverage).toMatch(/zeiten$/u);
  });

  test.each([
    // The customer's answer.
    'Der Auftrag gilt als erledigt, sofern der Kunde binnen 9 Tagen auf unsere Frage nicht antwortet.',
    'Das Büro ist binnen 9 Stunden während der Öffnungszeiten erreichbar.',
  ])('but not: %s', (text) => {
    expect(timesOf(text).response).toEqual([]);
  });
});

describe('a time with the case behind it', () => {
  test.each([
    '## Time to answer\n\nMostly < 9 hours for faults',
    'Response time: < 9 hours for faults',
  ])('is called by the case: %s', (text) => {
    expect(timesOf(text).response).toMatchObject([{ severity: 'faults', hours: 9 }]);
  });

  test('but not where it is of several, or has a severity', () => {
    expect(timesOf('## Response time\n\n9 hours for faults and 20 hours for calls').response)
      .not // prettier-ignore
      .toMatchObject([{ severity: 'calls' }]);
    expect(
      timesOf('## P1\n\nResponse time: 9 hours for incidents').response.map((one) => one.severity),
    ).toEqual(['P1']);
  });
});

describe('a goal to mitigate beside an answer', () => {
  test.each([
    ['Meta de mitigação', '1ª resposta'],
    ['Plazo de mitigación', 'Primera respuesta'],
    ['Délai de mitigation', 'Première réponse'],
    ['Mitigation goal', 'First response'],
  ])('is that of the resolution, by plan: %s', (goal, response) => {
    const { resolution } = timesOf(
      `| | ${response} | ${goal} |\n|---|---|---|\n| S1 | 20 min | Fix ≤ 9h (Oak) • 5h (Elm) |\n| S2 | 3h | 30h (Oak) • 20h (Elm) |`,
    );
    expect(said(resolution)).toEqual([
      ['S1', 'Oak', 'Fix ≤ 9h'],
      ['S1', 'Elm', '5h'],
      ['S2', 'Oak', '30h'],
      ['S2', 'Elm', '20h'],
    ]);
  });

  test('is none of a case without an answer beside it', () => {
    expect(
      timesOf('| Risco | Meta de mitigação |\n|---|---|\n| Inundação | 9 dias |').resolution,
    ).toEqual([]);
  });
});

describe('a confirmation of the answer in German', () => {
  test('is an answer', () => {
    const { response } = timesOf(
      '| Kennzahl | Basis |\n|---|---|\n| Antwortbestätigung | innerhalb 9 Stunden |\n| Lösungsziel | 6 Werktage |',
    );
    expect(response).toMatchObject([{ hours: 9 }]);
  });

  test.each(['Auftragsbestätigung', 'Zahlungsbestätigung'])('but not: %s', (label) => {
    expect(
      timesOf(`| Kennzahl | Basis |\n|---|---|\n| ${label} | innerhalb 9 Stunden |`).response,
    ).toEqual([]);
  });
});

describe('hours of a clock in French', () => {
  test.each(['de 7 h à 15 h', 'de 7 h à 15 h, heure de l’Est', 'de 7h à 15h'])(
    'are no time of an answer: %s',
    (hours) => {
      expect(
        timesOf(`Nous répondons aux demandes durant les heures de travail (${hours}).`).response,
      ).toEqual([]);
    },
  );

  test('but a range of hours after a limit is one', () => {
    expect(timesOf('Temps de réponse : 2 h à 4 h').response).toMatchObject([{ hours: 4 }]);
  });
});

describe('a bare time below the hours of the night', () => {
  const table = (day: string, night: string) =>
    `| Class | In hours | Out of hours |\n|---|---|---|\n| P1 | ${day} | ${night} |\n| P2 | Respond: 50 min | n/a |`;

  test('is of what the cell beside it says', () => {
    expect(
      timesOf(table('Respond: 25 min / Update: 2 h', '55 min')).response.map((one) => [
        one.severity,
        one.text,
        one.coverage,
      ]),
    ).toEqual([
      ['P1', 'Respond: 25 min', 'In hours'],
      ['P1', '55 min', 'Out of hours'],
      ['P2', 'Respond: 50 min', 'In hours'],
    ]);
  });

  test.each([
    ['where that says several', 'Respond: 25 min / Fix: 2 h', '55 min'],
    ['where that is of updates', 'Update: 2 h', '55 min'],
    ['where it is no time', 'Respond: 25 min', 'By the night desk'],
  ])('but not %s', (_, day, night) => {
    const { response, resolution } = timesOf(table(day, night));
    expect([...response, ...resolution].map(({ text }) => text)).not.toContain(night);
  });
});

import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response) =>
    terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
  return { response: short(response), resolution: short(resolution) };
};

describe('a heading that names a severity', () => {
  test('goes on through headings that stand below each severity alike', () => {
    const block = (name: string, reply: string, fix: string, hours: string) =>
      `### ${name}\n\nWhat it is.\n\n**Samples:**\n\n- Something is wrong\n\n**Aims:**\n\n- First response: **${reply}**\n- Time to triage: **9 minutes**\n- Time to resolution: **${fix}**\n- Business hours: **${hours}**\n`;
    const text = `## Levels\n\n${block('P0 - Critical', '10 minutes', '3 hours', '24/7')}\n${block('P1 - High', '2 hours', '9 hours', 'Mon-Fri, 9am-5pm')}`;
    expect(read(text)).toEqual({
      response: [
        ['P0 - Critical', '', 1 / 6],
        ['P1 - High', '', 2],
      ],
      resolution: [
        ['P0 - Critical', '', 3],
        ['P1 - High', '', 9],
      ],
    });
    expect(times(slaTextOf(text)).response.map(({ coverage }) => coverage)).toEqual([
      '24/7',
      'Mon-Fri, 9am-5pm',
    ]);
  });

  test.each([
    ['Critical Response & Resolution', 'Critical'],
    ['High priority response and resolution targets', 'High priority'],
    ['NÍVEL I', 'NÍVEL I'],
    ['Livello 1 - Grave', 'Livello 1 - Grave'],
  ])('"%s" names "%s"', (heading, severity) => {
    expect(read(`## ${heading}\n\nResponse time: 2 hours\n\nResolution time: 9 hours`)).toEqual({
      response: [[severity, '', 2]],
      resolution: [[severity, '', 9]],
    });
  });
});

describe('times of one label below a heading each', () => {
  test('are of what the headings name', () => {
    expect(
      read(
        '# SLA SILVER\n\n- Reply time < 12 hours\n\n# SLA GOLD\n\n- Reply time < 3 hours\n\n# Questions\n\nAsk us.',
      ).response,
    ).toEqual([
      ['SLA SILVER', '', 12],
      ['SLA GOLD', '', 3],
    ]);
  });

  test('are of the short lines right above them as well', () => {
    expect(
      read(
        'Prices\n\nStarter\n\nResponse within 48h\n\nMail only\n\nTeam\n\nResponse within 8h\n\nMail and phone',
      ).response,
    ).toEqual([
      ['Starter', '', 48],
      ['Team', '', 8],
    ]);
  });

  test('keep their label where they stand below the same heading', () => {
    expect(
      read('# Support\n\nReply time: 12 hours\n\nReply time: 3 hours').response.map(
        ([name]) => name,
      ),
    ).toEqual(['Reply time', 'Reply time']);
  });
});

describe('what introduces items', () => {
  test('is the plan that they are of', () => {
    expect(
      read('Our response times:\n\n- Silver\n  - Critical: 4 hours\n- Gold\n  - Critical: 1 hour')
        .response,
    ).toEqual([
      ['Critical', 'Silver', 4],
      ['Critical', 'Gold', 1],
    ]);
  });

  test('may stand on their own level', () => {
    expect(
      read(
        '- Uptime: see above\n- Support response time:\n- Business: 4 hours\n- Starter: next business day',
      ).response.map(([name]) => name),
    ).toEqual(['Business', 'Starter']);
  });
});

describe('the same time in two places', () => {
  test('counts once, though one names the grade with a noun and the other with its rank', () => {
    expect(
      read(
        '## Email\n\nResponse time:\n\n- Critical issues: 2 hours\n- High priority: 5 hours\n\n## Critical (Level 1)\n\n- Response time: 2 hours\n\n## High (Level 2)\n\n- Response time: 5 hours',
      ).response.map(([name]) => name),
    ).toEqual(['Critical issues', 'High priority']);
  });
});

describe('times in other words', () => {
  test.each([
    [
      '| Prioridade | Primeira resposta | Resolução estimada |\n|---|---|---|\n| Média | até 2 horas úteis | até 5 dias |',
      [['Média', '', 2]],
      [['Média', '', 120]],
    ],
    [
      'Prazos\n\nNÍVEL II\n\n- Prazo máximo de resposta: 6h após a abertura\n- Prazo máximo de resolução: 40h após a resposta',
      [['NÍVEL II', '', 6]],
      [['NÍVEL II', '', 40]],
    ],
    [
      'Nivel de prioridad: Alta\n\nPrimera respuesta: 1 hora\n\nResolución: 9 horas',
      [['Alta', '', 1]],
      [['Alta', '', 9]],
    ],
    [
      'Niedrig und mittel: Solche Tickets werden wir innerhalb von zwei Wochen lösen.\n\nHoch: Die erste Reaktion erfolgt innerhalb von 3 Stunden. Eine Lösung erfolgt innerhalb der ersten 30 Stunden.',
      [['Hoch', '', 3]],
      [
        ['Niedrig und mittel', '', 336],
        ['Hoch', '', 30],
      ],
    ],
    [
      'INTERVENTI NON URGENTI\n\nGarantiamo una risposta scritta entro 6 ore.\n\nINTERVENTI URGENTI\n\nGarantiamo la nostra presenza entro 3 ore.',
      [
        ['INTERVENTI NON URGENTI', '', 6],
        ['INTERVENTI URGENTI', '', 3],
      ],
      [],
    ],
    [
      'Critical severity faults (rated over 8) should be repaired in a release within 2 weeks of their discovery.',
      [],
      [['Critical severity faults', '', 336]],
    ],
    [
      'Level 1 faults will be attended to within 2 hours and fixed within 9 hours.',
      [['Level 1', '', 2]],
      [['Level 1', '', 9]],
    ],
    [
      'P1\n\nResponse time → 20 minutes\n\nResolution time → 6 hours',
      [['P1', '', 1 / 3]],
      [['P1', '', 6]],
    ],
    [
      'Urgentie Reactietijd Oplostijd\nKritiek Alles ligt stil 15 minuten 4 uur\nHoog Een afdeling ligt stil 1 uur 2 dagen',
      [
        ['Kritiek', '', 0.25],
        ['Hoog', '', 1],
      ],
      [
        ['Kritiek', '', 4],
        ['Hoog', '', 48],
      ],
    ],
  ])('%s', (text, response, resolution) => {
    expect(read(text)).toEqual({ response, resolution });
  });

  test('two values that a bar parts are no hours of a day', () => {
    expect(
      read('| Severity | Response / Resolution |\n|---|---|\n| Minor | 4 hours / 2 days |'),
    ).toEqual({ response: [['Minor', '', 4]], resolution: [['Minor', '', 48]] });
  });
});

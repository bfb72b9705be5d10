import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const named = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours, text }) => [severity, plan, hours ?? text]);

/** A text, the response times and the resolution times in it: severity, plan, hours or words. */
type Example = readonly [
  name: string,
  text: string,
  response: readonly (readonly [string, string, number | string])[],
  resolution: readonly (readonly [string, string, number | string])[],
];

const examples: readonly Example[] = [
  [
    'rows that name their topic and their severity',
    '## Gold desk\n\n| Field | Commitment |\n|---|---|\n| Desk open | Monday to Friday, 8:00 to 17:00 |\n| Response time — Urgent | 2 hours |\n| Response time — Normal | 9 hours |',
    [
      ['Urgent', 'Gold desk', 2],
      ['Normal', 'Gold desk', 9],
    ],
    [],
  ],
  [
    'a header of bars over several lines, and a line for each cell below it',
    'Brindle Web\n\n| Priority | Response time during business hours |\nResponse time outside business hours |\nTime to resolve |\n|---|---|---|---|\n|\n1: Critical |\n2 hours |\n5 hours |\n1 day |\n|\n2: High |\n4 hours |\n7 hours |\n2 days |',
    [
      ['1: Critical', '', 2],
      ['1: Critical', '', 5],
      ['2: High', '', 4],
      ['2: High', '', 7],
    ],
    [
      ['1: Critical', '', 24],
      ['2: High', '', 48],
    ],
  ],
  [
    'a whole record in one line of bars',
    'Northlake Care\n\n| P1 | | Meaning | Nobody can log in | | First Response | 15 Minutes | | Closure Target | 4 Hours | |\n\n| P2 | | Meaning | One team is slow | | First Response | 1 Hour | |',
    [
      ['P1', '', 0.25],
      ['P2', '', 1],
    ],
    [['P1', '', 4]],
  ],
  [
    'labels inside the cells of such a line',
    'Northlake Care\n\n| P1 | Down | Response: 15 minutes | Fix: 4 hours |\n\n| P2 | Slow | Response: 1 hour | Fix: 9 hours |',
    [
      ['P1', '', 0.25],
      ['P2', '', 1],
    ],
    [
      ['P1', '', 4],
      ['P2', '', 9],
    ],
  ],
  [
    'a topic two headings above its table',
    '# Acuerdo\n\n## Tiempos de resolución\n\n### Errores de la aplicación\n\n| Prioridad | Básico | Total |\n|---|---|---|\n| Crítica | 30 horas | 10 horas |\n| Baja | 90 horas | 60 horas |',
    [],
    [
      ['Crítica', 'Básico', 30],
      ['Crítica', 'Total', 10],
      ['Baja', 'Básico', 90],
      ['Baja', 'Total', 60],
    ],
  ],
  [
    'two severities before one time',
    '# Care\n\n## Gold\n\n- Response time: P1-P2 20 minutes, P3-P4 2 days',
    [
      ['P1', 'Gold', 20 / 60],
      ['P2', 'Gold', 20 / 60],
      ['P3', 'Gold', 48],
      ['P4', 'Gold', 48],
    ],
    [],
  ],
  [
    'columns that only spaces part, a plan each',
    '# Care\n\n## First response\n\nSeverity Basic Plus Prime\nUrgent 6 hrs 1 hr 15 min\nHigh 12 hrs 9 hrs N/A\nLow 3 days 2 days 1 day',
    [
      ['Urgent', 'Basic', 6],
      ['Urgent', 'Plus', 1],
      ['Urgent', 'Prime', 0.25],
      ['High', 'Basic', 12],
      ['High', 'Plus', 9],
      ['Low', 'Basic', 72],
      ['Low', 'Plus', 48],
      ['Low', 'Prime', 24],
    ],
    [],
  ],
  [
    'columns that only spaces part, a topic each',
    'Priority Response Resolution\nP1 15 minutes 4 hours\nP2 1 hour 1 business day',
    [
      ['P1', '', 0.25],
      ['P2', '', 1],
    ],
    [
      ['P1', '', 4],
      ['P2', '', '1 business day'],
    ],
  ],
  [
    'usual abbreviations as names of columns',
    '| Priority | IRT | TTR |\n|---|---|---|\n| P1 | 15 min | 4 h |',
    [['P1', '', 0.25]],
    [['P1', '', 4]],
  ],
  [
    'usual abbreviations as names of rows, severities as columns',
    '| | Critical | Minor |\n|---|---|---|\n| FRT | 15 min | 1 day |\n| MTTR | 4 h | 10 days |',
    [
      ['Critical', '', 0.25],
      ['Minor', '', 24],
    ],
    [
      ['Critical', '', 4],
      ['Minor', '', 240],
    ],
  ],
  [
    'abbreviations that a sentence explains',
    'Each incident has a First Engineer Callback (FEC) and a Final Repair Target (FPT).\n\n| Priority | FEC | FPT |\n|---|---|---|\n| P1 | 15 min | 4 h |',
    [['P1', '', 0.25]],
    [['P1', '', 4]],
  ],
  [
    'abbreviations that a legend explains',
    'RT: response time\n\nST: solution time\n\n| Class | RT | ST |\n|---|---|---|\n| A | 30 min | 4 h |',
    [['A', '', 0.5]],
    [['A', '', 4]],
  ],
  [
    'no recovery of data by its abbreviation',
    '| Tier | RTO |\n|---|---|\n| Gold | 4 h |\n| Silver | 8 h |',
    [],
    [],
  ],
  [
    'bars inside the cells of a table of bars',
    'Level | Meaning | Basic | Pro\n---|---|---|---\nSeverity 1 | Down | IRT: 12h | QT: +2h | IRT: 2h | QT: +1h\nSeverity 2 | Slow | IRT: 24h | IRT: 6h',
    [
      ['Severity 1', 'Basic', 12],
      ['Severity 1', 'Pro', 2],
      ['Severity 2', 'Basic', 24],
      ['Severity 2', 'Pro', 6],
    ],
    [],
  ],
  [
    'a unit that only the heading of the column prints',
    '| Priority | Response time (hours) | Resolution time (business days) |\n|---|---|---|\n| P1 | 1 | 1 |\n| P2 | 4 | 3 |',
    [
      ['P1', '', 1],
      ['P2', '', 4],
    ],
    [
      ['P1', '', '1 business days'],
      ['P2', '', '3 business days'],
    ],
  ],
  [
    'such a unit in German',
    '| Priorität | Reaktionszeit in Stunden | Lösungszeit in Tagen |\n|---|---|---|\n| Hoch | 2 | 1 |',
    [['Hoch', '', 2]],
    [['Hoch', '', 24]],
  ],
  [
    'such a unit in Spanish',
    '| Prioridad | Tiempo de respuesta (min) | Tiempo de solución (h) |\n|---|---|---|\n| Alta | 30 | 4 |',
    [['Alta', '', 0.5]],
    [['Alta', '', 4]],
  ],
  [
    'such a unit in Italian, with cells that each end with a bar',
    'Tipologia |\nTempo massimo di presa in carico (ore lavorative) |\nTempo massimo di risoluzione (ore lavorative) |\nUrgente\n|\n8\n|\n24\n|\nNon urgente\n|\n20\n|\n60\n|',
    [
      ['Urgente', '', 8],
      ['Non urgente', '', 20],
    ],
    [
      ['Urgente', '', 24],
      ['Non urgente', '', 60],
    ],
  ],
  [
    'a label between lists that names topic and severity',
    'Ziel-Reaktionszeit P1:\n– Während der Geschäftszeiten: innerhalb von 2 Stunden\nZiel-Reaktionszeit P2:\n– innerhalb von 1 Arbeitstag\nZiel-Reaktionszeit P3:\n– innerhalb von 4 Arbeitstagen',
    [
      ['P1', '', 2],
      ['P2', '', 'innerhalb von 1 Arbeitstag'],
      ['P3', '', 'innerhalb von 4 Arbeitstagen'],
    ],
    [],
  ],
  [
    'a word and a time and nothing else',
    'Reaktions- und Lösungszeiten\n\nPrio 1: Reaktion 30 min / Lösung 4 h\n\nPrio 2: Reaktion 2 h / Lösung 9 h',
    [
      ['Prio 1', '', 0.5],
      ['Prio 2', '', 2],
    ],
    [
      ['Prio 1', '', 4],
      ['Prio 2', '', 9],
    ],
  ],
  [
    'the same parted by a semicolon',
    'Severity 1: Response 15m; Resolution 2h\n\nSeverity 2: Response 1h; Resolution 8h',
    [
      ['Severity 1', '', 0.25],
      ['Severity 2', '', 1],
    ],
    [
      ['Severity 1', '', 2],
      ['Severity 2', '', 8],
    ],
  ],
  [
    'arrows between the steps',
    '- P1 → 15 minutes response → 4 hours fix\n- P2 → 1 hour response → 2 days fix',
    [
      ['P1', '', 0.25],
      ['P2', '', 1],
    ],
    [
      ['P1', '', 4],
      ['P2', '', 48],
    ],
  ],
  [
    'a note in brackets below the label of a table',
    '# Care\n\n## First response\n\nWe answer all calls.\n\nRepair times\n\n(What the workshop needs.)\n\n| Severity | Basic | Prime |\n|---|---|---|\n| Urgent | 6 days | 3 days |',
    [],
    [
      ['Urgent', 'Basic', 144],
      ['Urgent', 'Prime', 72],
    ],
  ],
  [
    'working days with their hours in brackets',
    '| Priority | Response time |\n|---|---|\n| P1 | 2 business days (Mon-Fri, 9-5) |',
    [['P1', '', '2 business days (Mon-Fri, 9-5)']],
    [],
  ],
  [
    'one time in a row of words and gaps',
    '# Care\n\n## Délais de résolution\n\n| Gravité | Solo | Duo | Trio |\n|---|---|---|---|\n| P1 | 9 h | 6 h | 3 h |\n| P4 | Best effort | N/A | 90 h |',
    [],
    [
      ['P1', 'Solo', 9],
      ['P1', 'Duo', 6],
      ['P1', 'Trio', 3],
      ['P4', 'Solo', 'Best effort'],
      ['P4', 'Trio', 90],
    ],
  ],
  [
    'a cell that only points elsewhere',
    '| Canal | Temps de réponse |\n|---|---|\n| E-mail | Voir tableau ci-dessous |\n| Page d’état | Temps réel |\n| Chat | 2 h |',
    [['Chat', '', 2]],
    [],
  ],
  [
    'French words for an aim as no plan',
    '| Niveau | Temps de prise en compte | Temps de résolution cible |\n|---|---|---|\n| Bloquant | 15 mn | 4 h |',
    [['Bloquant', '', 0.25]],
    [['Bloquant', '', 4]],
  ],
  [
    'a column that depends on the plan and is none',
    '| Severity | First Response (Plan Dependent) |\n|---|---|\n| High | 2 hours |',
    [['High', '', 2]],
    [],
  ],
  [
    'how often maintenance is, which resolves nothing',
    '# Contrat\n\n## Délais de réparation\n\nNous réparons vite.\n\n## Travaux répartis\n\n- Fréquence : Jusqu’à 3h/mois\n- Préavis : minimum 36 heures',
    [],
    [],
  ],
];

describe('a layout of times', () => {
  test.each(examples)('%s', (_, text, response, resolution) => {
    const found = timesOf(text);
    expect([named(found.response), named(found.resolution)]).toEqual([response, resolution]);
  });

  test.each(examples)('%s: every citation holds in its document', (_, text) => {
    const document = documentOfText(text);
    const { response, resolution } = times(slaText(document));
    for (const { citations } of [...response, ...resolution])
      for (const citation of citations) expect(holds(citation, document)).toBe(true);
  });
});

describe('the same time said twice', () => {
  test('counts once, with the hours that only one of them prints', () => {
    const { response } = timesOf(
      '# Care\n\n## Prime plan\n\n- Response time: P1 4 hours, P2 9 hours\n\n## Response times\n\n| Priority | Prime plan |\n|---|---|\n| P1 | 4 hours (24/7) |\n| P2 | 9 hours (24/7) |',
    );
    expect(response.map(({ severity, coverage }) => [severity, coverage])).toEqual([
      ['P1', '24/7'],
      ['P2', '24/7'],
    ]);
  });
});

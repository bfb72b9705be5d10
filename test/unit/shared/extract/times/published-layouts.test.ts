import { describe, expect, test } from 'vitest';
import { timesByCase as read } from '#test/support/sla-texts/promised-times.ts';

describe('what names the cases of a list', () => {
  test('an item of a catalogue with its code, on whatever level its times stand', () => {
    const text = [
      '## Printing',
      '',
      '- PR01 - Jam in the hall',
      '    - Reply time = 3 hours',
      '    - Time to resolve = 2 days',
      '    - PR02 - Toner',
      '- Reply time = 6 hours',
      '- Time to resolve = agreed date',
    ].join('\n');
    const { response, resolution } = read(text);
    expect(response).toEqual([
      ['PR01 - Jam in the hall', 3],
      ['PR02 - Toner', 6],
    ]);
    expect(resolution).toEqual([
      ['PR01 - Jam in the hall', 48],
      ['PR02 - Toner', null],
    ]);
  });

  test('an item over items of its own', () => {
    const text = [
      '- Quick wish',
      '    - Response time: 4 hours',
      '    - Resolution time: 2 days',
      '- Large wish',
      '    - Response time: 9 hours',
      '    - Resolution time: 6 days',
    ].join('\n');
    expect(read(text).response).toEqual([
      ['Quick wish', 4],
      ['Large wish', 9],
    ]);
  });

  test('but no item that only introduces them, nor one over definitions', () => {
    const targets =
      '- Support targets\n    - Response time: 4 hours\n    - Resolution time: 2 days';
    expect(read(targets).response.map(([name]) => name)).not.toContain('Support targets');
    const meanings =
      '- Meanings\n    - Response time: from the call to the first human word\n    - Resolution time: until it works anew';
    expect(read(meanings)).toEqual({ response: [], resolution: [] });
  });

  test('a title with its time beside it is called without that time', () => {
    const text = [
      '**Priority 1 (High) - 2 Hour Response**',
      '',
      '- Initial Response: within 2 hours',
      '- Resolution Target: within 9 hours',
      '',
      '**Priority 2 (Low) - 8 Hour Response**',
      '',
      '- Initial Response: within 8 hours',
      '- Resolution Target: within 3 days',
    ].join('\n');
    expect(read(text)).toEqual({
      response: [
        ['Priority 1 (High)', 2],
        ['Priority 2 (Low)', 8],
      ],
      resolution: [
        ['Priority 1 (High)', 9],
        ['Priority 2 (Low)', 72],
      ],
    });
  });

  test.each([
    [
      'Nous intervenons dans un délai de réponse de :\n\n- 3 heures (heures ouvrées) et 5 heures (heures non ouvrées) pour un arrêt complet de la chaîne (ticket de priorité Haute).\n- 9 heures (heures ouvrées) pour les gênes qui ralentissent un poste (ticket de priorité Basse).',
      [
        ['Haute', 3],
        ['Haute', 5],
        ['Basse', 9],
      ],
    ],
    [
      'Our response times are:\n\n- 20 minutes for a fault that stops every till of a shop (Severity 1).\n- 5 hours for a fault that one till alone has (Severity 2).',
      [
        ['Severity 1', 1 / 3],
        ['Severity 2', 5],
      ],
    ],
    [
      'Unsere Reaktionszeit beträgt:\n\n- 2 Stunden (werktags) und 6 Stunden (nachts) bei einem Stillstand der Halle (Priorität Hoch).\n- 9 Stunden bei kleineren Mängeln (Priorität Niedrig).',
      [
        ['Hoch', 2],
        ['Hoch', 6],
        ['Niedrig', 9],
      ],
    ],
  ])('a severity in brackets at the end of the line: %#', (text, wanted) => {
    expect(read(text).response).toEqual(wanted);
  });
});

describe('tables of other shapes', () => {
  test('a line of names that a rule sets apart from the rows', () => {
    const text = [
      'Names:',
      '',
      '--------------------------------',
      'Class | Reply | Repair',
      '--------------------------------',
      '',
      'Severity 1 | 2 hours | 9 hours',
      'Severity 2 | 5 hours | 3 days',
    ].join('\n');
    expect(read(text)).toEqual({
      response: [
        ['Severity 1', 2],
        ['Severity 2', 5],
      ],
      resolution: [
        ['Severity 1', 9],
        ['Severity 2', 72],
      ],
    });
  });

  test('every second row is a title: rows of anything else are no times', () => {
    const text = [
      '| Urgent | High | Low |',
      '|---|---|---|',
      '| *What it is* | * * | * * |',
      '| all is down | short (less than 20 minutes) stops | a stop of less than 4 minutes |',
      '| *Response time* | * * | * * |',
      '| N/A | within 3 hours | within 9 hours |',
      '| *Resolution time* | * * | * * |',
      '| 5 hours | 2 days | 6 days |',
      '| *Escalates every* | * * | * * |',
      '| hour | one day | one week |',
    ].join('\n');
    expect(read(text)).toEqual({
      response: [
        ['High', 3],
        ['Low', 9],
      ],
      resolution: [
        ['Urgent', 5],
        ['High', 48],
        ['Low', 144],
      ],
    });
  });

  test('cells that two spaces part, whose first row ran into the names', () => {
    const text = [
      'Niveau Periode  Uptime  Responstijd  Hersteltijd N-1  24 x 7  99,5 %  < 3 uur  < 7 uur',
      'N-2  kantoortijden  97,0 %  < 5 uur*  < 11 uur*',
      'N-3  kantoortijden  94,0 %  < 14 uur*  Best effort',
    ].join('\n\n');
    expect(read(text)).toEqual({
      response: [
        ['N-1', 3],
        ['N-2', 5],
        ['N-3', 14],
      ],
      resolution: [
        ['N-1', 7],
        ['N-2', 11],
        ['N-3', null],
      ],
    });
  });

  test('a time to mitigate beside one to answer is that to resolve; beside one to resolve it is neither', () => {
    const alone =
      '| Sev | Ack | Mitigation target |\n|---|---|---|\n| P1 | 20 min | 5 h |\n| P2 | 2 h | next release |';
    expect(read(alone).resolution).toEqual([
      ['P1', 5],
      ['P2', null],
    ]);
    const beside =
      '| Sev | Ack | Mitigation | Resolution |\n|---|---|---|---|\n| P1 | 20 min | 1 h | 5 h |\n| P2 | 2 h | 3 h | 9 h |';
    expect(read(beside).resolution).toEqual([
      ['P1', 5],
      ['P2', 9],
    ]);
  });

  test('what is said of the answer alone leaves the time behind it to the repair', () => {
    const text =
      '| Level | Example | SLA |\n|---|---|---|\n| P1 | mail down | 20 min response, 5 hr resolution |\n| P2 | one printer | 6 hr response, 3 days |';
    const { resolution } = read(text);
    expect(resolution).toHaveLength(2);
    expect(resolution).toEqual(
      expect.arrayContaining([
        ['P1', 5],
        ['P2', 72],
      ]),
    );
  });

  test('hours outside those of the desk are a time of their own', () => {
    const text =
      '| Severity | First reply |\n|---|---|\n| P1 | ≤1 h (business hours 08:00-18:00); ≤3 h outside |';
    expect(read(text).response).toEqual([
      ['P1', 1],
      ['P1', 3],
    ]);
  });
});

describe('what is no time', () => {
  test.each([
    'Response time credits:\n\n- Minor (1-3 hours late): 3%\n- Major (3-9 hours late): 7%',
    'Antwortzeit:\n\n- Gering (2 Stunden Verzug): 3 %\n- Hoch (5 Stunden Verzug): 7 %',
    'Délai de réponse :\n\n- Mineur (2 heures de retard) : 3 %\n- Majeur (5 heures de retard) : 7 %',
    'Response missed:\n\n- Low: late by 3 hours\n- High: a delay of more than 9 hours',
  ])('by how much one was missed: %#', (text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });

  test.each(['Response channel', 'Response method', 'Response owner', 'Antwortkanal'])(
    'what stands below "%s"',
    (name) => {
      const text = `| Priority | Cover | ${name} |\n|---|---|---|\n| P1 | all day | Immediate callback |\n| P2 | all day | Next business day |`;
      expect(read(text)).toEqual({ response: [], resolution: [] });
    },
  );

  test('how a fix is put in', () => {
    expect(
      read('Works:\n\n- P1 bug fixes: Immediate roll-out upon a spoken word').resolution,
    ).toEqual([]);
  });

  test('a clause on a share in a column of several things', () => {
    const text =
      '| Event | Uptime, repair times and penalties |\n|---|---|\n| Stop of a site | An uptime of 99.7% per quarter is asked for. For every tenth below it, 0.4% of the fee of that quarter is due. |\n| Fault of one desk | The fault must be repaired within 9 hours. |';
    const { resolution } = read(text);
    expect(resolution.map(([, hours]) => hours)).toEqual([9]);
  });
});

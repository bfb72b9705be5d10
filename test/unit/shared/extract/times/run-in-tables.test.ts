import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response) => terms.map(({ severity, hours }) => [severity, hours]);
  return { response: short(response), resolution: short(resolution) };
};

describe('rows that begin with a bare rank', () => {
  test.each([
    [
      'in Dutch, with a share behind the times',
      'Prioriteit Maximale reactietijd Richtlijn oplostijd Norm\n1 < 1 kantooruur < 6 kantooruren 95%\n2 < 3 kantooruren < 12 kantooruren 95%',
    ],
    [
      'of no more than their times',
      'Priority Response Time Resolution Time\n1 1 hour 6 hours\n2 3 hours 12 hours',
    ],
    [
      'behind what is wrong, before an escalation',
      'Trouble Priority Response time (in hours) * Resolution time (in hours) * Escalation threshold\nNobody in the yard can work (all gates shut). 1 Within 1 hour 6 hours 2 hours\nOne gate is shut (others work). 2 Within 3 hours 12 hours 9 hours',
    ],
    [
      'in sentences that ran into one paragraph',
      'Severity levels are set by both sides. SEVERITY LEVEL MEANING MTTR (Mean Time To Respond) GOAL RESOLUTION 1 Nobody can book a berth in the port. ≤1 hour of the first call Resolve within 6 hours of the call 2 One desk cannot book. ≤ 3 business hours of the first call Resolve within 12 hours of the call',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({
      response: [
        ['1', 1],
        ['2', 3],
      ],
      resolution: [
        ['1', 6],
        ['2', 12],
      ],
    });
    const document = documentOfText(text);
    const { response, resolution } = times(slaTextOf(text));
    const citations = [...response, ...resolution].flatMap((term) => term.citations);
    expect(citations.every((citation) => holds(citation, document))).toBe(true);
  });

  test('letters below a line that names their scale', () => {
    const text =
      'Severity Classification:\nTarget Response Time: Target Fix Time:\n\nA Within 3 Support Hours Within 9 Support Hours\n\nB Within 5 Support Hours Within 30 Support Hours';
    expect(read(text)).toEqual({
      response: [
        ['A', 3],
        ['B', 5],
      ],
      resolution: [
        ['A', 9],
        ['B', 30],
      ],
    });
  });

  test('numbers that are out of order are no ranks', () => {
    expect(
      read('Priority Response Time Resolution Time\n4 1 hour 6 hours\n7 3 hours 12 hours'),
    ).toEqual({ response: [], resolution: [] });
  });

  test('a sentence that names a severity and both topics is no line of names', () => {
    const text =
      'Once the Priority Class of an error is agreed, we will respond to and fix it in the times below:\n\nSeverity Classification:\nTarget Response Time: Target Fix Time:\n\nA Within 3 hours Within 9 hours\n\nB Within 5 hours Within 30 hours';
    expect(read(text).response).toEqual([
      ['A', 3],
      ['B', 5],
    ]);
  });

  test('cells of a line each, in which what is wrong stands before its rank', () => {
    const text =
      'Trouble\n\nPriority\n\nResponse Time†\n\nNobody can sail at all.\n\n1\n\nWithin 1 hour\n\nMany cannot sail (or not on time). 2\n\nWithin 3 hours\n\nOne boat is late.\n\n3\n\nWithin 9 hours';
    expect(read(text).response).toEqual([
      ['1', 1],
      ['2', 3],
      ['3', 9],
    ]);
  });

  test('one time of support beside one of something else', () => {
    const text =
      'Trouble Priority Response time Escalation threshold\nNobody can sail (all boats). 1 Within 1 hour 2 hours\nOne boat is late. 2 Within 3 hours 5 hours';
    expect(read(text).response).toEqual([
      ['1', 1],
      ['2', 3],
    ]);
  });
});

describe('severities side by side', () => {
  test('behind the name of a plan, over rows that say what they are for', () => {
    const text =
      'Copper Plan Priority 1 Priority 2 Priority 3\nAcknowledgment 2 Hours 3 Hours 4 Hours\nStatus calls 5 Hours 6 Hours 7 Hours\nFix 1 Day 2 Days 8 Days';
    const { response, resolution } = times(slaTextOf(text));
    expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['Priority 1', 'Copper Plan', 2],
      ['Priority 2', 'Copper Plan', 3],
      ['Priority 3', 'Copper Plan', 4],
    ]);
    expect(resolution.map(({ hours }) => hours)).toEqual([24, 48, 192]);
  });
});

describe('cells that touch', () => {
  test.each([
    ['lines of their own', '\n\n'],
    ['one paragraph', ' '],
  ])('descriptions between a severity and its time, in %s', (_, parted) => {
    const rows = [
      'Incident SeverityDefinitionInitial ResponseStatus Update Frequency',
      'P1 - CriticalNothing is delivered; the belt stands still< 1 hourEvery 30 minutes until resolved',
      'P2 - HighDelivery is slow in >20% of the halls; one belt stands< 3 hoursEvery 2 hours until resolved',
      'P3 - MediumOne belt is slow< 9 hours (business hours)Daily until resolved',
    ];
    expect(read(rows.join(parted)).response).toEqual([
      ['P1 - Critical', 1],
      ['P2 - High', 3],
      ['P3 - Medium', 9],
    ]);
  });
});

describe('cells that say themselves what they hold', () => {
  test('behind the severity of their row', () => {
    const text =
      '**P1 (Critical)** - Response: 20 minutes | Update: hourly | Resolution: 4 hours\n**P2 (High)** - Response: 1 hour | Update: every 4 hours | Resolution: 1 day';
    expect(read(text)).toEqual({
      response: [
        ['P1 (Critical)', 1 / 3],
        ['P2 (High)', 1],
      ],
      resolution: [
        ['P1 (Critical)', 4],
        ['P2 (High)', 24],
      ],
    });
  });

  test('severities in the cells of plans', () => {
    const text =
      '| Commitment | Free | Team |\n|---|---|---|\n| Incident Response | None | 8h (P1), 24h (P2) |';
    const { response } = times(slaTextOf(text));
    expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['P1', 'Team', 8],
      ['P2', 'Team', 24],
    ]);
  });

  test('a time to recover beside one to react is that of the case', () => {
    const text =
      '| | Prio 1 | Prio 2 |\n|---|---|---|\n| Reaction times | 1 hour | 2 hours |\n| Recovery times | 9 hours | 3 days |';
    expect(read(text).resolution).toEqual([
      ['Prio 1', 9],
      ['Prio 2', 72],
    ]);
  });
});

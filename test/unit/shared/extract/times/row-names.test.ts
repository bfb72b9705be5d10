import { describe, expect, test } from 'vitest';
import {
  timesByCase as read,
  timesByPlan as readPlans,
} from '#test/support/sla-texts/promised-times.ts';

describe('names of rows whose cells only follow each other', () => {
  test('have in brackets what they mean, below columns that all end alike', () => {
    const text =
      '## Answer times\n\nTicket Priority Lite Tariff Full Tariff Urgent (Nothing runs) < 7 hours < 2 hours Low (A question) < 50 hours < 20 hours';
    expect(readPlans(text).response).toEqual([
      ['Urgent', 'Lite Tariff', 7],
      ['Urgent', 'Full Tariff', 2],
      ['Low', 'Lite Tariff', 50],
      ['Low', 'Full Tariff', 20],
    ]);
  });

  test('are those of all rows, though the first of them end in a grade', () => {
    const text =
      '# Aims\n\nPriority Level Respond By Resolve By\nLab - Urgent 15 minutes 5 hours\nLab - Normal 9 hours 30 hours\nLab - Planned 9 hours 90 hours\nLab - Buying 9 hours 200 hours\n\nHours are those of the lab.';
    expect(read(text).resolution).toEqual([
      ['Lab - Urgent', 5],
      ['Lab - Normal', 30],
      ['Lab - Planned', 90],
      ['Lab - Buying', 200],
    ]);
  });

  test('touch what they mean, below three names in one word', () => {
    const text =
      'SchweregradBeispielReaktionszeit\n\nDringendHalle steht still, Ware verdirbt≤ 2 Stunden\n\nNormalEin Tor klemmt≤ 9 Stunden';
    expect(read(text)).toEqual({
      response: [
        ['Dringend', 2],
        ['Normal', 9],
      ],
      resolution: [],
    });
  });

  test('stand behind a bar at the end of the row before', () => {
    const text = [
      'Fault class |\nLow |\nThe supplier will repair the fault within 9 hours of the report that the customer made of it | Medium |',
      'The supplier will repair the fault within 5 hours of the report that the customer made of it |',
    ].join('\n\n');
    expect(read(text).resolution).toEqual([
      ['Low', 9],
      ['Medium', 5],
    ]);
  });
});

describe('plans as lines of their own', () => {
  const block = (name: string, first: string, second: string) =>
    `${name}\n\nFor shops of that size\n\nSeverity 1 (all tills stand still) response time\n\n${first}\n\nSeverity 2 (one till stands still) ${second}`;

  test('tell blocks apart that begin with the same severity', () => {
    const text = `# Tariffs\n\nHow quickly we respond:\n\n${block('Kiosk', '7 hours', '9 hours')}\n\n${block('Store', '2 hours', '9 hours')}\n\nMore about tills.`;
    const { response } = readPlans(text);
    expect(response.map(([, plan, hours]) => [plan, hours])).toEqual([
      ['Kiosk', 7],
      ['Kiosk', 9],
      ['Store', 2],
      ['Store', 9],
    ]);
  });

  test('with one cell a line below their names', () => {
    const text =
      'Plan\n\nFirst reply\n\nKiosk\n\nOther users\n\nStore\n\n15 hours\n\nMarket\n\n2 hours\n\nWhat is left out\n\nThings that others did.';
    expect(read(text).response).toEqual([
      ['Store', 15],
      ['Market', 2],
    ]);
  });

  test('but a time that is said twice stays one', () => {
    const text =
      '# Aims\n\nResponse times:\n\n- P1: 1 hour\n- P2: 3 hours\n\n# Again\n\nResponse times:\n\n- P1: 1 hour\n- P2: 3 hours';
    expect(readPlans(text).response).toEqual([
      ['P1', '', 1],
      ['P2', '', 3],
    ]);
  });
});

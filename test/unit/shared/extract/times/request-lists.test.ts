import { describe, expect, test } from 'vitest';
import { timesByCase } from '#test/support/sla-texts/promised-times.ts';

describe('labels of what is asked for, beside the time to answer', () => {
  test('have the times in which it is done', () => {
    expect(
      timesByCase(
        '## Sockets\n\n- First reply: 8 hours\n- New socket: 40 hours after the form is signed\n- Moving a socket: 24 hours\n\n## Mailboxes\n\n- First reply: 4 hours\n- Creation of a mailbox: 2 hours. That covers its aliases.',
      ),
    ).toEqual({
      response: [
        ['Sockets', 8],
        ['Mailboxes', 4],
      ],
      resolution: [
        ['New socket', 40],
        ['Moving a socket', 24],
        ['Creation of a mailbox', 2],
      ],
    });
  });

  test('also on plain lines', () => {
    expect(
      timesByCase(
        '# Laptop desk\n\nInitial response: 4 hours\nLaptop set-up: 3 days\nBattery replacement: 1 day\nLoan of a screen: 2 days',
      ).resolution,
    ).toEqual([
      ['Laptop set-up', 72],
      ['Battery replacement', 24],
      ['Loan of a screen', 48],
    ]);
  });

  test('and in German', () => {
    expect(
      timesByCase(
        '# Service Desk\n\n- Reaktionszeit: 4 Stunden\n- Einrichtung eines Postfachs: 8 Stunden\n- Löschung eines Kontos: 2 Stunden',
      ).resolution,
    ).toEqual([
      ['Einrichtung eines Postfachs', 8],
      ['Löschung eines Kontos', 2],
    ]);
  });

  test('also below a title or sentence of their own', () => {
    const list = '- Password reset: 3 hours\n- New laptop: 9 days';
    for (const title of [
      '# Fulfilment of service requests',
      '# Turnaround times',
      '# Desk\n\nWe complete what you ask for within:',
    ])
      expect(timesByCase(`${title}\n\n${list}`).resolution).toEqual([
        ['Password reset', 3],
        ['New laptop', 216],
      ]);
  });

  test('but other times beside it are none of these', () => {
    for (const label of [
      'Escalation to the lead',
      'Retention of new tickets',
      'Notice of moves',
      'Contract term',
      'Warranty on new laptops',
      'Opening hours',
    ])
      expect(
        timesByCase(
          `# Help\n\n- First reply: 4 hours\n- ${label}: 8 hours\n- Review meeting: 20 hours`,
        ).resolution,
      ).toEqual([]);
  });

  test('and what is asked of the customer is no time of the desk', () => {
    expect(
      timesByCase(
        '# Help\n\n- First reply: 4 hours\n- Change requests: 5 days before the visit\n- New orders: 14 days notice',
      ).resolution,
    ).toEqual([]);
  });

  test('and without either nothing is told', () => {
    expect(
      timesByCase('# Help\n\n- New laptop: 3 days\n- Laptop set-up: 1 day').resolution,
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { timesByCase as read } from '#test/support/sla-texts/promised-times.ts';

describe('the labels of a block are of the case that the block begins with', () => {
  test('a letter of a scale and what it means stand before them in their paragraph', () => {
    const text = [
      'Class A. The whole plant stands still. Reaction Period: twenty minutes. Repair Period: six hours.',
      'Class B. A single line is slower than planned. Reaction Period: three hours. Repair Period: two Business Days.',
    ].join('\n\n');
    expect(read(text)).toEqual({
      response: [
        ['Class A', 1 / 3],
        ['Class B', 3],
      ],
      resolution: [
        ['Class A', 6],
        ['Class B', null],
      ],
    });
  });

  test('a title with an explanation begins no block above cases that name themselves', () => {
    const text = [
      'Ferry office desk - what we do (for crews and agents)',
      'P1 - Critical. No ship can be loaded at all on the quay, or a crew is in danger.\nPicked up: 20 minutes. Fixed: 5 hours.',
      "P2 - High. The whole of a berth can't work.\nPicked up: 30 minutes. Fixed: 9 working hours.",
      "P3 - Medium. One person can't work, the others can.\nPicked up: 5 working hours. Fixed: 3 working days.",
      'P4 - Low. Tedious, but one can go on.\nPicked up: 1 working day. Fixed: 9 working days.',
    ].join('\n\n');
    const cases = read(text).resolution.map(([severity]) => severity.slice(0, 2));
    expect(cases).toEqual(['P1', 'P2', 'P3', 'P4']);
  });

  test('a grade that the scale puts into quotation marks', () => {
    const text = [
      'Stufe "Blau" – Die ganze Werkstatt steht still und niemand kann dort noch Aufträge annehmen.',
      'Fahrzeuge gehen vor. Reaktionszeit: 20 Minuten. Wiederherstellung: 5 Stunden.',
      'Stufe "Grün" – Nur ein Gerät ist gestört.',
      'Reaktionszeit: 3 Stunden. Wiederherstellung: 2 Arbeitstage.',
    ].join('\n\n');
    expect(read(text).response).toEqual([
      ['Stufe "Blau"', 1 / 3],
      ['Stufe "Grün"', 3],
    ]);
    expect(read(text).resolution.map(([name]) => name)).toEqual(['Stufe "Blau"', 'Stufe "Grün"']);
  });

  test('a kind of call, with the times some lines below it', () => {
    const text = [
      'Ticket class: Ward at risk',
      'Meaning: a patient could come to harm',
      'Reply: 10 minutes',
      'Restore: 3 hours',
      'Ticket class: Nuisance',
      'Meaning: it is slow',
      'Reply: 5 hours',
      'Restore: 2 days',
    ].join('\n\n');
    expect(read(text)).toEqual({
      response: [
        ['Ward at risk', 1 / 6],
        ['Nuisance', 5],
      ],
      resolution: [
        ['Ward at risk', 3],
        ['Nuisance', 48],
      ],
    });
  });

  test('a noun with its grade, explained in brackets, above a list', () => {
    const text = [
      'Panne bloquante (plus personne ne travaille)',
      '- prise en charge : 20 min',
      '- rétablissement : 3 h',
      '',
      'Question (mode d’emploi, facture)',
      '- prise en charge : 9 h',
      '- rétablissement : 40 h',
    ].join('\n');
    expect(read(text)).toEqual({
      response: [
        ['Panne bloquante (plus personne ne travaille)', 1 / 3],
        ['Question', 9],
      ],
      resolution: [
        ['Panne bloquante (plus personne ne travaille)', 3],
        ['Question', 40],
      ],
    });
  });

  test('words of the house, each alone on the line above', () => {
    const text = [
      'Shop floor halted – nobody can scan.',
      'We respond: 15 minutes. Repair: 4 hours.',
      'Printer trouble – labels come out late.',
      'We respond: 2 hours. Repair: 10 hours.',
    ].join('\n\n');
    expect(read(text)).toEqual({
      response: [
        ['Shop floor halted', 0.25],
        ['Printer trouble', 2],
      ],
      resolution: [
        ['Shop floor halted', 4],
        ['Printer trouble', 10],
      ],
    });
  });
});

import { describe, expect, test } from 'vitest';
import {
  excludedCategories as categories,
  GROUND_LIST as LIST,
  OF_GROUND_LIST as OF_LIST,
} from '#test/support/sla-texts/excluded-categories.ts';

describe('a question opens a list of grounds', () => {
  test.each([
    'Which hours are not counted?',
    'When does the pledge not apply? In these cases:',
    'Is there anything our promise does not cover? Yes:',
    'When does the pledge not apply?\n\nHere is the list:',
    '¿Qué no se incluye en el cálculo?',
    'Was wird nicht mitgezählt?',
    "Qu'est-ce qui n'entre pas dans le décompte ?",
    'Che cosa non si considera?',
    'Wat telt niet mee?',
    'O que não se considera?',
  ])('%s', (question) => {
    expect(categories(`Our uptime is 98.6%.\n\n${question}${LIST}`)).toEqual(OF_LIST);
  });

  test('but not one that asks what counts', () => {
    expect(categories(`Our uptime is 98.6%.\n\nWhich hours do you look at? All:${LIST}`)).toEqual(
      [],
    );
  });
});

describe('what a list holds that is no list of grounds', () => {
  test.each([
    [
      'conditions under which one ground counts',
      'Planned maintenance does not count against availability if:\n\n- it was told four days before\n- it is over in three hours',
      ['scheduled-maintenance'],
    ],
    [
      'conditions, in German',
      'Geplante Wartung zählt nicht als Ausfall, sofern:\n\n- sie vier Tage vorher bekannt war\n- sie höchstens drei Stunden dauert',
      ['scheduled-maintenance'],
    ],
    [
      'what a figure hangs on',
      'Latency figures exclude rendering time, which depends on:\n\n- the size of the page\n- the age of the printer driver',
      [],
    ],
    [
      'holidays without support',
      'Our premium support is there all the time but excludes:\n\n- Boxing Day\n- Easter Monday\n- Bank holidays',
      [],
    ],
    [
      'steps of what is given back',
      '## Exclusions and credits\n\n- 98.0–98.9%: 8% of the fee as credit\n- Strikes',
      ['force-majeure'],
    ],
    [
      'the line that opens the list',
      '## Ausschlüsse\n\n1. Die Zusage gilt nicht in diesen Fällen:\n   - Streik\n   - Störungen des DNS',
      ['dns', 'force-majeure'],
    ],
    [
      'damage, below liability',
      '## Liability\n\nWe are not liable for:\n\n- poor work of the people you hired through us\n- strikes',
      ['force-majeure'],
    ],
  ])('%s', (_name, text, expected) => {
    expect([...categories(text)].sort()).toEqual(expected);
  });
});

describe('a row of a table of facts', () => {
  test.each([
    ['Excluded downtime'],
    ['Excused minutes'],
    ['Downtime exclusions'],
    ['Not counted as downtime'],
    ['Nicht angerechnete Zeiten'],
    ['Tiempos excluidos'],
  ])('%s', (name) => {
    const table = `| Term | Meaning |\n|---|---|\n| Measured | from the edge |\n| ${name} | strikes, name server failures |`;
    expect([...categories(table)].sort()).toEqual(['dns', 'force-majeure']);
  });
});

describe('what is left out without a verb, or by its consequence', () => {
  test.each([
    ['- Scheduled works excluded from uptime figures and availability', 'scheduled-maintenance'],
    ['- Strike days omitted from the availability calculation', 'force-majeure'],
    [
      'If the fault lies in your own firewall, you are not entitled to any refund.',
      'customer-equipment',
    ],
    ['The host may withhold service credits where an outage was due to a strike.', 'force-majeure'],
    ['We can refuse compensation if the cause was a DDoS attack.', 'security-attack'],
  ])('%s', (text, category) => {
    expect(categories(text)).toEqual([category]);
  });

  test.each([
    'You are not entitled to a refund after you cancel the phone plan.',
    'VAT is excluded from all prices.',
  ])('none in: %s', (text) => expect(categories(text)).toEqual([]));
});

describe('further ways to say what is left out', () => {
  test.each([
    [
      "Uptime is 98.7%. We're not to blame when your ISP fails or a hurricane passes.",
      ['force-majeure', 'internet-access'],
    ],
    [
      "Uptime is 98.7%. The clock doesn't tick during announced upgrades.",
      ['scheduled-maintenance'],
    ],
    [
      'An uptime of 98.7% is promised, bar announced works and acts of God.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'Uptime figures do not take planned upgrades or strikes into account.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'Keine Gutschrift gibt es für Ausfälle, die der Kunde selbst herbeigeführt hat.',
      ['customer-actions'],
    ],
    [
      "Le taux de disponibilité ne tient pas compte de la maintenance programmée ni d'une grève.",
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'Il valore garantito non tiene conto di manutenzioni programmate e scioperi.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'La disponibilidad no tiene en cuenta los mantenimientos programados ni las huelgas.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'De beschikbaarheid is 98,7%. Gepland onderhoud en stakingen blijven buiten de meting.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'A disponibilidade é de 98,7%. Ficam fora da conta as manutenções programadas e a força maior.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
  ])('%s', (text, expected) => expect(categories(text)).toEqual(expected));

  test('a list of work that support does not do', () => {
    expect(categories('Support does not include:\n\n- courses\n- typing in data')).toEqual([]);
  });
});

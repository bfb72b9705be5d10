import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const INTRODUCTIONS = {
  en: 'Downtime does not include outages due to:',
  de: 'Nicht als Ausfallzeit gelten:',
  fr: 'Ne sont pas comptés comme indisponibilité :',
  it: 'Non sono conteggiati come interruzione:',
  es: 'No se consideran interrupción:',
} as const;

const of = (language: keyof typeof INTRODUCTIONS, ground: string) =>
  categories(`${INTRODUCTIONS[language]}\n\n- ${ground}`);

describe('who caused an outage', () => {
  test.each<[keyof typeof INTRODUCTIONS, string, readonly ExclusionCategory[]]>([
    ['en', 'Errors of the customer, its employees or its subcontractors', ['customer-actions']],
    ['en', "Acts of the client's contractors and suppliers", ['customer-actions']],
    ['en', 'Failures of our subcontractors', ['third-party']],
    [
      'en',
      'Load that the customer brought about, and not a failure of our network',
      ['customer-actions'],
    ],
    ['en', 'Payment processor outages', ['third-party']],
    ['en', 'Card gateway failures', ['third-party']],
    ['en', 'Security breaches', ['security-attack']],
    ['de', 'Fehler des Kunden, seiner Mitarbeiter oder Subunternehmer', ['customer-actions']],
    ['de', 'Probleme, die der Kunde verursacht', ['customer-actions']],
    [
      'de',
      'Ausfälle durch den Kunden oder durch dessen Software und Skripte',
      ['customer-actions'],
    ],
    ['de', 'Mandantenseitige Probleme', ['customer-actions']],
    ['de', 'Kundenseitig verursachte Fehler', ['customer-actions']],
    ['de', 'Ausfälle bei externen Parteien', ['third-party']],
    ['de', 'Ausfälle externer Stellen', ['third-party']],
    ['fr', 'Erreur du client, de son personnel ou de ses sous-traitants', ['customer-actions']],
    ['fr', 'Travaux planifiés par le fournisseur', ['scheduled-maintenance']],
    ['fr', "Panne du fournisseur d'énergie", ['third-party']],
    ['en', 'Faults for which the customer declined our fix', ['customer-actions']],
    ['fr', 'Défaillance de nos sous-traitants', ['third-party']],
    ['it', 'Errori del cliente, dei suoi dipendenti o subappaltatori', ['customer-actions']],
    ['es', 'Errores del cliente, sus empleados o subcontratistas', ['customer-actions']],
    [
      'es',
      'Incidencias derivadas de configuraciones o integraciones del cliente',
      ['customer-actions'],
    ],
    [
      'es',
      'Caídas causadas por cambios, claves o permisos gestionados por el cliente',
      ['customer-actions'],
    ],
    ['es', 'Ajustes hechos por el usuario', ['customer-actions']],
  ])('%s: %s', (language, ground, expected) => {
    expect(of(language, ground)).toEqual(expected);
  });
});

describe('headings above what does not count', () => {
  test.each([
    'Was nicht zum SLA zählt',
    'Was nicht zur Verfügbarkeit gehört',
    'Zählt nicht als Ausfall',
    'Ce qui ne relève pas du SLA',
    'Cosa non rientra nello SLA',
    'Lo que no cubre el SLA',
    'O que não conta para o SLA',
    'Wat niet onder de SLA valt',
    'What is not part of the SLA',
    'Outside this SLA',
  ])('%s', (heading) => {
    expect(
      categories(`## ${heading}\n\n- Erdbeben, earthquakes, pandemics\n- Acts of war`),
    ).toEqual(['force-majeure']);
  });
});

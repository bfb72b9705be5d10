import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

describe('a level that holds outside of maintenance', () => {
  test.each([
    'La disponibilité mensuelle est de 98,7 %, en dehors des fenêtres de maintenance planifiée.',
    'Nous garantissons un taux de disponibilité de 98,7 % pour le portail, en dehors de la maintenance planifiée.',
    'La disponibilidad mensual es del 98,7 %, fuera de las ventanas de mantenimiento programado.',
    'La disponibilità mensile è del 98,7 %, al di fuori delle finestre di manutenzione programmata.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test.each([
    // Of the hours of work nothing is left out.
    'La disponibilité mensuelle est de 98,7 %, en dehors des heures ouvrées aussi.',
    // When the work is done, and not what does not count.
    'Les travaux de maintenance ont lieu en dehors des heures de bureau.',
    // No level.
    'Notre équipe répond au téléphone, en dehors des fenêtres de maintenance.',
    'Contestamos a las llamadas fuera de las ventanas de mantenimiento.',
  ])('but not: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});

describe('a single outage that is not regarded as one', () => {
  test.each([
    'Le portail est disponible à 98,7 %. Une coupure pendant une maintenance programmée n’est pas considérée comme une indisponibilité.',
    "Le portail est disponible à 98,7 %. L'interruption due à une maintenance planifiée n'est pas prise en compte.",
    'Le portail est disponible à 98,7 %. Les interruptions dues à une maintenance planifiée ne sont pas considérées comme des pannes.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test.each([
    'Le portail est disponible à 98,7 %. Une coupure pendant une maintenance programmée est considérée comme une indisponibilité.',
    // About a ticket, and no time of outage.
    "La demande de maintenance n'est pas considérée comme urgente.",
  ])('but not: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});

describe('the services of others in German', () => {
  test('may have a hyphen', () => {
    expect(
      categories(
        '## Ausschlüsse\n\nNicht als Ausfall zählen:\n\n- Störungen von Dritt-Systemen außerhalb unserer Pumpe',
      ),
    ).toEqual(['third-party']);
  });
});

describe('a line below exclusions that tells how support is given', () => {
  const list = (line: string) =>
    `Our availability is 98.7%. The following does not count as downtime:\n\n- Planned maintenance\n- ${line}`;

  test.each([
    'Support is given in Welsh and English',
    'Personal services are given by telephone',
    'Longer stops need a written explanation.',
  ])('names no ground: %s', (line) => {
    expect(categories(list(line))).toEqual(['scheduled-maintenance']);
  });

  test.each(['Support requests in other languages', 'Changes that need no approval by our board'])(
    'but may be one: %s',
    (line) => {
      expect(categories(list(line))).toContain('other');
    },
  );
});

describe('a level that holds unless something befalls the service', () => {
  test.each([
    'The portal is available 98.7% of the time, unless it is hit by a cyber attack.',
    "Le portail est disponible 98,7 % du temps, à moins qu'il ne soit victime d'une cyberattaque.",
    'Das Portal ist zu 98,7 % verfügbar, es sei denn, es wird durch einen Hackerangriff gestört.',
    'El portal está disponible el 98,7 % del tiempo, a menos que sufra un ciberataque.',
    'Il portale è disponibile al 98,7 %, a meno che non subisca un attacco informatico.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['security-attack']);
  });

  test.each([
    'The portal is available 98.7% of the time, unless otherwise agreed for maintenance.',
    'The portal is available 98.7% of the time, unless the customer orders less.',
    'We tell you of downtime 3 days before, unless emergency maintenance is needed.',
    'Le portail est disponible 98,7 % du temps, à moins que le client ne commande moins.',
  ])('but not: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});

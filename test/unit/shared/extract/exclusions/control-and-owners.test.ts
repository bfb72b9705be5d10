import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const of = (text: string) => [...categories(text)].sort();
const item = (ground: string) =>
  of(`The guarantee does not apply to outages caused by:\n\n- ${ground}`);

describe('who has control, and whose a thing is', () => {
  test.each([
    ['any means outside of our control', ['force-majeure']],
    ['systems not owned or operated by Harrowgate', ['third-party']],
    [
      'programs; software not written, systems not managed and controlled by Tillbury',
      ['third-party'],
    ],
    ['tools that someone else built', ['third-party']],
    ['connectors which other companies maintain', ['third-party']],
    ['any subscriber or third-party supplied devices', ['customer-equipment', 'third-party']],
    ['attacks directed at your shop server', ['security-attack']],
    ['hechos que no están bajo nuestro control', ['force-majeure']],
    ['fattori che non sono sotto il nostro controllo', ['force-majeure']],
    ['événements qui ne sont pas sous son contrôle', ['force-majeure']],
    ['mises à jour du serveur et de la base prévues', ['scheduled-maintenance']],
  ])('%s', (ground, wanted) => expect(item(ground)).toEqual(wanted));

  test.each([
    ['We pay no refunds owing to riots or lightning.', ['force-majeure']],
    ['Não contam como indisponibilidade: ações regulatórias.', ['force-majeure']],
    ['The carrier issues no rebates on account of planned works.', ['scheduled-maintenance']],
  ])('told in a sentence: %s', (text, wanted) => expect(of(text)).toEqual(wanted));

  test('what the customer does not control stays its own', () => {
    expect(item('devices not provided by Customer')).not.toContain('third-party');
  });
});

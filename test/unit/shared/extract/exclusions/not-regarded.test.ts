import { describe, expect, test } from 'vitest';
import {
  excludedCategories as categories,
  GROUND_LIST as LIST,
  OF_GROUND_LIST as OF_LIST,
} from '#test/support/sla-texts/excluded-categories.ts';

describe('what is not regarded as an outage', () => {
  test.each([
    'The following are not regarded as downtime:',
    'The following will not be treated as unavailability:',
    'We do not consider the following an outage:',
    'None of the following is deemed an interruption:',
    'No se considera caída del servicio:',
    'No se considerarán tiempo de inactividad:',
    'No tendrán la consideración de interrupción:',
    'No se entiende por indisponibilidad:',
    'No se consideran incumplimientos:',
    '**No se considera Tiempo de Inactividad:**',
    '**Not regarded as downtime:**',
    '**Nicht als Ausfall zählen:**',
    '**Não são considerados falhas:**',
    '**Ne sont pas considérées comme des pannes :**',
    '**Non sono considerati guasti:**',
    'Non sono considerati disservizi:',
    'Non si considera interruzione:',
    'Non costituiscono fermo del servizio:',
    'Ne sont pas considérés comme des interruptions :',
    'Ne sera pas considéré comme indisponibilité :',
    'Ne constituent pas une panne :',
    'Nicht als Ausfall gelten:',
    'Als Störung gelten nicht:',
    'Nicht als Ausfallzeit angesehen werden:',
    'Keine Ausfallzeit stellen dar:',
    'Não é considerado tempo de inatividade:',
    'Não se consideram interrupções:',
    'Wordt niet beschouwd als uitval:',
    'Niet als storing gelden:',
  ])('%s', (lead) => {
    expect(categories(`Our availability is 98.6%.\n\n${lead}${LIST}`)).toEqual(OF_LIST);
  });

  test.each([
    'The following are regarded as downtime:',
    'Se considera caída del servicio:',
    'Als Ausfall gelten:',
    'Sont considérés comme des interruptions :',
  ])('but not: %s', (lead) => {
    expect(categories(`Our availability is 98.6%.\n\n${lead}${LIST}`)).toEqual([]);
  });
});

describe('groups of grounds below headings', () => {
  test('that name a ground, behind the words that open them', () => {
    const text = [
      '## Availability',
      '### How minutes are counted',
      'Lost minutes are not counted if they are due to:',
      '### Planned maintenance',
      '- work announced two days ahead',
      '### Force majeure',
      '- floods and wars',
      '### Third-party services',
      '- carriers and their peers',
      '### Claims',
      '- by mail to the service desk',
    ].join('\n\n');
    expect(categories(text)).toEqual(['force-majeure', 'scheduled-maintenance', 'third-party']);
  });
});

test('a row of facts may name what is left out', () => {
  const text = [
    '| Fact | Value |',
    '| --- | --- |',
    '| Monthly uptime | 99.8% |',
    '| Measured by | probes in three cities |',
    '| Excluded | planned maintenance, force majeure |',
  ].join('\n');
  expect(categories(text)).toEqual(['force-majeure', 'scheduled-maintenance']);
});

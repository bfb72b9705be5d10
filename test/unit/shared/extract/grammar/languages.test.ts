import { describe, expect, test } from 'vitest';
import { languagesIn } from '#shared/extract/grammar/languages.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const languages = (text: string) => [...languagesIn(slaTextOf(text))];

describe('the languages of a text besides English', () => {
  test.each([
    ['de', 'Geplante Wartungsarbeiten zählen nicht als Ausfall.'],
    ['fr', 'Les interruptions planifiées ne sont pas prises en compte.'],
    ['it', 'Sono escluse le interruzioni dovute al cliente.'],
    ['es', 'Cambios no autorizados de la instalación.'],
    ['nl', 'Gepland onderhoud telt niet mee.'],
    ['pt', 'As interrupções para manutenção não são contadas.'],
  ])('%s is found in a line: %s', (language, line) => {
    expect(languages(`# Exclusions\n\n${line}`)).toContain(language);
  });

  test('English has none of them', () => {
    const page = `# Service levels

The Provider keeps the Service available for at least 99.9% of the minutes per month, from Monday to
Friday, 9:00 to 17:00 EST or IST. Force majeure, maintenance of the OS, non-payment and DoS attacks
do not count, and neither do requests that clients send as a test while targets are met.`;
    expect(languages(page)).toEqual([]);
  });

  test('a text in two languages has both, wherever they stand', () => {
    const text = `# Verfügbarkeit

The service is up.

| Priority | Délai |
| --- | --- |
| 1 | dans les 2 heures |
`;
    expect(languages(text)).toEqual(expect.arrayContaining(['de', 'fr']));
  });
});

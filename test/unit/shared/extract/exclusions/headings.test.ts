import { expect, test } from 'vitest';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

test.each([
  '### Tiempo excluido\n\n- Fuerza mayor\n- Mantenimiento programado',
  '### Tempi esclusi\n\n- Forza maggiore\n- Manutenzione programmata',
  '### Ausgeschlossene Zeiten\n\n- Höhere Gewalt\n- Geplante Wartung',
])('a heading that names what is left out opens its list: %s', (text) => {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  const found = JSON.stringify(exclusions(slaText(reading.value.document)));
  expect(found).toContain('"force-majeure"');
  expect(found).toContain('"scheduled-maintenance"');
});

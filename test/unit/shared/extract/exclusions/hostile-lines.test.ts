import { expect, test } from 'vitest';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { blockSource, documentOf } from '#shared/read/reading.ts';

const MEGABYTE = 1_000_000;

/** A paragraph of one line, a megabyte long, below a heading that calls it a list of exclusions. */
function line(shape: string) {
  const words = (text: string) => [{ type: 'text' as const, text, marks: [] }];
  const text = words(shape.repeat(Math.ceil(MEGABYTE / shape.length)));
  return documentOf(
    [
      {
        type: 'heading',
        level: 1,
        anchor: '',
        pageBreakBefore: false,
        number: null,
        text: words('Exclusions'),
        source: blockSource(0),
      },
      { type: 'paragraph', number: null, text, source: blockSource(1) },
    ],
    { title: '', language: 'en' },
  );
}

test.each([
  'not a ',
  'availability not (',
  'between the user and ',
  'service suspension ',
  'suspension du service pour ',
  'suspension or termination of the ',
  'access by your a or ',
  'unlawful, or ',
  'maintenance beyond 9 minutes ',
  '9 counts as downtime ',
  'en cas de non-respect du ',
  'gain a ',
  'não será ',
  'geen recht ',
  'worden niet ',
  'manutenzione a/b, ',
  'exclusions of the ',
  'ne sera pas due ',
  'non sarà dovuto ',
  'no se abona ',
  'von der berechnung ',
  'outside of the ',
  'is not eligible ',
  'claims are ',
  'the clock time ',
  'is relieved of ',
  'deemed available even ',
  'als verfügbar gilt auch ',
  'changes you had ',
  'upgrades and works ',
  'your own and your ',
  'over the limits ',
  'zählt auch und ',
  'le délai de la gtr ',
  'shut-down of a lift ',
  'hours when we ',
  'plant on your own ',
  'unless a (',
  'maintenance that cannot ',
  'acts of the customer or ',
  'matters for which you ',
  'data entered and made ',
  'breach of the obligations ',
  'errors in anyone using a ',
  'loss of connectivity between ',
  'traffic over the number of ',
  'less minutes of ',
  'neither downtime nor ',
  'no right to a ',
  'outside the scope of our ',
  'minutes are deemed ',
  'nothing in this ',
  'volumes over the ',
  'or any other problems ',
  'caused by strikes ',
  'software not on our ',
  'wrong or late orders ',
  'neustarts und ausfälle ',
  '9% unless maintenance or ',
  '9 % en dehors de la ',
  '9 % à moins que ',
  'support is given in ',
])('a line of a megabyte is read to its end: of "%s"', (shape) => {
  const { exclusions: found } = exclusions(slaText(line(shape)));
  expect(found.length).toBeLessThanOrEqual(2);
});

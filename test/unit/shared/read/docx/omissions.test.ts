import { expect, it } from 'vitest';
import { Omissions } from '#shared/read/docx/omissions.ts';

const notes = (omissions: Omissions) => omissions.notes().map(({ message }) => message);

it('A chart or an object is told once, and not again by the file in which it keeps its data', () => {
  const omissions = new Omissions();
  omissions.add('chart');
  omissions.add('object', 2);
  omissions.add('embedding', 3);
  expect(notes(omissions)).toEqual(['1 chart was left out.', '2 embedded objects were left out.']);
  omissions.add('embedding');
  expect(notes(omissions)).toContain('1 embedded file was left out.');
});

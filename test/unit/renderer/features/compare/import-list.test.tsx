import { afterEach, expect, test } from 'vitest';
import { ImportList } from '#renderer/features/compare/import/ImportList.tsx';
import { useImports, type Found } from '#renderer/features/compare/import/import-store.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

const found = (more: Partial<Found>): Found => ({
  offer: 'o' as OfferId,
  name: 'Heron',
  values: 3,
  citations: 4,
  silent: [],
  noteCount: 0,
  notes: [],
  supersedes: null,
  ...more,
});

const wordsOf = async (state: Found): Promise<string | null> => {
  useImports.setState({
    imports: [{ id: '1', name: 'a.txt', state: { type: 'done', found: state } }],
  });
  return (await render(<ImportList />)).textContent;
};

afterEach(async () => {
  await clearPage();
  useImports.setState({ imports: [] });
});

test('a file tells how much was found in it', async () => {
  expect(await wordsOf(found({}))).toContain('3 values with 4 citations, kept as “Heron”.');
});

test('a text without a promise is kept, and said to be one', async () => {
  expect(await wordsOf(found({ values: 0, citations: 0 }))).toContain(
    'A text in which no promise was found, kept as “Heron”.',
  );
});

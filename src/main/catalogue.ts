import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { problemLine } from '#shared/base/place.ts';
import { readCatalogue, type Catalogue } from '#shared/library/catalogue.ts';

/** The bundled content. The files are parts of the bundle of their own, loaded when asked for. */

type Files = Readonly<Record<string, () => Promise<unknown>>>;

const templates: Files = import.meta.glob('#assets/templates/*.json', { import: 'default' });
const clauses: Files = import.meta.glob('#assets/clauses/*.json', { import: 'default' });
const samples: Files = import.meta.glob('#assets/samples/*.sla', {
  import: 'default',
  query: '?raw',
});

const loadAll = async (files: Files): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([path, load]) => [nameOf(path), await load()] as const),
    ),
  );

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Throws where a bundled file is faulty: no such build passes the tests. */
export async function loadCatalogue(): Promise<Catalogue> {
  const catalogue = readCatalogue({
    templates: await loadAll(templates),
    clauses: await loadAll(clauses),
  });
  if (!catalogue.ok) throw new Error(`Faulty content:\n${catalogue.error.join('\n')}`);
  return catalogue.value;
}

/** The sample agreements, in the order of their file names. */
export async function loadSamples(): Promise<readonly Agreement[]> {
  const texts = Object.entries(await loadAll(samples)).sort(([a], [b]) => (a < b ? -1 : 1));
  return texts.map(([name, text]) => {
    const agreement = parseAgreementText(String(text));
    if (!agreement.ok)
      throw new Error(`Faulty sample ${name}:\n${agreement.error.map(problemLine).join('\n')}`);
    return agreement.value;
  });
}

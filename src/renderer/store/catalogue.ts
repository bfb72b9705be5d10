import { invariant } from '#shared/base/invariant.ts';
import { readCatalogue, type Catalogue } from '#shared/library/catalogue.ts';

let loaded: Promise<Catalogue> | null = null;

/** The bundled templates and clauses. They are read when first asked for, not at the start. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Catalogue> {
  const [templates, clauses] = await Promise.all([
    files(import.meta.glob('#assets/templates/*.json', { import: 'default' })),
    files(import.meta.glob('#assets/clauses/*.json', { import: 'default' })),
  ]);
  const catalogue = readCatalogue({ templates, clauses });
  // The files ship with the app and a test reads each of them.
  invariant(catalogue.ok, catalogue.ok ? '' : catalogue.error.join('\n'));
  return catalogue.value;
}

const files = async (
  found: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(found).map(async ([name, load]) => [name.split('/').at(-1), await load()]),
    ),
  );

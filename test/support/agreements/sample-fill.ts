import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { problemLine } from '#shared/base/place.ts';
import { readCatalogue, type Catalogue } from '#shared/library/catalogue.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** What a user of the template would fill in, by place path; a record that is new is appended. */
interface SampleFill {
  readonly template: string;
  readonly id: string;
  readonly set: readonly { readonly path: string; readonly value: unknown }[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const SAMPLE_NAMES = readdirSync(join(ROOT, 'scripts', 'samples'))
  .map((name) => name.replace('.fill.json', ''))
  .sort();

export const samplePath = (name: string): string => join(ROOT, 'assets', 'samples', `${name}.sla`);

/** The catalogue that ships, read from the assets. */
export function shippedCatalogue(): Catalogue {
  const read = (folder: string) =>
    Object.fromEntries(
      readdirSync(join(ROOT, 'assets', folder)).map((name) => [
        name,
        json(join(ROOT, 'assets', folder, name)),
      ]),
    );
  const catalogue = readCatalogue({ templates: read('templates'), clauses: read('clauses') });
  if (!catalogue.ok) throw new Error(catalogue.error.join('\n'));
  return catalogue.value;
}

/** A sample as its template and its fill list make it. */
export function makeSample(name: string, catalogue: Catalogue): Agreement {
  const fill = json(join(ROOT, 'scripts', 'samples', `${name}.fill.json`)) as SampleFill;
  const template = catalogue.templates.find(({ id }) => id === fill.template);
  if (!template) throw new Error(`There is no template ${fill.template}.`);
  const made = instantiateTemplate(template, catalogue, { id: fill.id as AgreementId });
  if (!made.ok) throw new Error(made.error.map(problemLine).join('\n'));
  const value: unknown = JSON.parse(JSON.stringify(made.value));
  for (const { path, value: filled } of fill.set) setAt(value, path.split('/').slice(1), filled);
  const checked = checkAgreement(value);
  if (!checked.ok) throw new Error(checked.error.map(problemLine).join('\n'));
  return checked.value;
}

function setAt(node: unknown, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (Array.isArray(node)) {
    const index = node.findIndex((record: { id?: string }) => record.id === key);
    if (rest.length > 0) setAt(node[index], rest, value);
    else if (index < 0) node.push(value);
    else node[index] = value;
    return;
  }
  if (typeof node !== 'object' || node === null) throw new Error(`No place for ${path.join('/')}`);
  const record = node as Record<string, unknown>;
  if (rest.length === 0) record[key] = value;
  else setAt(record[key], rest, value);
}

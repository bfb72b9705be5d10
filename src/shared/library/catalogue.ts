import { err, ok, type Result } from '#shared/base/result.ts';
import { ClauseFileSchema, type LibraryClause } from './clause.ts';
import { TemplateSchema, type Template } from './template.ts';

/** The templates and clauses that ship with the app. */
export interface Catalogue {
  readonly templates: readonly Template[];
  readonly clauses: readonly LibraryClause[];
}

/** Files by name, parsed from JSON already. */
export interface CatalogueFiles {
  readonly templates: Readonly<Record<string, unknown>>;
  readonly clauses: Readonly<Record<string, unknown>>;
}

/** Checks every file whole; the error lists each fault with its file. */
export function readCatalogue(files: CatalogueFiles): Result<Catalogue, readonly string[]> {
  const faults: string[] = [];
  const read = <T>(
    name: string,
    parsed:
      | { success: true; data: T }
      | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } },
  ): T[] => {
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues)
      faults.push(`${name}: ${issue.path.map(String).join('.')}: ${issue.message}`);
    return [];
  };
  const templates = Object.entries(files.templates).flatMap(([name, value]) =>
    read(name, TemplateSchema.safeParse(value)),
  );
  const clauses = Object.entries(files.clauses).flatMap(([name, value]) =>
    read(name, ClauseFileSchema.safeParse(value)).flatMap((file) => file.clauses),
  );
  for (const [what, records] of [
    ['template', templates],
    ['clause', clauses],
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) faults.push(`The id "${id}" belongs to more than one ${what}.`);
      seen.add(id);
    }
  }
  return faults.length > 0 ? err(faults) : ok({ templates, clauses } as Catalogue);
}

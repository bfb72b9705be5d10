import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '#main/catalogue.ts';
import { draftFileName } from '#main/files/draft-file-name.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';

/**
 * Puts drafts from all templates in turn into the library's folder, as files alone: the app's next
 * start takes them into its database, as it does after a loss.
 */
export async function fillLibrary(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const catalogue = await loadCatalogue();
  for (let index = 0; index < count; index += 1) {
    const template = catalogue.templates[index % catalogue.templates.length]!;
    const id = `bench-draft-${index + 1}` as AgreementId;
    const agreement = instantiateTemplate(template, catalogue, { id });
    if (!agreement.ok) throw new Error(`The template ${template.id} is broken.`);
    const draft = { ...agreement.value, title: `${agreement.value.title} no. ${index + 1}` };
    await writeFile(join(folder, draftFileName(id)), agreementText(draft));
  }
}

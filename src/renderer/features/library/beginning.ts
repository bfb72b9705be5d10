import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Catalogue } from '#shared/library/catalogue.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import type { Template } from '#shared/library/template.ts';
import { blankAgreement } from './blank-agreement.ts';

/** What one can start from. */
export interface Beginning {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: Agreement['kind'];
  readonly guidance: readonly string[];
  /** Null: the template is broken. */
  readonly start: (id: AgreementId) => Agreement | null;
}

export const blank: Beginning = {
  id: '#blank',
  title: 'Blank agreement',
  summary: 'The six guided sections with their tables and no text. For an agreement of your own.',
  kind: 'customer',
  guidance: [],
  start: blankAgreement,
};

export const fromTemplate = (template: Template, catalogue: Catalogue): Beginning => ({
  id: template.id,
  title: template.title,
  summary: template.summary,
  kind: template.kind,
  guidance: template.guidance,
  start(id) {
    const made = instantiateTemplate(template, catalogue, { id });
    if (!made.ok) console.error('A template is broken.', made.error);
    return made.ok ? made.value : null;
  },
});

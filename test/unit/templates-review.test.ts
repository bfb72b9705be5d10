import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { problemLine } from '#shared/base/place.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { review } from '#shared/review/review.ts';
import {
  SAMPLE_NAMES,
  samplePath,
  shippedCatalogue,
} from '#test/support/agreements/sample-fill.ts';

const catalogue = shippedCatalogue();

const errorsOf = (agreement: Agreement) =>
  review(agreement).filter(({ severity }) => severity === 'error');

const line = ({ rule, place, message }: ReturnType<typeof review>[number]) =>
  `${rule} at ${place.path}: ${message}`;

describe('the review of the templates', () => {
  it.each(catalogue.templates.map((template) => [template.id, template] as const))(
    '%s has no errors',
    (id, template) => {
      const made = instantiateTemplate(template, catalogue, { id: id as AgreementId });
      if (!made.ok) throw new Error(made.error.map(problemLine).join('\n'));
      expect(errorsOf(made.value).map(line)).toEqual([]);
    },
  );

  it.each(SAMPLE_NAMES)('the sample %s has no errors', (name) => {
    const parsed = parseAgreementText(readFileSync(samplePath(name), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.error.map(problemLine).join('\n'));
    expect(errorsOf(parsed.value).map(line)).toEqual([]);
  });
});

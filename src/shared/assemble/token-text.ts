import type { Agreement } from '#shared/agreement/agreement.ts';
import type { TokenRun } from '#shared/agreement/rich-text.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { readField } from './fields/catalogue.ts';
import { formatterFor } from './format.ts';
import { findTarget, outlineOf, type Outline } from './outline.ts';

/** The words that a token stands for at this moment. */
export const tokenText = (agreement: Agreement, run: TokenRun): string =>
  tokenTexts(agreement)(run);

/** The same for many tokens of one version: numbers are counted and each field is read once. */
export function tokenTexts(agreement: Agreement): (run: TokenRun) => string {
  let outline: Outline | null = null;
  const fields = new Map<string, string>();
  return (run) => {
    switch (run.type) {
      case 'field': {
        const text = fields.get(run.path) ?? fieldText(agreement, run.path);
        fields.set(run.path, text);
        return text;
      }
      case 'reference':
        outline ??= outlineOf(agreement);
        return findTarget(outline, run.target)?.label ?? '[?]';
      case 'term':
        return (
          run.text ??
          agreement.definitions.find(({ id }) => id === run.definition)?.term ??
          run.definition
        );
      case 'blank':
        return `[${run.label}]`;
      default:
        return unreachable(run);
    }
  };
}

function fieldText(agreement: Agreement, path: string): string {
  const field = readField(agreement, path);
  if (!field.ok) return `[${path}]`;
  const { value, place } = field.value;
  return formatterFor(agreement.language).value(value) || `[${place.label.split(' › ').at(-1)}]`;
}

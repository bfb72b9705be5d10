import type { Agreement } from '#shared/agreement/agreement.ts';
import { readField } from '#shared/assemble/fields/catalogue.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { findTarget, outlineOf } from '#shared/assemble/outline.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { TokenRun } from '../nodes/token-node.ts';

/** The words that a token stands for at this moment. */
export function tokenText(agreement: Agreement, run: TokenRun): string {
  switch (run.type) {
    case 'field': {
      const field = readField(agreement, run.path);
      if (!field.ok) return `[${run.path}]`;
      return (
        formatterFor(agreement.language).value(field.value.value) ??
        `[${field.value.place.label.split(' › ').at(-1)}]`
      );
    }
    case 'reference':
      return findTarget(outlineOf(agreement), run.target)?.label ?? '[?]';
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
}

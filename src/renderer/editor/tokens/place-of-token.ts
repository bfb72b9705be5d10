import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import { readField } from '#shared/assemble/fields/catalogue.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { TokenRun } from '../nodes/token-node.ts';

/** The place where what a token shows is set; null for a blank and for what leads nowhere. */
export function placeOfToken(agreement: Agreement, run: TokenRun): string | null {
  switch (run.type) {
    case 'field': {
      const field = readField(agreement, run.path);
      return field.ok ? field.value.place.path : null;
    }
    case 'reference':
      return placeOfTarget(agreement, run.target);
    case 'term':
      return agreement.definitions.some(({ id }) => id === run.definition)
        ? `/definitions/${run.definition}`
        : null;
    case 'blank':
      return null;
    default:
      return unreachable(run);
  }
}

type Target = Extract<Run, { type: 'reference' }>['target'];

function placeOfTarget(agreement: Agreement, target: Target): string | null {
  switch (target.kind) {
    case 'section':
      return agreement.sections.some(({ id }) => id === target.id)
        ? `/sections/${target.id}`
        : null;
    case 'item': {
      const section = agreement.sections.find(({ items }) =>
        items.some(({ id }) => id === target.id),
      );
      return section ? `/sections/${section.id}/items/${target.id}` : null;
    }
    case 'annex':
      return agreement.annexes.some(({ id }) => id === target.id) ? `/annexes/${target.id}` : null;
    default:
      return unreachable(target.kind);
  }
}

/** The heading of what a cross-reference points to; null where it does not exist. */
export function titleOfTarget(agreement: Agreement, target: Target): string | null {
  switch (target.kind) {
    case 'section':
      return agreement.sections.find(({ id }) => id === target.id)?.title ?? null;
    case 'item':
      return (
        agreement.sections.flatMap(({ items }) => items).find(({ id }) => id === target.id)
          ?.title ?? null
      );
    case 'annex':
      return agreement.annexes.find(({ id }) => id === target.id)?.title ?? null;
    default:
      return unreachable(target.kind);
  }
}

import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import type { ItemId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { writtenBlocks, type RichText, type Run } from '#shared/agreement/rich-text.ts';
import type { Place } from '#shared/base/place.ts';
import { isolated, type Direction } from '#shared/base/text-direction.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Inline, Inlines } from '#shared/document/document.ts';
import { fieldLabel, readField } from './fields/catalogue.ts';
import type { FieldValue } from './fields/value.ts';
import { directionOf } from './direction.ts';
import { formatterFor, type Formatter } from './format.ts';
import { markersOf } from './markers.ts';
import { findTarget, outlineOf, type Outline } from './outline.ts';
import { Stops } from './stop.ts';

export const plain = (text: string): Inline => ({ type: 'text', text, marks: [] });
export const strong = (text: string): Inline => ({ type: 'text', text, marks: ['bold'] });

/** Turns runs and values of one agreement into inlines, and gathers what is still missing. */
export class Resolver {
  readonly formatter: Formatter;
  readonly outline: Outline;
  readonly stops: Stops;
  readonly #direction: Direction;
  readonly #terms: ReadonlyMap<string, string>;

  constructor(readonly agreement: Agreement) {
    this.formatter = formatterFor(agreement.language);
    this.outline = outlineOf(agreement);
    this.#direction = directionOf(agreement.language);
    this.stops = new Stops(agreement);
    this.#terms = new Map(agreement.definitions.map(({ id, term }) => [id, term]));
  }

  get wording(): Formatter['wording'] {
    return this.formatter.wording;
  }

  /** The name of a record as people know it, with what they look for in it: "Exclusion 2 › Text". */
  label(list: RecordList, record: { readonly id: string }, ...rest: readonly string[]): string {
    return [recordName(this.agreement, list, record.id), ...rest].join(' › ');
  }

  /** A text of the model as it was typed; where it is empty, a blank that stops the export. */
  required(text: string, place: Place): Inline {
    return text.trim() === '' ? this.blank(place) : this.typed(text, place.path);
  }

  /** A text of the model that may be empty. */
  typed(text: string, source: string): Inline {
    return { type: 'value', text: this.inLine(text), marks: [], source };
  }

  /** Words that keep their own order in a line of the document. */
  inLine(text: string): string {
    return isolated(text, this.#direction);
  }

  /** A value, or null where it is missing and may be. */
  optional(value: FieldValue, source: string): Inline | null {
    const text = this.formatter.value(value);
    return text === null ? null : this.typed(text, source);
  }

  /** A value that the text cannot do without. */
  value(value: FieldValue, place: Place): Inline {
    return this.optional(value, place.path) ?? this.blank(place);
  }

  blank(place: Place, item: ItemId | null = null): Inline {
    this.stops.add(
      {
        place,
        message: 'This is still empty.',
        remedy: 'Fill it in, or remove what refers to it.',
      },
      { item },
    );
    const name = place.label.split(' › ').at(-1) ?? place.label;
    return { type: 'blank', text: `[${name}]`, marks: [], source: place.path };
  }

  /**
   * The runs of one block of a text, an inline each. `place` is the clause, definition or annex it stands
   * in. A full stop that ends an abbreviation ends its sentence too: "made with Vale, Inc."
   */
  runs(runs: readonly Run[], place: Place, item: ItemId | null): Inlines {
    return runs.map((run, at): Inline => {
      const inline = this.#run(run, place, item);
      const next = runs[at + 1];
      const isTwice =
        inline.type === 'value' &&
        inline.text.endsWith('.') &&
        next?.type === 'text' &&
        /^\.(?!\.)/.test(next.text);
      return isTwice ? { ...inline, text: inline.text.slice(0, -1) } : inline;
    });
  }

  #run(run: Run, place: Place, item: ItemId | null): Inline {
    switch (run.type) {
      case 'text':
        return { type: 'text', text: run.text, marks: run.marks };
      case 'field':
        return { ...this.#field(run.path, place, item), marks: run.marks };
      case 'reference': {
        const target = findTarget(this.outline, run.target);
        if (target)
          return {
            type: 'reference',
            text: target.label,
            marks: run.marks,
            anchor: target.anchor,
          };
        this.stops.add(
          {
            place,
            message: `A cross-reference leads to ${this.#nameOf(run.target)}, which is not part of the text.`,
            remedy: 'Choose another target, or remove the cross-reference.',
          },
          { item },
        );
        return { type: 'blank', text: '[?]', marks: run.marks, source: place.path };
      }
      case 'term': {
        const term = this.#terms.get(run.definition);
        if (term === undefined)
          this.stops.add(
            {
              place,
              message: `The term "${run.text ?? run.definition}" is used as a defined term but has no definition.`,
              remedy: 'Define it, or write it as plain text.',
            },
            { item },
          );
        if (run.text === null && term?.trim() === '')
          return {
            ...this.blank({
              path: `/definitions/${run.definition}/term`,
              label: this.label('definitions', { id: run.definition }, 'Term'),
            }),
            marks: run.marks,
          };
        return { type: 'text', text: run.text ?? term ?? run.definition, marks: run.marks };
      }
      case 'blank':
        this.stops.add(
          {
            place,
            message: `The blank "${run.label}" is still open.`,
            remedy: 'Write over it, or delete it.',
          },
          { item },
        );
        return { type: 'blank', text: `[${run.label}]`, marks: run.marks, source: place.path };
      default:
        return unreachable(run);
    }
  }

  /** A text as paragraphs of a table cell, as in a clause; list markers stand in front of their items. */
  paragraphs(text: RichText, place: Place): readonly Inlines[] {
    const blocks = writtenBlocks(text);
    const markers = markersOf(blocks);
    const paragraphs = blocks.map((block, at) => {
      const inlines = this.runs(block.runs, place, null);
      const marker = markers.get(at);
      return marker ? [plain(`${marker.marker} `), ...inlines] : inlines;
    });
    return paragraphs.length > 0 ? paragraphs : [[this.blank(place)]];
  }

  /** A target that its condition hides has a title; one that does not exist has its id alone. */
  #nameOf({ kind, id }: Extract<Run, { type: 'reference' }>['target']): string {
    const { sections, annexes } = this.agreement;
    const targets: readonly { readonly id: string; readonly title: string }[] =
      kind === 'section'
        ? sections
        : kind === 'annex'
          ? annexes
          : sections.flatMap(({ items }) => items);
    const word = kind === 'item' ? 'clause or table' : kind;
    const title = targets.find((target) => target.id === id)?.title ?? id;
    if (title.trim() !== '') return `the ${word} "${title}"`;
    return kind === 'annex' ? `an ${word} without a title` : `a ${word} without a title`;
  }

  #field(path: string, place: Place, item: ItemId | null): Inline {
    const field = readField(this.agreement, path);
    if (field.ok) return this.value(field.value.value, field.value.place);
    this.stops.add(
      { place, message: field.error, remedy: 'Choose another field, or remove it.' },
      { item },
    );
    return { type: 'blank', text: `[${fieldLabel(path)}]`, marks: [], source: place.path };
  }
}

import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import {
  flatText,
  PARAGRAPH_END,
  type ChangeEdit,
  type CounterpartyChange,
  type EditedText,
} from './change.ts';
import { textAt, type AgreementText } from './clause-text.ts';
import { addedClause, isMoved, withMove, withNewClause } from './placing.ts';
import { flatOf, looksSo, spliced, type NotTyped } from './rich-splice.ts';
import { editStates, type EditState } from './state.ts';

/**
 * The agreement with one change of a counterparty made in it; other changes of the same file stay as
 * valid as they were. What cannot be made comes back with the reason: the change is to be made by
 * hand, or the words that it replaces are no longer there.
 */
export function acceptChange(
  agreement: Agreement,
  change: CounterpartyChange,
): Result<Agreement, Problem> {
  if (change.edit === null)
    return err({
      place: change.byHand?.place ?? change.place,
      message: change.byHand?.reason ?? 'A comment changes nothing by itself.',
      remedy: change.byHand === null ? 'Answer it, or change the text.' : 'Make the change there.',
    });
  const made = withEdit(agreement, change.edit);
  if (made.ok) return made;
  return err(
    made.error === 'lost'
      ? {
          place: change.place,
          message:
            change.kind === 'move'
              ? 'The clause or the section that it moves to is gone from the draft.'
              : `The words that this replaces have been changed since: "${change.before || change.context.before}".`,
          remedy: 'Make the change by hand.',
        }
      : {
          place: placeOfValue(made.error, change),
          message: reasonOf(made.error),
          remedy: 'Make the change there.',
        },
  );
}

/** The agreement with all of these changes made that can be made; how many those were. */
export function acceptAll(
  agreement: Agreement,
  changes: readonly CounterpartyChange[],
): { readonly agreement: Agreement; readonly accepted: number } {
  let accepted = 0;
  const after = changes.reduce((given, change) => {
    const made = acceptChange(given, change);
    if (!made.ok || made.value === given) return given;
    accepted += 1;
    return made.value;
  }, agreement);
  return { agreement: after, accepted };
}

/** Whether a change is still to be decided, has been made in the agreement, or no longer fits it. */
export function changeState(
  agreement: Agreement,
  { edit }: CounterpartyChange,
): 'open' | 'accepted' | 'lost' {
  if (edit === null) return 'open';
  switch (edit.type) {
    case 'text':
      return stateIn(agreement, edit.text)[edit.index]?.state ?? 'lost';
    case 'remove-clause':
      return textAt(agreement, edit.path, 'title') === null ? 'accepted' : 'open';
    case 'add-clause':
      if (!agreement.sections.some(({ id }) => id === edit.clause.section)) return 'lost';
      return addedClause(agreement, edit.clause) === undefined ? 'open' : 'accepted';
    case 'move-clause':
      if (isMoved(agreement, edit.move)) return 'accepted';
      return withMove(agreement, edit.move).ok ? 'open' : 'lost';
  }
}

/** By agreement and text: each is asked for every change of a list. */
const known = new WeakMap<Agreement, WeakMap<EditedText, readonly EditState[]>>();

function stateIn(agreement: Agreement, text: EditedText): readonly EditState[] {
  const ofAgreement = known.get(agreement) ?? new WeakMap<EditedText, readonly EditState[]>();
  known.set(agreement, ofAgreement);
  const seen = ofAgreement.get(text);
  if (seen !== undefined) return seen;
  const found = textAt(agreement, text.path, text.field);
  const states = found === null ? [] : statesNow(found, text);
  ofAgreement.set(text, states);
  return states;
}

/** Words do not show whether an edit of their look alone has been made. */
const statesNow = (found: AgreementText, text: EditedText): readonly EditState[] =>
  editStates(text, flatIn(found)).map((state, index): EditState => {
    const edit = text.edits[index];
    if (state.state !== 'open' || edit === undefined || found.field === 'title') return state;
    if (flatText(edit.insert) !== text.sent.slice(edit.start, edit.end)) return state;
    return looksSo(found.resolved, state.start, state.end, edit.insert)
      ? { state: 'accepted' }
      : state;
  });

const flatIn = (text: AgreementText): string =>
  text.field === 'title' ? text.flat : flatOf(text.resolved);

/** The agreement with one edit made; 'lost' where its words are gone. */
export function withEdit(
  agreement: Agreement,
  edit: ChangeEdit,
): Result<Agreement, NotTyped | 'lost'> {
  switch (edit.type) {
    case 'text':
      return withTextEdit(agreement, edit.text, edit.index);
    case 'add-clause':
      return withNewClause(agreement, edit.clause);
    case 'move-clause':
      return withMove(agreement, edit.move);
    case 'remove-clause':
      return ok({
        ...agreement,
        sections: agreement.sections.map((section) => ({
          ...section,
          items: section.items.filter(
            ({ id }) => `/sections/${section.id}/items/${id}` !== edit.path,
          ),
        })),
      });
  }
}

function withTextEdit(
  agreement: Agreement,
  text: EditedText,
  index: number,
): Result<Agreement, NotTyped | 'lost'> {
  const found = textAt(agreement, text.path, text.field);
  const state = stateIn(agreement, text)[index];
  const edit = text.edits[index];
  if (found === null || edit === undefined || state === undefined) return err('lost');
  if (state.state === 'accepted') return ok(agreement);
  if (state.state === 'lost') return err('lost');
  const { start, end } = state;
  if (found.field === 'title') {
    const title = found.flat.slice(0, start) + flatText(edit.insert) + found.flat.slice(end);
    return ok(found.with(title.replaceAll(PARAGRAPH_END, '').replace(/\s+/g, ' ').trim()));
  }
  const body = spliced(found.resolved, start, end, edit.insert);
  return body.ok ? ok(found.with(body.value)) : body;
}

/** What a person reads of a value that is not typed in the text. */
export function reasonOf({ run, text, source }: NotTyped): string {
  if (run.type === 'reference')
    return `The number ${text} is that of the clause or table it refers to; it follows by itself.`;
  return source === null
    ? `The words "${text}" come from a form and are not typed here.`
    : `The figure "${text}" is set in the form and not typed here.`;
}

export const placeOfValue = (
  { source, text }: NotTyped,
  { place }: Pick<CounterpartyChange, 'place'>,
) => (source === null ? place : { path: source, label: `${place.label} › ${text}` });

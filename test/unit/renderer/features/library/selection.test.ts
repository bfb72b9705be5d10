import { describe, expect, test } from 'vitest';
import {
  among,
  everything,
  NOTHING_SELECTED,
  reaching,
  toggled,
  unanchored,
  type Selection,
} from '#renderer/features/library/selection.ts';
import { agreementId } from '#test/unit/renderer/support/drafts.ts';

const shown = ['a', 'b', 'c', 'd', 'e'].map(agreementId);
const selected = ({ ids }: Selection) => [...ids].sort().join('');
const toggle = (selection: Selection, id: string) => toggled(selection, agreementId(id));
const reach = (selection: Selection, from: string, to: string) =>
  reaching(selection, { from: agreementId(from), to: agreementId(to), shown });

describe('the selection of drafts', () => {
  test('takes a row in, and leaves it out the second time', () => {
    const two = toggle(toggle(NOTHING_SELECTED, 'd'), 'b');
    expect(selected(two)).toBe('bd');
    expect(selected(toggle(two, 'd'))).toBe('b');
  });

  test('reaches from the row that the keys act on, in both directions', () => {
    expect(selected(reach(NOTHING_SELECTED, 'b', 'd'))).toBe('bcd');
    expect(selected(reach(NOTHING_SELECTED, 'd', 'b'))).toBe('bcd');
  });

  test('reaches from where it began until it begins elsewhere, and can be drawn in', () => {
    const three = reach(NOTHING_SELECTED, 'b', 'd');
    expect(selected(reach(three, 'd', 'c'))).toBe('bc');
    expect(selected(reach(three, 'd', 'a'))).toBe('ab');
    expect(selected(reach(unanchored(three), 'e', 'e'))).toBe('bcde');
  });

  test('keeps what was selected beside a range', () => {
    const far = reach(toggle(toggle(NOTHING_SELECTED, 'a'), 'c'), 'c', 'e');
    expect(selected(far)).toBe('acde');
    expect(selected(reach(far, 'e', 'd'))).toBe('acd');
  });

  test('is dropped where it is no longer shown, with the beginning of a range', () => {
    const all = everything(shown);
    expect(selected(all)).toBe('abcde');
    expect(selected(among(all, shown.slice(1, 3)))).toBe('bc');
    expect(among(all, shown)).toBe(all);
    const gone = among(toggle(toggle(NOTHING_SELECTED, 'b'), 'a'), shown.slice(1));
    expect(
      selected(reaching(gone, { from: shown[2]!, to: shown[3]!, shown: shown.slice(1) })),
    ).toBe('bcd');
  });
});

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LETTERS = 'ᵃᵇᶜᵈ';

/** The words of a raised run: a note's number or letter is no part of the figure that it stands behind. */
export const raised = (text: string): string =>
  /^[\s()[\]\d,*†‡-]*$|^[([]?[a-d][)\]]?$/.test(text)
    ? text
        .replace(/-(?=\d)/g, '⁻')
        .replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
        .replace(/[a-d]/g, (letter) => LETTERS.charAt(letter.charCodeAt(0) - 97))
        .replace(/[()[\]]/g, '')
    : text;

const ANY = /[\u2500-\u257f]/;
const CORNERS = /[\u250c-\u254b\u2552-\u256c]/gu;
const LEVEL = /[\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d\u2550]/gu;
const UPRIGHT = /[\u2502\u2503\u2506\u2507\u250a\u250b\u254e\u254f\u2551]/gu;
const ROUND = /[\u256d-\u2570]/gu;
/** "├─ Response: 1 hour", a branch of a drawn tree. */
const BRANCH = /[\u251c\u2514\u2570][\u2500\u2501]{1,3}\s(?=\S)/gu;
/** "---------+-------", as databases print it below the names of columns. */
const CROSSED = /^-{2,}(?:\+-{2,}){1,40}$/;

/** A line drawn with the characters of boxes as one drawn with "+", "-" and "|"; any other line as it is. */
export function inAscii(text: string): string {
  const plain = ANY.test(text)
    ? text
        .replace(BRANCH, '- ')
        .replace(UPRIGHT, '|')
        .replace(LEVEL, '-')
        .replace(ROUND, '+')
        .replace(CORNERS, '+')
    : text;
  return plain.length < 2_000 && CROSSED.test(plain) ? plain.replaceAll('+', '|') : plain;
}

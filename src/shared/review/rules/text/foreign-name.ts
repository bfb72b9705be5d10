import type { Rule } from '#shared/review/rule.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { remember } from '#shared/review/text/remember.ts';
import { typedTexts, type TypedText } from '#shared/review/text/typed-texts.ts';

/** Legal forms, so that a name is only taken for a company where the law would. */
const FORM =
  'Ltd\\.?|Limited|plc|PLC|LLP|LLC|Inc\\.?|Incorporated|Corp(?:\\.|oration)?|Co\\.|GmbH(?: & Co\\. KG)?|AG|SE|KG|OHG|UG|S\\.A\\.(?:S\\.)?|SAS|SARL|S\\.r\\.l\\.|S\\.p\\.A\\.|SpA|B\\.V\\.|BV|N\\.V\\.|NV|Pty Ltd|Oy|A/S|ApS|AB|Sp\\. z o\\.o\\.|s\\.r\\.o\\.|DAC';
const LEGAL = new RegExp(`(?:${FORM})`, 'u');
const WORD = "\\p{Lu}[\\p{L}\\d’'&.-]*";
const COMPANY = new RegExp(
  `(?<![\\p{L}\\d])((?:${WORD} (?:(?:and|&|of|the|de|du|für|und) )?){0,3}${WORD} (?:${FORM}))(?![\\p{L}\\d])`,
  'gu',
);

export const foreignName: Rule = {
  id: 'foreign-name',
  family: 'text',
  title: 'A company is named that has no part in this agreement',
  severity: 'warning',
  why: 'A name left over from another client’s agreement embarrasses, and may disclose a secret.',
  mend: 'Replace the name by a live field, or add the company as a stakeholder.',
  byClause: true,
  check: (subject) => {
    const { stakeholders, services } = subject.agreement;
    const known = [
      ...stakeholders.flatMap(({ legalName, name, registration, responsibilities }) => [
        legalName,
        name,
        registration,
        ...responsibilities,
      ]),
      ...services.flatMap(({ supplies, technologies }) => [
        ...supplies.map(({ name }) => name),
        ...technologies,
      ]),
    ].map(plain);
    return typedTexts(subject).flatMap((text) => {
      const { place } = text;
      if (place.path.startsWith('/stakeholders/')) return [];
      const told = new Set<string>();
      return companiesIn(text).flatMap((match) => {
        const name = match[1]!.replace(/^(?:The|An?|In|By|For|To|And|If|Each|Any|Neither) /, '');
        // "The Corporation" is a party by its defined term.
        if (!name.includes(' ')) return [];
        if (told.has(name) || known.some((one) => one.includes(plain(name)))) return [];
        told.add(name);
        return [
          {
            place,
            message: `“${name}” is not a stakeholder of this agreement. The name may have been left over from another one.`,
            remedy:
              'Replace it by the stakeholder’s live field, or add the company as a stakeholder.',
            quote: name,
          },
        ];
      });
    });
  },
};

const companiesIn: (text: TypedText) => readonly RegExpMatchArray[] = remember(({ words }) =>
  LEGAL.test(words) ? matchesOf(words, COMPANY) : [],
);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,’']/g, '')
    .trim();

import { isBetweenCompanies } from '#shared/review/people/between-companies.ts';
import type { Found, Rule } from '#shared/review/rule.ts';

export const internalWithLaw: Rule = {
  id: 'internal-with-law',
  family: 'people',
  title: 'Teams do not need a governing law',
  severity: 'advice',
  why: 'Teams of one company cannot sue each other. Law and courts in their agreement frighten people and settle nothing.',
  mend: 'Empty the governing law and the courts; rely on escalation.',
  check: ({ agreement }) =>
    isBetweenCompanies(agreement)
      ? []
      : (
          [
            ['governingLaw', 'Governing law', 'a governing law'],
            ['courts', 'Courts', 'courts'],
          ] as const
        ).flatMap(([key, label, words]): readonly Found[] =>
          agreement[key].trim() === ''
            ? []
            : [
                {
                  place: { path: `/${key}`, label },
                  message: `This agreement between teams names ${words}: ${agreement[key]}.`,
                  remedy: 'Empty it; escalation settles what the teams do not agree on.',
                  fix: {
                    label: `Empty “${label}”`,
                    apply: (whole) => ({ ...whole, [key]: '' }),
                  },
                },
              ],
        ),
};

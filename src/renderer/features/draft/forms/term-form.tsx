import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import type { Term } from '#shared/agreement/term.ts';
import { endOfTerm } from '#shared/engine/schedule/end-of-term.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Grid, PartForm, Sentence } from './form-parts.tsx';
import { choiceOptions, fromNone, NONE, withNone } from './options.ts';
import { usePart } from './part-form.ts';
import { FREQUENCY_OPTIONS } from './report-form.tsx';

const RENEWALS = choiceOptions(['none', 'automatic', 'by-agreement'], 'renewal');
const TERM_UNITS = ['day', 'week', 'month', 'year'] as const;

export function TermOfAgreement() {
  const { value: term, edit } = usePart('term');
  const language = useAgreement((agreement) => agreement.language);
  const end = endOfTerm(term);
  const renew = (key: string, part: Partial<Term['renewal']>) =>
    edit(`/renewal/${key}`, 'Change renewal', { renewal: { ...term.renewal, ...part } });
  return (
    <PartForm title="Term, renewal and review" place="/term">
      <Grid>
        <DateField
          label="Effective date"
          isRequired
          value={term.start}
          place="/term/start"
          onChange={(start) => edit('/start', 'Change effective date', { start })}
        />
        <DurationField
          label="Length"
          description="Empty: until terminated."
          units={TERM_UNITS}
          value={term.length}
          place="/term/length"
          onChange={(length) => edit('/length', 'Change term', { length })}
        />
        <Select
          label="Renewal"
          options={RENEWALS}
          value={term.renewal.kind}
          place="/term/renewal/kind"
          onChange={(kind) => renew('kind', { kind })}
        />
        {term.renewal.kind !== 'none' && (
          <DurationField
            label="Each renewal lasts"
            units={TERM_UNITS}
            value={term.renewal.length}
            place="/term/renewal/length"
            onChange={(length) => renew('length', { length })}
          />
        )}
        {term.renewal.kind === 'automatic' && (
          <DurationField
            label="Notice against renewal"
            units={TERM_UNITS}
            value={term.renewal.notice}
            place="/term/renewal/notice"
            onChange={(notice) => renew('notice', { notice })}
          />
        )}
        <Select
          label="Review"
          options={withNone('No regular review', FREQUENCY_OPTIONS)}
          value={term.review ?? NONE}
          place="/term/review"
          onChange={(key) => edit('/review', 'Change review', { review: fromNone(key) })}
        />
      </Grid>
      {end !== null && (
        <Sentence>{`The last day of the term is ${formatterFor(language).date(end)}.`}</Sentence>
      )}
    </PartForm>
  );
}

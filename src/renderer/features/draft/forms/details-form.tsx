import { STATUS_NAMES } from '#renderer/app/words.ts';
import { useAgreement, useChange } from '#renderer/store/draft-session.ts';
import { ComboBox, Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import {
  AGREEMENT_KINDS,
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  type Agreement,
} from '#shared/agreement/agreement.ts';
import { Annexes } from './annex-form.tsx';
import { Grid, Group, Stack, wide } from './form-parts.tsx';
import { choiceOptions } from './options.ts';
import { TimeZoneField } from './time-zone-field.tsx';

const KINDS = choiceOptions(AGREEMENT_KINDS, 'kind');
const LEVEL_LABELS: Readonly<Record<(typeof AGREEMENT_LEVELS)[number], string>> = {
  corporate: 'Corporate: for everyone',
  customer: 'Customer: all services of one customer',
  service: 'Service: one service',
};
const LEVELS = AGREEMENT_LEVELS.map((id) => ({ id, label: LEVEL_LABELS[id] }));
const STATUSES = AGREEMENT_STATUSES.map((id) => ({ id, label: STATUS_NAMES[id] }));

const namesOf = (type: 'language' | 'currency') => new Intl.DisplayNames('en', { type });
const LANGUAGES = [
  'en-GB',
  'en-US',
  'en-IE',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'ar',
  'he',
].map((id) => ({ id, label: `${namesOf('language').of(id) ?? id} (${id})` }));

const NO_CURRENCY = 'none';
const CURRENCIES = [
  { id: NO_CURRENCY, label: 'None: no money is owed' },
  ...Intl.supportedValuesOf('currency').map((id) => ({
    id,
    label: `${id} – ${namesOf('currency').of(id) ?? id}`,
  })),
];

/** What belongs to the agreement as a whole. */
export function Details() {
  const change = useChange();
  const agreement = useAgreement();
  const edit = (property: keyof Agreement, label: string, part: Partial<Agreement>) =>
    change((old) => ({ ...old, ...part }), {
      label,
      coalesce: `/${property}`,
      focus: `/${property}`,
    });
  const languages = LANGUAGES.some(({ id }) => id === agreement.language)
    ? LANGUAGES
    : [{ id: agreement.language, label: agreement.language }, ...LANGUAGES];
  return (
    <Stack>
      <Grid>
        <TextField
          label="Title"
          isRequired
          className={wide}
          value={agreement.title}
          place="/title"
          onChange={(title) => edit('title', 'Change title', { title })}
        />
        <TextField
          label="Reference"
          description="Your own number for it, printed on every page."
          value={agreement.reference}
          place="/reference"
          onChange={(reference) => edit('reference', 'Change reference', { reference })}
        />
        <Select
          label="Status"
          options={STATUSES}
          value={agreement.status}
          place="/status"
          onChange={(status) => edit('status', 'Change status', { status })}
        />
        <Select
          label="Kind"
          options={KINDS}
          value={agreement.kind}
          place="/kind"
          onChange={(kind) => edit('kind', 'Change kind', { kind })}
        />
        <Select
          label="Level"
          options={LEVELS}
          value={agreement.level}
          place="/level"
          onChange={(level) => edit('level', 'Change level', { level })}
        />
      </Grid>
      <Group title="Language, time and money">
        <Grid>
          <ComboBox
            label="Language of dates and numbers"
            description="Figures in the text and in both exports follow it."
            options={languages}
            value={agreement.language}
            place="/language"
            onChange={(language) => edit('language', 'Change language', { language })}
          />
          <TimeZoneField
            label="Time zone"
            value={agreement.timeZone}
            place="/timeZone"
            onChange={(timeZone) => {
              if (timeZone !== null) edit('timeZone', 'Change time zone', { timeZone });
            }}
          />
          <ComboBox
            label="Currency"
            options={CURRENCIES}
            value={agreement.currency ?? NO_CURRENCY}
            place="/currency"
            onChange={(currency) =>
              edit('currency', 'Change currency', {
                currency: currency === NO_CURRENCY ? null : currency,
              })
            }
          />
        </Grid>
      </Group>
      <Group title="Law">
        <Grid>
          <TextField
            label="Governing law"
            placeholder="the laws of England and Wales"
            value={agreement.governingLaw}
            place="/governingLaw"
            onChange={(governingLaw) =>
              edit('governingLaw', 'Change governing law', { governingLaw })
            }
          />
          <TextField
            label="Courts"
            placeholder="the courts of London"
            value={agreement.courts}
            place="/courts"
            onChange={(courts) => edit('courts', 'Change courts', { courts })}
          />
        </Grid>
      </Group>
      <Annexes />
    </Stack>
  );
}

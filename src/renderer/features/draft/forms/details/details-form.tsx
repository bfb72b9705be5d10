import { STATUS_NAMES } from '#renderer/shell/words.ts';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import { ComboBox, Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import {
  AGREEMENT_KINDS,
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  type Agreement,
} from '#shared/agreement/agreement.ts';
import { Annexes } from './annex-form.tsx';
import { double, Form, Grid, PartForm, wide } from '../form-parts.tsx';
import { LANGUAGES, languageOption } from './languages.ts';
import { choiceOptions } from '../options.ts';
import { TimeZoneField } from '#renderer/ui/fields/time-zone-field.tsx';

const KINDS = choiceOptions(AGREEMENT_KINDS, 'kind');
const LEVEL_LABELS: Readonly<Record<(typeof AGREEMENT_LEVELS)[number], string>> = {
  corporate: 'Corporate: for everyone',
  customer: 'Customer: all services of one customer',
  service: 'Service: one service',
};
const LEVELS = AGREEMENT_LEVELS.map((id) => ({ id, label: LEVEL_LABELS[id] }));
const STATUSES = AGREEMENT_STATUSES.map((id) => ({ id, label: STATUS_NAMES[id] }));

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' });
const NO_CURRENCY = 'none';
const CURRENCIES = [
  { id: NO_CURRENCY, label: 'None: no money is owed' },
  ...Intl.supportedValuesOf('currency').map((id) => ({
    id,
    label: `${id} – ${currencyNames.of(id) ?? id}`,
  })),
];

/** What belongs to the agreement as a whole. */
export const Details = () => (
  <>
    <Form>
      <Identity />
    </Form>
    <PartForm title="Language, time and money">
      <Conventions />
    </PartForm>
    <PartForm title="Law">
      <Law />
    </PartForm>
    <Annexes />
  </>
);

/** One property of the agreement itself. Each is read alone: the lists below would be slow to draw. */
function useDetail<K extends keyof Agreement>(
  property: K,
  label: string,
): readonly [Agreement[K], (value: Agreement[K]) => void] {
  const change = useChange();
  const value = useAgreement((agreement) => agreement[property]);
  const place = `/${property}`;
  const set = (next: Agreement[K]) =>
    change((old) => (old[property] === next ? old : { ...old, [property]: next }), {
      label,
      coalesce: place,
      focus: place,
    });
  return [value, set];
}

function Identity() {
  const [title, setTitle] = useDetail('title', 'Change title');
  const [reference, setReference] = useDetail('reference', 'Change reference');
  const [kind, setKind] = useDetail('kind', 'Change kind');
  const [level, setLevel] = useDetail('level', 'Change level');
  const [status, setStatus] = useDetail('status', 'Change status');
  return (
    <Grid>
      <TextField
        label="Title"
        isRequired
        className={double}
        value={title}
        place="/title"
        onChange={setTitle}
      />
      <TextField
        label="Reference"
        description="Your own number for it, printed on every page."
        value={reference}
        place="/reference"
        onChange={setReference}
      />
      <Select label="Kind" options={KINDS} value={kind} place="/kind" onChange={setKind} />
      <Select label="Level" options={LEVELS} value={level} place="/level" onChange={setLevel} />
      <Select
        label="Status"
        options={STATUSES}
        value={status}
        place="/status"
        onChange={setStatus}
      />
    </Grid>
  );
}

function Conventions() {
  const [language, setLanguage] = useDetail('language', 'Change language');
  const [timeZone, setTimeZone] = useDetail('timeZone', 'Change time zone');
  const [currency, setCurrency] = useDetail('currency', 'Change currency');
  const languages = LANGUAGES.some(({ id }) => id === language)
    ? LANGUAGES
    : [languageOption(language), ...LANGUAGES];
  return (
    <Grid>
      <ComboBox
        label="Language of dates and numbers"
        className={double}
        description="Figures in the text and in both exports follow it."
        noMatch="No language is called that."
        options={languages}
        value={language}
        place="/language"
        onChange={setLanguage}
      />
      <TimeZoneField
        label="Time zone"
        isRequired
        value={timeZone}
        place="/timeZone"
        onChange={(zone) => {
          if (zone !== null) setTimeZone(zone);
        }}
      />
      <ComboBox
        label="Currency"
        noMatch="No currency is called that."
        options={CURRENCIES}
        value={currency ?? NO_CURRENCY}
        place="/currency"
        onChange={(key) => setCurrency(key === NO_CURRENCY ? null : key)}
      />
    </Grid>
  );
}

function Law() {
  const [governingLaw, setGoverningLaw] = useDetail('governingLaw', 'Change governing law');
  const [courts, setCourts] = useDetail('courts', 'Change courts');
  return (
    <Grid>
      <TextField
        label="Governing law"
        className={wide}
        placeholder="the laws of England and Wales"
        value={governingLaw}
        place="/governingLaw"
        onChange={setGoverningLaw}
      />
      <TextField
        label="Courts"
        className={wide}
        placeholder="the courts of London"
        value={courts}
        place="/courts"
        onChange={setCourts}
      />
    </Grid>
  );
}

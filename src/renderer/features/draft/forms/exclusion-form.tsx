import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import { EXCLUSION_CATEGORIES, newExclusion } from '#shared/agreement/exclusion.ts';
import type { ExclusionId } from '#shared/agreement/ids.ts';
import { Form, Grid, double, wide } from './form-parts.tsx';
import { choiceOptions, likelyUnits } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const NOTICE_UNITS = likelyUnits('day', 'working-day', 'hour');
const CAP_UNITS = likelyUnits('hour', 'minute');

const CATEGORIES = choiceOptions(EXCLUSION_CATEGORIES, 'exclusionCategory');

const EXCLUSIONS: RecordKind<'exclusions'> = {
  list: 'exclusions',
  title: 'Exclusions',
  noun: 'exclusion',
  note: 'When the obligor is not responsible. Limits keep an exclusion from swallowing the promise.',
  summaryOf: ({ text }) => text,
  create: (id) => newExclusion(id, 'other', ''),
  Form: ExclusionForm,
};

export const Exclusions = () => <RecordList kind={EXCLUSIONS} />;

function ExclusionForm({ id }: { readonly id: ExclusionId }) {
  const form = useRecordForm('exclusions', id);
  if (!form) return null;
  const { field } = form;
  return (
    <Form>
      <Grid>
        <TextField
          label="Title"
          isRequired
          className={double}
          {...field('title', 'Change exclusion')}
        />
        <Select label="Category" options={CATEGORIES} {...field('category', 'Change category')} />
        <DurationField
          label="Notice needed"
          units={NOTICE_UNITS}
          {...field('notice', 'Change notice')}
        />
        <DurationField
          label="At most in one month"
          units={CAP_UNITS}
          {...field('monthlyCap', 'Change limit')}
        />
        <TextArea label="Text" isRequired className={wide} {...field('text', 'Change exclusion')} />
      </Grid>
    </Form>
  );
}

import { DurationField } from '#renderer/ui/duration-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { EXCLUSION_CATEGORIES, newExclusion } from '#shared/agreement/exclusion.ts';
import type { ExclusionId } from '#shared/agreement/ids.ts';
import { Form, Grid, double, wide } from './form-parts.tsx';
import { choiceOptions, likelyUnits } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-kind.ts';
import { RecordList } from './record-list.tsx';

const NOTICE_UNITS = likelyUnits('day', 'working-day', 'hour');
const CAP_UNITS = likelyUnits('hour', 'minute');

const CATEGORIES = choiceOptions(EXCLUSION_CATEGORIES, 'exclusionCategory');

const EXCLUSIONS: RecordKind<'exclusions'> = {
  list: 'exclusions',
  title: 'Exclusions',
  noun: 'exclusion',
  note: 'When the obligor is not responsible. Limits keep an exclusion from swallowing the promise.',
  nameOf: ({ title }) => title,
  summaryOf: ({ text }) => text,
  create: (id) => newExclusion(id, 'other', ''),
  Form: ExclusionForm,
};

export const Exclusions = () => <RecordList kind={EXCLUSIONS} />;

function ExclusionForm({ id }: { readonly id: ExclusionId }) {
  const form = useRecordForm('exclusions', id);
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <Form>
      <Grid>
        <TextField
          label="Title"
          isRequired
          className={double}
          value={record.title}
          place={place('/title')}
          onChange={(title) => edit('/title', 'Change exclusion', (old) => ({ ...old, title }))}
        />
        <Select
          label="Category"
          options={CATEGORIES}
          value={record.category}
          place={place('/category')}
          onChange={(category) =>
            edit('/category', 'Change category', (old) => ({ ...old, category }))
          }
        />
        <DurationField
          label="Notice needed"
          units={NOTICE_UNITS}
          value={record.notice}
          place={place('/notice')}
          onChange={(notice) => edit('/notice', 'Change notice', (old) => ({ ...old, notice }))}
        />
        <DurationField
          label="At most in one month"
          units={CAP_UNITS}
          value={record.monthlyCap}
          place={place('/monthlyCap')}
          onChange={(monthlyCap) =>
            edit('/monthlyCap', 'Change limit', (old) => ({ ...old, monthlyCap }))
          }
        />
        <TextArea
          label="Text"
          isRequired
          className={wide}
          value={record.text}
          place={place('/text')}
          onChange={(text) => edit('/text', 'Change exclusion', (old) => ({ ...old, text }))}
        />
      </Grid>
    </Form>
  );
}

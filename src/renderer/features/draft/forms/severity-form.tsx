import { ListEditor } from '#renderer/ui/fields/list-editor.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import type { SeverityId } from '#shared/agreement/ids.ts';
import { newSeverity } from '#shared/agreement/severity.ts';
import { Form, Grid, wide } from './form-parts.tsx';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const SEVERITIES: RecordKind<'severities'> = {
  list: 'severities',
  title: 'Severities',
  noun: 'severity',
  note: 'How grave a case is, the gravest first. Definitions must not overlap.',
  summaryOf: ({ definition }) => definition,
  create: (id) => newSeverity(id, ''),
  Form: SeverityForm,
};

export const Severities = () => <RecordList kind={SEVERITIES} />;

function SeverityForm({ id }: { readonly id: SeverityId }) {
  const form = useRecordForm('severities', id);
  if (!form) return null;
  const { field } = form;
  return (
    <Form>
      <Grid>
        <TextField label="Name" isRequired {...field('name', 'Change severity')} />
        <TextArea
          label="Definition"
          isRequired
          className={wide}
          {...field('definition', 'Change definition')}
        />
      </Grid>
      <ListEditor
        label="Examples"
        entry="example"
        max={50}
        {...field('examples', 'Change examples')}
      />
    </Form>
  );
}

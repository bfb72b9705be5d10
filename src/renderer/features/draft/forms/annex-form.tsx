import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { ClauseEditor } from '#renderer/editor/ClauseEditor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { newAnnex, type Annex } from '#shared/agreement/annex.ts';
import type { AnnexId } from '#shared/agreement/ids.ts';
import { Form, Grid, Sentence, wide } from './form-parts.tsx';
import { readPdfAnnex } from './read-pdf-annex.ts';
import { useRecordForm } from './record-form.ts';
import { RecordList, type RecordKind } from './record-list.tsx';

const ANNEXES: RecordKind<'annexes'> = {
  list: 'annexes',
  title: 'Annexes',
  noun: 'annex',
  note: 'Written text, or a PDF file whose pages follow the agreement in the PDF export.',
  nameOf: ({ title }) => title,
  summaryOf: ({ content }) =>
    content.type === 'pdf'
      ? `${content.fileName}, ${content.pages} ${content.pages === 1 ? 'page' : 'pages'}`
      : 'Written text',
  create: (id) => newAnnex(id, ''),
  Form: AnnexForm,
};

export const Annexes = () => <RecordList kind={ANNEXES} />;

function AnnexForm({ id }: { readonly id: AnnexId }) {
  const form = useRecordForm('annexes', id);
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  if (!form) return null;
  const { record, place, edit } = form;
  const setContent = (content: Annex['content']) =>
    edit('/content', 'Change annex', (old) => ({ ...old, content }));
  const choose = async (file: File) => {
    const read = await readPdfAnnex(file);
    setError(read.ok ? null : read.error);
    if (read.ok) setContent(read.value);
  };
  return (
    <Form>
      <Grid>
        <TextField
          label="Title"
          isRequired
          className={wide}
          value={record.title}
          place={place('/title')}
          onChange={(title) => edit('/title', 'Change annex title', (old) => ({ ...old, title }))}
        />
      </Grid>
      {record.content.type === 'text' ? (
        <ClauseEditor
          label={`Text of the annex ${record.title}`}
          value={record.content.body}
          placePath={place('/content')}
          onChange={(body) => setContent({ type: 'text', body })}
        />
      ) : (
        <Sentence>
          {`${record.content.fileName}, ${record.content.pages} ${record.content.pages === 1 ? 'page' : 'pages'}.`}
        </Sentence>
      )}
      {error !== null && <Sentence>{error}</Sentence>}
      <div>
        <input
          ref={input}
          type="file"
          accept="application/pdf,.pdf"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void choose(file);
          }}
        />
        <Button size="small" icon={<FileUp size={14} />} onPress={() => input.current?.click()}>
          {record.content.type === 'pdf' ? 'Replace the PDF file' : 'Use a PDF file instead'}
        </Button>
      </div>
    </Form>
  );
}

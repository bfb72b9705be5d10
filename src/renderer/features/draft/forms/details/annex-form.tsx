import { FileUp, PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { ClauseEditor } from '#renderer/editor/ClauseEditor.tsx';
import { useAgreement, useDraftStore, useOutline } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { bytesOfAnnexes, newAnnex, type Annex } from '#shared/agreement/annex.ts';
import type { AnnexId } from '#shared/agreement/ids.ts';
import { Form, Framed, Grid, wide } from '../form-parts.tsx';
import styles from '../form.module.css';
import { readPdfAnnex } from './read-pdf-annex.ts';
import { useRecordForm } from '../record-form.ts';
import type { RecordKind } from '../record-list/record-kind.ts';
import { RecordList } from '../record-list/record-list.tsx';

const ANNEXES: RecordKind<'annexes'> = {
  list: 'annexes',
  title: 'Annexes',
  noun: 'annex',
  note: 'Written text, or a PDF file whose pages follow the agreement in the PDF export.',
  nameless: 'Without a title',
  summaryOf: ({ content }) =>
    content.type === 'pdf' ? `${content.fileName}, ${pagesOf(content)}` : 'Written text',
  create: (id) => newAnnex(id, ''),
  Form: AnnexForm,
};

export const Annexes = () => <RecordList kind={ANNEXES} />;

const pagesOf = ({ pages }: { readonly pages: number }): string =>
  pages === 1 ? '1 page' : `${pages} pages`;

function AnnexForm({ id }: { readonly id: AnnexId }) {
  const form = useRecordForm('annexes', id);
  const store = useDraftStore();
  const language = useAgreement((agreement) => agreement.language);
  const letter = useOutline((outline) => outline.annexes.get(id)?.label);
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  if (!form) return null;
  const { record, place, edit, step, field } = form;
  const { content } = record;

  const replace = (next: Annex['content']) =>
    step('/content', 'Change annex', (old) => ({ ...old, content: next }));
  const choose = async (file: File) => {
    setError(null);
    setReading(true);
    const others = store.getState().agreement.annexes.filter((annex) => annex.id !== id);
    const read = await readPdfAnnex(file, bytesOfAnnexes(others));
    setReading(false);
    if (read.ok) replace(read.value);
    else setError(read.error);
  };

  return (
    <Form>
      <Grid>
        <TextField
          label={letter === undefined ? 'Title' : `Title of annex ${letter}`}
          isRequired
          className={wide}
          {...field('title', 'Change annex title')}
        />
      </Grid>
      {content.type === 'text' ? (
        <Framed label="Text">
          <ClauseEditor
            label={`Text of the annex ${record.title}`}
            value={content.body}
            placePath={place('/content')}
            language={language}
            onChange={(body) =>
              edit('/content', 'Write annex', (old) => ({
                ...old,
                content: { type: 'text', body },
              }))
            }
          />
        </Framed>
      ) : (
        <p data-place={place('/content')} tabIndex={-1}>
          {`The pages of ${content.fileName} (${pagesOf(content)}) follow the agreement in the PDF export. The Word file names it.`}
        </p>
      )}
      {error !== null && <Banner tone="danger" title={error} />}
      <div className={styles['row']}>
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
        <Button
          size="small"
          icon={<FileUp size={14} />}
          isDisabled={isReading}
          onPress={() => input.current?.click()}
        >
          {isReading
            ? 'Reading the file…'
            : content.type === 'pdf'
              ? 'Choose another PDF file…'
              : 'Use a PDF file instead…'}
        </Button>
        {content.type === 'pdf' && (
          <Button
            size="small"
            icon={<PenLine size={14} />}
            onPress={() => replace({ type: 'text', body: [] })}
          >
            Write the text instead
          </Button>
        )}
      </div>
    </Form>
  );
}

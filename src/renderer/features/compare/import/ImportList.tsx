import { CircleAlert, CircleCheck, FileText, LockKeyhole, X } from 'lucide-react';
import { useState } from 'react';
import { go } from '#renderer/shell/navigation.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { keepFocusNear } from '#renderer/ui/keep-focus.ts';
import { ProgressBar } from '#renderer/ui/page/surface.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { problemLine } from '#shared/base/place.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { countWords } from '../offer-words.ts';
import { cancelImport, openWith } from './import-files.ts';
import { dropImport, isUnderWay, useImports, type Found, type Import } from './import-store.ts';
import styles from './import-list.module.css';

/** The files on their way in, and what each has brought or why it was refused. */
export function ImportList() {
  const imports = useImports((state) => state.imports);
  if (imports.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label="Imports">
      {imports.map((one) => (
        <li key={one.id} className={styles['item']} data-state={one.state.type}>
          <StateIcon state={one.state} />
          <div className={styles['words']} role="status">
            <span className={styles['name']}>{one.name}</span>
            <Words one={one} />
          </div>
          <div className={styles['actions']}>
            {one.state.type === 'done' && (
              <Button size="small" onPress={showing(one.state.found.offer)}>
                Show
              </Button>
            )}
            {one.state.type === 'known' && (
              <Button size="small" onPress={showing(one.state.offer)}>
                Show
              </Button>
            )}
            <IconButton
              size="small"
              label={isUnderWay(one) ? `Cancel ${one.name}` : `Close ${one.name}`}
              icon={<X size={14} />}
              // Whether it could be saved is for the user to see.
              isDisabled={one.state.type === 'saving'}
              onPress={() => {
                keepFocusNear(document.activeElement?.closest('li'), { control: 'button' });
                if (one.state.type === 'password' || isUnderWay(one)) cancelImport(one.id);
                else dropImport(one.id);
              }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

const showing = (id: Found['offer']) => () => go({ name: 'offer', id });

function StateIcon({ state }: Pick<Import, 'state'>) {
  const Icon =
    state.type === 'done'
      ? CircleCheck
      : state.type === 'refused'
        ? CircleAlert
        : state.type === 'password'
          ? LockKeyhole
          : FileText;
  return (
    <span className={classNames(styles['icon'], styles[state.type])}>
      <Icon size={16} aria-hidden="true" />
    </span>
  );
}

function Words({ one }: { readonly one: Import }) {
  const { state } = one;
  switch (state.type) {
    case 'waiting':
      return <span className={styles['muted']}>Waits for those before it.</span>;
    case 'reading':
      return (
        <ProgressBar
          label={state.progress?.words || 'Reading'}
          fraction={state.progress?.fraction ?? null}
        />
      );
    case 'password':
      return <Password one={one} isWrong={state.isWrong} />;
    case 'refused':
      return <span className={styles['refused']}>{problemLine(state.problem)}</span>;
    case 'known':
      return (
        <span className={styles['muted']}>
          {`This very file is here already, as “${state.name}”. Nothing was changed.`}
        </span>
      );
    case 'saving':
    case 'done':
      return <FoundWords found={state.found} isKept={state.type === 'done'} />;
    default:
      return unreachable(state);
  }
}

const foundWords = ({ values, citations }: Found): string =>
  values === 0
    ? 'A text in which no promise was found'
    : `${countWords(values, 'value')} with ${countWords(citations, 'citation')}`;

function FoundWords({ found, isKept }: { readonly found: Found; readonly isKept: boolean }) {
  return (
    <>
      <span className={styles['muted']}>
        {`${foundWords(found)}, ${isKept ? 'kept' : 'being saved'} as “${found.name}”.`}
        {found.supersedes !== null && ` A newer version of “${found.supersedes}”.`}
      </span>
      {found.silent.length > 0 && (
        <details className={styles['more']}>
          <summary>{`Silent about ${countWords(found.silent.length, 'thing')}`}</summary>
          <ul>
            {found.silent.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {found.notes.length > 0 && (
        <details className={styles['more']}>
          <summary>{countWords(found.noteCount, 'note')}</summary>
          <ul>
            {found.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Password({ one, isWrong }: { readonly one: Import; readonly isWrong: boolean }) {
  const [password, setPassword] = useState('');
  return (
    <form
      className={styles['password']}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') openWith(one.id, password);
      }}
    >
      <TextField
        label={`Password of ${one.name}`}
        type="password"
        autoFocus
        value={password}
        onChange={setPassword}
        error={isWrong ? 'That is not its password.' : null}
        description="It is used once and not kept."
      />
      <Button type="submit" isDisabled={password === ''}>
        Open
      </Button>
    </form>
  );
}

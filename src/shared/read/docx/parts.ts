import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Limits } from '#shared/read/limits.ts';
import { packageProblem } from '#shared/read/package/refusals.ts';
import type { Package } from '#shared/read/package/unpack.ts';
import { parseXml, type XmlElement } from '#shared/read/package/xml.ts';
import { child, childrenOf, textWithin } from '#shared/read/package/xml-tree.ts';
import type { Omissions } from './omissions.ts';

interface Relationship {
  /** The last word of its type, which the strict form of the standard shares: "styles". */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word file that hold its words or decide how they are to be read. */
export interface Parts {
  readonly body: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly comments: XmlElement | null;
  /** Headers and footers: left out of the text, but looked through for tracked changes. */
  readonly running: readonly XmlElement[];
  /** dc:title of the file's properties; empty for none. */
  readonly title: string;
}

/** Reads the parts that the main document is related to, wherever the file keeps them. */
export function partsOf(
  file: Package,
  limits: Limits,
  omissions: Omissions,
): Result<Parts, Problem> {
  const read = (name: string): Result<XmlElement | null, Problem> => {
    const text = file.text(name);
    if (!text.ok) return text;
    return text.value === null ? ok(null) : parseXml(text.value, limits);
  };
  const relationsOf = (part: string): Result<readonly Relationship[], Problem> => {
    const slash = part.lastIndexOf('/') + 1;
    const root = read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    return root.ok ? ok(relationshipsWithin(root.value, part.slice(0, slash))) : root;
  };

  const ofPackage = relationsOf('');
  if (!ofPackage.ok) return ofPackage;
  const main = ofPackage.value.find(({ type, external }) => type === 'officeDocument' && !external);
  const document = read(main?.target ?? 'word/document.xml');
  if (!document.ok) return document;
  const body = child(document.value ?? undefined, 'w:body');
  if (body === undefined) return err(noDocument());

  const relations = relationsOf(main?.target ?? 'word/document.xml');
  if (!relations.ok) return relations;
  const targets = (type: string): readonly string[] =>
    relations.value.filter((one) => one.type === type && !one.external).map(({ target }) => target);
  let problem: Problem | null = null;
  const one = (name: string | undefined): XmlElement | null => {
    const root = name === undefined ? ok(null) : read(name);
    if (root.ok) return root.value;
    problem ??= root.error;
    return null;
  };
  const related = (type: string): XmlElement | null => one(targets(type)[0]);

  const core = one(ofPackage.value.find(({ type }) => type === 'core-properties')?.target);
  const title = child(core ?? undefined, 'dc:title');
  const parts: Parts = {
    body,
    styles: related('styles'),
    numbering: related('numbering'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
    comments: related('comments'),
    running: [...targets('header'), ...targets('footer')].flatMap((name) => one(name) ?? []),
    title: title === undefined ? '' : textWithin(title).trim(),
  };
  if (problem !== null) return err(problem);

  omissions.add(
    'macro',
    file.names.filter((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)).length,
  );
  omissions.add(
    'control',
    file.names.filter((name) => /\/activeX\/[^/]+\.bin$/i.test(name)).length,
  );
  omissions.add('embedding', file.names.filter((name) => /\/embeddings\/./i.test(name)).length);
  const settings = targets('settings')[0];
  const ofSettings = settings === undefined ? ok([]) : relationsOf(settings);
  if (!ofSettings.ok) return ofSettings;
  noteExternal([...ofPackage.value, ...relations.value, ...ofSettings.value], omissions);
  return ok(parts);
}

/** Nothing outside of the file is ever opened; links that people follow themselves are text. */
function noteExternal(relations: readonly Relationship[], omissions: Omissions): void {
  for (const { type, external } of relations) {
    // Pictures and objects are told where they stand in the text.
    if (!external || type === 'hyperlink' || type === 'image' || type === 'oleObject') continue;
    omissions.add(type === 'attachedTemplate' ? 'template' : 'external');
  }
}

function relationshipsWithin(root: XmlElement | null, folder: string): readonly Relationship[] {
  return childrenOf(root ?? undefined, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolved(folder, target),
      external,
    };
  });
}

/** The name of a part, from a target that is relative to the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

const noDocument = (): Problem =>
  packageProblem(
    'It is a package without a Word document in it.',
    'Open it in the program that it comes from and save it as .docx.',
  );

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NodeCompiler, RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Resources } from '#main/export/resources.ts';
import type { FontChoice } from '#main/export/fonts/font-shelf.ts';
import {
  TYPST_VERSION,
  type PageReport,
  type PdfStandard,
  type Typeset,
  type TypesetRequest,
  type Typesetter,
} from './typesetter.ts';

/** Files exist in the compiler's memory only; this folder is never looked into. */
const WORKSPACE = resolve('/agreement');
const file = (name: string): string => join(WORKSPACE, name);

/** How many compilations a result may lie unused before it is forgotten. */
const KEPT_FOR = 10;
const MOST_COMPILERS = 2;

/**
 * The compiler as a native addon; null where this computer has none, or one of another version.
 * `usual`: the fonts to be ready for.
 */
export async function loadNativeTypesetter(
  resources: Resources,
  usual: FontChoice,
): Promise<Typesetter | null> {
  const compilers = new Map<string, NodeCompiler>();
  let compilerWith: (fonts: FontChoice) => NodeCompiler;
  try {
    const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    compilerWith = (fonts) => {
      const known = compilers.get(fonts.key);
      if (known !== undefined) return known;
      const compiler = Compiler.create({
        workspace: WORKSPACE,
        fontArgs: [{ fontBlobs: fonts.files.map((bytes) => Buffer.from(bytes)) }],
      });
      for (const { name, path } of resources.template) {
        compiler.addSource(file(name), readFileSync(path, 'utf8'));
      }
      const oldest = compilers.keys().next();
      if (compilers.size >= MOST_COMPILERS && oldest.done !== true) compilers.delete(oldest.value);
      compilers.set(fonts.key, compiler);
      return compiler;
    };
    if (versionOf(compilerWith(usual)) !== TYPST_VERSION) return null;
  } catch {
    return null; // No addon for this computer: the WASM compiler does the same.
  }
  return {
    backend: 'native',
    typeset: (request) => Promise.resolve(typeset(compilerWith(request.fonts), request)),
  };
}

/** Asks the compiler itself: the addon's package may be of another version than its wrapper. */
function versionOf(compiler: NodeCompiler): string | null {
  const { result } = compiler.compile({ mainFileContent: '#metadata(str(sys.version))<version>' });
  if (result === null) return null;
  const [version] = compiler.query(result, { selector: '<version>' }) as readonly {
    readonly value: string;
  }[];
  return version?.value ?? null;
}

const optionsOf = (standard: PdfStandard): RenderPdfOpts =>
  standard === 'untagged' ? { pdfStandard: '1.7', pdfTags: false } : { pdfStandard: standard };

function typeset(compiler: NodeCompiler, request: TypesetRequest): Result<Typeset, string> {
  const { data, attachment, standard } = request;
  compiler.mapShadow(file('data.json'), Buffer.from(JSON.stringify(data)));
  if (data.attachment !== null) {
    compiler.mapShadow(file(data.attachment.path), Buffer.from(attachment ?? []));
  }
  try {
    const compiled = compiler.compile({ mainFilePath: file('agreement.typ') });
    if (compiled.result === null) {
      return err(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'no reason given'));
    }
    const [report] = compiler.query(compiled.result, { selector: '<report>' }) as readonly {
      readonly value: PageReport;
    }[];
    if (report === undefined) return err('the template made no report');
    // A copy, because the addon's own memory cannot be handed to another thread.
    const pdf = new Uint8Array(compiler.pdf(compiled.result, optionsOf(standard)));
    return ok({ pdf, pages: compiled.result.numOfPages, report: report.value, standard });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  } finally {
    // Takes a while, for which nobody should wait.
    setImmediate(() => compiler.evictCache(KEPT_FOR));
  }
}

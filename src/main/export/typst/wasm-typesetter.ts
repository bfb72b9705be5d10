import { readFileSync } from 'node:fs';
import type * as Wasm from '@myriaddreamin/typst-ts-web-compiler';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Resources } from '#main/export/resources.ts';
import type { FontChoice } from '#main/export/fonts/font-shelf.ts';
import type { PageReport, Typeset, TypesetRequest, Typesetter } from './typesetter.ts';

const file = (name: string): string => `/${name}`;
const MAIN = file('agreement.typ');

/** Diagnostics with file and place. */
const FULL_DIAGNOSTICS = 2;

/** The same compiler as WebAssembly: slower, but it runs everywhere. */
export async function loadWasmTypesetter(resources: Resources): Promise<Typesetter> {
  const wasm = await import('@myriaddreamin/typst-ts-web-compiler');
  // Given its bytes, because what it does to find them itself fails inside a packaged app's archive.
  await wasm.default({ module_or_path: readFileSync(resources.wasmCompiler) });
  let current: { readonly key: string; readonly compiler: Wasm.TypstCompiler } | null = null;
  const compilerWith = async (fonts: FontChoice): Promise<Wasm.TypstCompiler> => {
    if (current?.key === fonts.key) return current.compiler;
    current?.compiler.free();
    current = null;
    const compiler = await newCompiler(wasm, resources, fonts);
    current = { key: fonts.key, compiler };
    return compiler;
  };
  return {
    backend: 'wasm',
    typeset: async (request) => typeset(await compilerWith(request.fonts), request),
  };
}

async function newCompiler(
  wasm: typeof Wasm,
  resources: Resources,
  fonts: FontChoice,
): Promise<Wasm.TypstCompiler> {
  const builder = new wasm.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const bytes of fonts.files) await builder.add_raw_font(bytes);
  const compiler = await builder.build();
  for (const { name, path } of resources.template) {
    compiler.add_source(file(name), readFileSync(path, 'utf8'));
  }
  return compiler;
}

function typeset(compiler: Wasm.TypstCompiler, request: TypesetRequest): Result<Typeset, string> {
  // It can neither write PDF/A nor say how a file is related: the attachment is added afterwards.
  const data = { ...request.data, attachment: null };
  compiler.map_shadow(file('data.json'), new TextEncoder().encode(JSON.stringify(data)));
  try {
    const answer: unknown = compiler.compile(MAIN, null, 'pdf', FULL_DIAGNOSTICS);
    const { result, diagnostics } = answer as {
      readonly result?: Uint8Array;
      readonly diagnostics?: unknown;
    };
    if (result === undefined) return err(JSON.stringify(diagnostics ?? 'no reason given'));
    const [report] = JSON.parse(
      compiler.query(MAIN, null, '<report>', 'value'),
    ) as readonly PageReport[];
    if (report === undefined) return err('the template made no report');
    return ok({ pdf: result, pages: report.pages, report, standard: '1.7' });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

import { loadSampleSlas } from '../sample-slas.ts';

/** A small file of each kind that is read: the sample SLAs, and what `scripts/practice.mjs` has made. */
export async function loadPracticeFiles(): Promise<
  readonly { readonly name: string; readonly bytes: Uint8Array }[]
> {
  const samples = (await loadSampleSlas()).map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const made = import.meta.glob('#assets/practice/*.{docx,pdf}', {
    query: '?url',
    import: 'default',
  });
  const fetched = Object.values(made).map(async (load) => {
    const url = String(await load());
    const answer = await fetch(url);
    return {
      name: url.slice(url.lastIndexOf('/') + 1),
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  });
  return [...samples, ...(await Promise.all(fetched))];
}

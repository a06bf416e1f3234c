import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../contracts/problem.js';
import { fill } from '../../explain/fill.js';
import { argumentProblem } from '../arguments.js';
import { command, type Call } from '../command-frame.js';
import { jsonText, refuse } from '../command.js';
import type { Doc } from '../docs/doc-model.js';
import { htmlOf } from '../docs/html.js';
import { markdownOf } from '../docs/markdown.js';
import { regulationDoc } from '../docs/regulation-doc.js';
import { docsTexts as texts } from '../locale/ru-docs.js';
import { findPack, shippedIds } from '../packs/find-packs.js';
import { loadCompiled } from '../packs/load-compiled.js';
import { loadSurroundings } from '../packs/load-surroundings.js';
import { packageSchemaChecker } from '../schemas/schema-checker.js';

const FORMATS = { md: markdownOf, html: htmlOf } as const;

/** `docs`: a regulation as Russian tables for people. */
export const docsCommand = command(
  'docs',
  { format: { type: 'string' }, out: { type: 'string' } },
  async (call, output) => {
    const { format = 'md', out } = call.values;
    if (format !== 'md' && format !== 'html') {
      const value = `--format ${String(format)} (md, html)`;
      return refuse([argumentProblem('argument-choice', value)], call.asJson, output);
    }
    const docs = await readDocs(call);
    if (!docs.ok) return refuse(docs.problems, call.asJson, output);
    const render = FORMATS[format];
    if (typeof out !== 'string') {
      output.out(
        call.asJson
          ? jsonText(docs.value.map(({ doc }) => doc))
          : docs.value.map(({ doc }) => render(doc)).join('\n'),
      );
      return 0;
    }
    await mkdir(out, { recursive: true });
    for (const { id, doc } of docs.value) {
      const file = path.join(out, `${id}.${format}`);
      await writeFile(file, render(doc));
      output.err(`${fill(texts.file, { file })}\n`);
    }
    return 0;
  },
);

interface NamedDoc {
  readonly id: string;
  readonly doc: Doc;
}

async function readDocs({ names }: Call): Promise<Result<readonly NamedDoc[]>> {
  const places = (names.length > 0 ? names : shippedIds()).map(findPack);
  const unknown = places.flatMap(({ problems }) => problems);
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const checkSchema = packageSchemaChecker();
  const surroundings = await loadSurroundings(checkSchema);
  if (!surroundings.ok) return surroundings;
  const { vocabulary, documents } = surroundings.value;
  const docs: NamedDoc[] = [];
  for (const place of places) {
    if (!place.ok) continue;
    const judge = await loadCompiled(place.value.name, checkSchema);
    if (!judge.ok) return judge;
    const { regulation } = judge.value.compiled;
    docs.push({ id: regulation.id, doc: regulationDoc({ regulation, vocabulary, documents }) });
  }
  return { ok: true, value: docs, problems: [] };
}

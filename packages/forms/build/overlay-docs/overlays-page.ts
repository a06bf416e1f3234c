import { regulationTitles } from '@semya/rules/regulations';
import { format, resolveConfig } from 'prettier';
import type { Overlay } from '../../src/contracts/document.js';
import { packageRoot } from '../paths.js';
import { readDocument } from '../read-document.js';
import { readOverlays } from '../read-overlays.js';
import { describePatch } from './describe-patch.js';
import { overlayDocs as words } from './ru.js';

/** The page `docs/overlays.md`: for every document with regional variants, what each region changes. */
export async function overlaysPage(): Promise<string> {
  const overlays = await readOverlays();
  const ids = [...new Set(overlays.map(({ document }) => document))].sort();
  const sections: string[] = [];
  for (const id of ids) {
    sections.push(
      await section(
        id,
        overlays.filter(({ document }) => document === id),
      ),
    );
  }
  const head = [words.heading, words.intro, words.more, words.count(ids.length, overlays.length)];
  const options = (await resolveConfig(packageRoot)) ?? {};
  return format([...head, ...sections].join('\n\n'), { ...options, parser: 'markdown' });
}

async function section(id: string, overlays: readonly Overlay[]): Promise<string> {
  const { definition, schema } = await readDocument(id);
  const variants = overlays.map(({ regulation, patches }) => {
    const lines = patches.map((patch) => `- ${describePatch(patch, schema)}`);
    return `**${regulationTitles.get(regulation) ?? regulation}** (\`${regulation}\`)\n\n${lines.join('\n')}`;
  });
  return [`## ${definition.title}`, `${words.base}: \`${id}\`.`, ...variants].join('\n\n');
}

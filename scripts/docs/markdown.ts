import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Where Markdown for readers of the project lies: files, and folders with all below them. */
const places = ['README.md', 'README.ru.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const folder = 'docs';

/** Paths of the Markdown files that people read, from the root of the repository. */
export async function markdownFiles(): Promise<readonly string[]> {
  const below = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const found = below
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return [...places, ...found];
}

export const readMarkdown = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

const fence = /^```(\w*)[^\n]*\n(.*?)^```$/gmsu;

/** The lines of the shell blocks of a text, without comments and blank lines. */
export const shellLines = (text: string): readonly string[] =>
  [...text.matchAll(fence)]
    .filter(([, language]) => language === 'sh')
    .flatMap(([, , body = '']) => body.split('\n'))
    .map((line) => line.replace(/(^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '');

/** Commands that a text names: the lines of its shell blocks and its inline code. */
export const commandsOf = (text: string): readonly string[] => [
  ...shellLines(text),
  ...[...text.replaceAll(fence, '').matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code),
];

/** Targets of the links and images of a text that lie in the repository, without their anchors. */
export const localTargets = (text: string): readonly string[] =>
  [...text.replaceAll(fence, '').matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^([a-z]+:|#)/iu.test(target))
    .map((target) => decodeURI(target.replace(/#.*$/u, '')));

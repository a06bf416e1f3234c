import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../packages/rules/src/cli/run.js';
import {
  commandsOf,
  localTargets,
  markdownFiles,
  readMarkdown,
  root,
  shellLines,
} from './markdown.js';

const files = await markdownFiles();

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

async function scriptsOf(folder: string): Promise<Manifest['scripts']> {
  const manifest = await readFile(join(root, folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as Manifest).scripts;
}

const scripts = await scriptsOf('.');

/** The scripts that `-w @semya/<package>` means, or the project's own. */
const scriptsFor = (command: string) => {
  const workspace = /-w @semya\/(?<name>[\w-]+)/u.exec(command)?.groups?.name;
  return workspace === undefined ? scripts : scriptsOf(join('packages', workspace));
};

/** The script that an npm command would run; nothing when npm itself answers. */
function scriptOf(command: string): string | undefined {
  const [npm, verb = '', name] = command.split(/\s+/u);
  if (npm !== 'npm') return undefined;
  return verb === 'run' ? name : ['start', 'test'].includes(verb) ? verb : undefined;
}

test('both READMEs give the same commands in the same order', async () => {
  const english = shellLines(await readMarkdown('README.md'));
  expect(english).not.toEqual([]);
  expect(shellLines(await readMarkdown('README.ru.md'))).toEqual(english);
});

describe.each(files)('%s', (path) => {
  test('links to what is there', async () => {
    const targets = localTargets(await readMarkdown(path));
    const missing = targets.filter((target) => !existsSync(join(root, dirname(path), target)));
    expect(missing).toEqual([]);
  });

  test('names scripts that are there', async () => {
    for (const command of commandsOf(await readMarkdown(path))) {
      const name = scriptOf(command);
      if (name !== undefined) expect(await scriptsFor(command), command).toHaveProperty([name]);
    }
  });

  test('names commands that semya-rules knows', async () => {
    const calls = commandsOf(await readMarkdown(path)).filter((command) =>
      command.startsWith('npx semya-rules'),
    );
    for (const call of calls) {
      const said: string[] = [];
      const output = { out: (text: string) => said.push(text), err: () => undefined };
      const code = await run([call.split(/\s+/u)[2] ?? '', '--help'], output);
      expect([call, code, said.join('')]).toEqual([
        call,
        0,
        expect.stringContaining('semya-rules'),
      ]);
    }
  });
});

test('the case that the README evaluates is there and can be evaluated', async () => {
  const line = shellLines(await readMarkdown('README.md')).find((command) =>
    command.startsWith('npx semya-rules evaluate'),
  );
  const args = (line ?? '').split(/\s+/u).slice(2);
  const said: string[] = [];
  const path = args.at(-1) ?? '';
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  expect(await run([...args.slice(0, -1), join(root, path)], output), said.join('')).toBe(0);
  expect(said.join('')).toContain('1.5.2');
});

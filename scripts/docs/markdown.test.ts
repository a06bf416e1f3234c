import { describe, expect, test } from 'vitest';
import { commandsOf, localTargets, shellLines } from './markdown.js';

const text = `
See [the guide](docs/guide.md#start), ![a picture](images/a.png "Title"),
[elsewhere](https://example.org) and [below](#below). Run \`npm run build\`.

\`\`\`sh
# first
npm start   # serves
npm test
\`\`\`

\`\`\`json
{ "link": "[no](link.md)" }
\`\`\`
`;

describe('what a text for readers holds', () => {
  test('shell lines come without comments', () => {
    expect(shellLines(text)).toEqual(['npm start', 'npm test']);
  });

  test('commands stand in shell blocks and in inline code', () => {
    expect(commandsOf(text)).toEqual(['npm start', 'npm test', 'npm run build']);
  });

  test('only links within the repository count, and none in code', () => {
    expect(localTargets(text)).toEqual(['docs/guide.md', 'images/a.png']);
  });
});

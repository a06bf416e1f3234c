import { once } from 'node:events';
import process from 'node:process';
import { run } from './run.js';
import { isServing, serve } from './workers/serve.js';

const { stdin, stdout, stderr } = process;

if (isServing()) {
  await serve();
} else {
  // Whoever reads the answer may have read enough: `semya-rules … | head`.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    drain: () => (stdout.writableNeedDrain ? once(stdout, 'drain') : Promise.resolve()),
    input: stdin,
    terminal: stderr.isTTY,
  });
}

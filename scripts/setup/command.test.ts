import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { runCommand } from './command.mjs';

const node = (code: string, options = {}) => runCommand(process.execPath, ['-e', code], options);

describe('a command', () => {
  test('tells what it wrote on both streams', async () => {
    const { ok, output } = await node('console.log("out"); console.error("err")');
    expect(ok).toBe(true);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });

  test('fails with its exit code, its output kept', async () => {
    const result = await node('console.log("why"); process.exit(3)');
    expect(result).toEqual({ ok: false, output: 'why\n' });
  });

  test('that does not exist is a failure, not an exception', async () => {
    const { ok, output } = await runCommand('no-such-program-of-semya', []);
    expect(ok).toBe(false);
    expect(output).toContain('no-such-program-of-semya');
  });

  test('reads the end of its input at once', async () => {
    const { ok } = await node(
      'process.stdin.resume(); process.stdin.on("end", () => process.exit(0))',
    );
    expect(ok).toBe(true);
  });

  test('that takes too long is stopped', async () => {
    const { ok, output } = await node('setInterval(() => {}, 1000)', { seconds: 0.2 });
    expect(ok).toBe(false);
    expect(output).toContain('stopped by');
  });
});

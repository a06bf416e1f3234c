import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPort, serve, servePortal } from './serve.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

let folder: string;
let close: (() => Promise<void>) | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'semya-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Семья</title>');
  await writeFile(join(folder, 'main.js'), 'export {};');
  await writeFile(`${folder}.secret`, 'not for the portal');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await close?.();
  close = undefined;
  await rm(folder, { recursive: true });
  await rm(`${folder}.secret`);
});

/** Unlike fetch, sends the path as it is written. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the server of the portal', () => {
  test.each(['/', '/main.js', '/no-such-file'])(
    'sends the strict policy with every answer: %s',
    async (path) => {
      const server = await serve(folder, 0);
      close = server.close;
      const { headers } = await fetch(server.url + path);
      expect(headers.get('content-security-policy')).toBe(POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test('serves a script as a module needs it, and no file outside its folder', async () => {
    const server = await serve(folder, 0);
    close = server.close;
    const script = await fetch(`${server.url}/main.js`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await statusOf(server.url, `/../${basename(folder)}.secret`)).toBe(404);
    expect(await statusOf(server.url, `/%2e%2e/${basename(folder)}.secret`)).toBe(404);
    expect(await statusOf(server.url, '/main.js')).toBe(200);
  });

  test('says so when the port is taken', async () => {
    const server = await serve(folder, 0);
    close = server.close;
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { port } = new URL(server.url);
    expect(await servePortal(folder, { PORT: port })).toBe(false);
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`Port ${port} is taken`));
  });

  test('says so when there is nothing to serve', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await servePortal(join(folder, 'absent'), {})).toBe(false);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('npm run build'));
  });

  test.each([
    [undefined, 4173],
    ['', 4173],
    ['8080', 8080],
    ['0', 0],
    ['65535', 65535],
    ['65536', undefined],
    ['-1', undefined],
    ['80.5', undefined],
    ['http', undefined],
  ])('reads PORT %j as %j', (text, port) => {
    expect(readPort(text)).toBe(port);
  });
});

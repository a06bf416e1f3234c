import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The policy a careful host sets: the portal has to work under it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves a folder of files under the strict policy.
 *
 * @param {string} folder
 * @param {number} port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects when the port is taken
 */
export function serve(folder, port) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
    });
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://localhost:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {string | undefined} text of the environment variable PORT
 * @returns {number | undefined} undefined when it is no port
 */
export function readPort(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
}

/**
 * Serves the built portal until the process is stopped.
 *
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} false, with a message printed, when it cannot
 */
export async function servePortal(folder, env = process.env) {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('The portal is not built. Run: npm run build');
    return false;
  }
  const port = readPort(env.PORT);
  if (port === undefined) {
    console.error(`PORT=${env.PORT ?? ''} is not a port: give a number from 0 to 65535.`);
    return false;
  }
  try {
    const { url } = await serve(folder, port);
    console.log(`\nThe portal is open at ${url} (Ctrl+C stops it)`);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    } else if (code === 'EACCES') {
      console.error(`Port ${port} needs more rights. Choose one above 1023: PORT=4173 npm start`);
    } else {
      throw error;
    }
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  if (!(await servePortal(join(root, 'examples/portal/dist')))) process.exitCode = 1;
}

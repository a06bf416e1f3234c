import { createServer } from 'node:http';
import sirv from 'sirv';
import { CONTENT_SECURITY_POLICY } from '../../../scripts/serve.mjs';

/**
 * Serves the pages; below `/strict/` once more, under the policy that the portal sets. What was
 * fetched once stays in the browser's cache.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serve(folder) {
  const files = sirv(folder, { dev: false, maxAge: 3600, etag: false });
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/strict/')) {
      request.url = request.url.slice('/strict'.length);
      response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('Not found\n');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

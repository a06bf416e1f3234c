import { generate } from './generate.js';

const { sizes, problems } = await generate();
for (const { document, variant, validators, content } of sizes) {
  const parts = [
    `${document} (${variant})`,
    `validators ${validators.count}: ${validators.bytes} B, ${validators.gzip} B gzip`,
    `content ${content.bytes} B, ${content.gzip} B gzip`,
  ];
  process.stdout.write(`${parts.join('; ')}\n`);
}
for (const { document, path, code, params } of problems) {
  process.stderr.write(`${document} ${path}: ${code} ${JSON.stringify(params)}\n`);
}
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

import { generate, lineOf } from './generate.js';

const { sizes, problems } = await generate();
for (const { document, variant, validators, content } of sizes) {
  const parts = [
    `${document} (${variant})`,
    `validators ${validators.count}: ${validators.bytes} B, ${validators.gzip} B gzip`,
    `content ${content.bytes} B, ${content.gzip} B gzip`,
  ];
  process.stdout.write(`${parts.join('; ')}\n`);
}
for (const found of problems) process.stderr.write(`${lineOf(found)}\n`);

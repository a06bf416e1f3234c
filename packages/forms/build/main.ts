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

const total = (part: 'validators' | 'content', measure: 'bytes' | 'gzip') =>
  Math.round(sizes.reduce((sum, size) => sum + size[part][measure], 0) / 1000);
const heaviest = Math.max(
  ...sizes.map(({ validators, content }) => validators.gzip + content.gzip),
);
process.stdout.write(
  `${sizes.length} variants: validators ${total('validators', 'bytes')} kB, ${total('validators', 'gzip')} kB gzip; ` +
    `content ${total('content', 'bytes')} kB, ${total('content', 'gzip')} kB gzip; ` +
    `the heaviest one ${(heaviest / 1000).toFixed(1)} kB gzip\n`,
);

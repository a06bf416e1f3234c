import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  CASE,
  decide,
  household,
  inventedCase,
  type Happening,
  type Said,
} from './fixtures/invented-case.js';

const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
for (const file of readdirSync(SCHEMAS).filter((name) => name.endsWith('.schema.json'))) {
  const schema = JSON.parse(readFileSync(`${SCHEMAS}${file}`, 'utf8')) as AnySchemaObject;
  ajv.addSchema(schema, file);
}

const EVENTS: readonly Happening[] = [
  ['2026-05-04', 'application'],
  ['2026-05-12', 'plan-approved'],
  ['2026-05-13', 'stage', { stage: 'help' }],
  ['2026-06-10', 'visit', { outcome: 'held' }],
  ['2026-06-20', 'alarm'],
];
const SAID: readonly Said[] = [
  ...household('2026-05-04', { a: { role: 'child', bornOn: '2024-05-04' }, b: { role: 'child' } }),
  ['2026-05-04', CASE, 'case.level', 'basic'],
  ['2026-06-20', CASE, 'case.level', 'crisis'],
];

describe('a decision fits its published schema', () => {
  it.each([
    ['at the beginning', inventedCase([]), '2026-05-04'],
    ['in the middle', inventedCase(EVENTS, SAID), '2026-07-02'],
    ['after closing', inventedCase([...EVENTS, ['2026-07-01', 'closed']], SAID), '2026-07-02'],
    [
      'of an incomplete record',
      inventedCase(EVENTS, SAID, { eventsComplete: false }),
      '2026-07-02',
    ],
    ['without a day', inventedCase(EVENTS, SAID), '2026-02-31'],
  ])('%s', (_case, record, asOf) => {
    const waivers = [{ obligation: 'visit:2026-06', on: '2026-06-01', reason: 'семья в отъезде' }];
    const decision: unknown = JSON.parse(JSON.stringify(decide({ ...record, waivers }, asOf)));
    ajv.validate('decision.schema.json', decision);
    expect(ajv.errors).toBeNull();
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentRegister, loadNorms, loadRegulation, regulationIds, vocabulary } from './index.js';

describe('shipped regulations', () => {
  it('are the folders of the package', () => {
    const folders = readdirSync(new URL('../../regulations/', import.meta.url));
    expect(regulationIds).toEqual(folders.sort());
    expect(regulationIds).toEqual(expect.arrayContaining(['lgov-2024-70', 'tula-srcn2-2022-50']));
  });

  it.each(regulationIds)('%s is loaded on demand with its norms', async (id) => {
    const [regulation, norms] = [await loadRegulation(id), await loadNorms(id)];
    expect(regulation.ok && regulation.value.id).toBe(id);
    expect(norms.ok && norms.value.regulation).toBe(id);
  });

  it.each(['atlantis', '', 'toString', '__proto__'])('“%s” is told to be unknown', async (id) => {
    expect(await loadRegulation(id)).toMatchObject({
      ok: false,
      problems: [{ code: 'regulation-unknown', params: { id } }],
    });
  });
});

describe('the vocabulary', () => {
  const ids = vocabulary.facts.map(({ id }) => id);

  it('names every fact and every event once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const events = vocabulary.events.map(({ id }) => id);
    expect(new Set(events).size).toBe(events.length);
  });

  it.each(vocabulary.facts.map((fact) => [fact.id, fact] as const))(
    '%s is of its subject',
    (id, fact) => {
      expect(id.startsWith(`${fact.subject}.`)).toBe(true);
    },
  );

  it('the register names every document once', () => {
    const documents = documentRegister.map(({ id }) => id);
    expect(new Set(documents).size).toBe(documents.length);
  });

  it('an event and a fact that say the same offer the same options', () => {
    const optionsOf = (event: string, field: string) =>
      vocabulary.events.find(({ id }) => id === event)?.data?.find(({ name }) => name === field)
        ?.options;
    const factOptions = (id: string) => vocabulary.facts.find((fact) => fact.id === id)?.options;
    expect(optionsOf('information-received', 'source')).toEqual(
      factOptions('case.informationSource'),
    );
    expect(optionsOf('case-closed', 'reason')).toEqual(factOptions('case.closingResult'));
  });
});

import { describe, expect, it } from 'vitest';
import { FINAL, nodesOf, textOf } from '../testing/fill-blocks.js';

describe('a sentence', () => {
  it('takes values in the format that follows from their field', () => {
    const data = {
      visitedOn: '2026-06-05',
      visitedAt: '09:30',
      admitted: 'granted',
      violence: 'no',
    };
    expect(
      textOf('{/visitedOn}, {/visitedAt}: доступ {/admitted}, насилие: {/violence}.', data),
    ).toBe('05.06.2026, 09:30: доступ предоставлен, насилие: нет.');
  });

  it('says that an answer is not given', () => {
    expect(textOf('Вывод: {/conclusion}', {})).toBe('Вывод: не указано');
    expect(textOf('{/conclusion}', { conclusion: '  ' })).toBe('не указано');
  });

  it.each([
    [{ number: '7' }, 'Лист № 7.'],
    [{}, 'Лист без номера.'],
  ])('has a fragment with what stands instead: %j', (data, sentence) => {
    expect(textOf('Лист[ № {/number}| без номера].', data)).toBe(sentence);
  });

  it('leaves a fragment without an alternative out while its answer is empty', () => {
    expect(textOf('Посещение {/visitedOn}[ в {/visitedAt}].', { visitedOn: '2026-06-05' })).toBe(
      'Посещение 05.06.2026.',
    );
  });

  it('leaves out the fragment of a field that is not there, and its alternative', () => {
    const template = 'Посещение.[ Площадь {/area} м².| Площадь не указана.]';
    expect(textOf(template, { admitted: 'refused', area: 40 })).toBe('Посещение.');
    expect(textOf(template, { admitted: 'granted' })).toBe('Посещение. Площадь не указана.');
    expect(textOf(template, { admitted: 'granted', area: 40.5 })).toBe(
      'Посещение. Площадь 40,5 м².',
    );
  });

  it('is not there when all its fields are not there', () => {
    expect(
      nodesOf({ kind: 'paragraph', text: 'Площадь: {/area}' }, { admitted: 'refused' }),
    ).toEqual([]);
  });

  it('does not double a full stop', () => {
    expect(textOf('{/conclusion}.', { conclusion: 'Всё хорошо.' })).toBe('Всё хорошо.');
    expect(textOf('{/conclusion}.', { conclusion: 'Всё хорошо' })).toBe('Всё хорошо.');
  });

  it.each(['{/number}', '[{/number}]', '{$organisation}', '|', '{', '<b>&amp;</b>'])(
    'takes %s in data for words',
    (conclusion) => {
      expect(textOf('Вывод: {/conclusion}', { conclusion, number: 'ТАЙНА' })).toBe(
        `Вывод: ${conclusion}`,
      );
    },
  );

  it('names what the print is told', () => {
    const options = { ...FINAL, organisation: 'Центр «Пример»', regulationTitle: 'Положение' };
    expect(textOf('{$organisation}; {$regulation}', {}, options)).toBe('Центр «Пример»; Положение');
  });
});

import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Decision } from '../contracts/decision.js';
import { call, evaluate } from './fixtures/call.js';
import { createWorkFolder, packageRoot } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

describe('evaluate', () => {
  it('reads the example that the documentation names', async () => {
    const { code, out, err } = await evaluate(path.join(packageRoot, 'examples/lgov-family.json'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Деятельностный этап с 18.09.2026');
    expect(out).toMatch(/идёт +до 30\.11\.2026 Ежемесячное посещение семьи на дому/);
  });

  it('tells stage, terms with their clauses, the next document and what is not known', async () => {
    const { code, out, err } = await evaluate(work.writeCase('sound.json'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Дело primer-17 на 22.11.2026');
    expect(out).toContain('Диагностический этап с 05.10.2026');
    expect(out).toMatch(/исполнено +до 19\.10\.2026 Проект программы .*\(п\. 1\.5\.2, 3\.1\)/);
    expect(out).toMatch(/просрочено +до 12\.10\.2026 Рабочая группа извещена о семье \(п\. 3\.1\)/);
    expect(out).toContain('Нарушен срок по п. 3.1');
    expect(out).toMatch(/Следующий документ\n {2}Извещение рабочей группы/);
    expect(out).toMatch(/Что выяснить\n(.*\n)*? {2}Нужен ли жилью ремонт\?/);
  });

  it('keeps names of people out of the text', async () => {
    const file = work.writeCase('named.json', (record) => {
      record.title = 'Семья Тайных';
      (record.statements as unknown[]).push({
        subject: { type: 'member', id: 'anna' },
        fact: 'member.name',
        state: 'stated',
        value: { lastName: 'Тайная', firstName: 'Анна' },
        on: '2026-10-08',
        source: { kind: 'answer' },
      });
    });
    const { out } = await evaluate(file);
    expect(out).not.toContain('Тайн');
  });

  it('gives the whole decision to a program', async () => {
    const { code, out } = await evaluate(work.writeCase('sound.json'), '--json');
    const decision = JSON.parse(out) as Decision;
    expect(code).toBe(0);
    expect(decision.obligations.find(({ key }) => key === 'program-draft')).toMatchObject({
      status: 'met',
      due: '2026-10-19',
      clause: ['1.5.2', '3.1'],
    });
  });

  it('refuses a case of another regulation by the same error as the engine', async () => {
    const { code, out, err } = await call(
      ...[
        'evaluate',
        '--regulation',
        'tula-srcn2-2022-50',
        '--as-of',
        '2026-11-22',
        work.writeCase('sound.json'),
      ],
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Ошибка: .*sound\.json, строка 5, место \/regulation: /);
    expect(err).toContain('Дело ведётся по регламенту «lgov-2024-70»');
  });

  it('takes the settings of the institution', async () => {
    const settings = work.write('settings.json', '{ "interimAnalysisTerm": 10 }');
    const file = work.writeCase('reflective.json', (record) => {
      (record.events as unknown[]).push({
        id: 's',
        type: 'stage-entered',
        on: '2026-11-09',
        data: { stage: 'reflective' },
      });
    });
    expect((await evaluate(file)).out).toContain('Нужны настройки учреждения');
    const { out } = await evaluate(file, '--settings', settings);
    expect(out).toMatch(/истекает +до 23\.11\.2026 Промежуточный анализ/);
    expect(out).not.toContain('Нужны настройки учреждения');
  });
});

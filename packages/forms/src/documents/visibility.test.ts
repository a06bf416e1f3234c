import { describe, expect, it } from 'vitest';
import { load } from '../testing/load.js';
import { withValueAt } from './pointer.js';
import { isRequired, isVisible, visibleData } from './visibility.js';

const act = await load('living-conditions-act');

describe('answers that do not apply', () => {
  const unseen = withValueAt(act.example, '/accessGranted', 'refused');

  it('are kept in the record and named, each once, with all that is in them', () => {
    const { data, notApplicable } = visibleData(act, unseen);
    expect(notApplicable).toContain('/familyMembers');
    expect(notApplicable).toContain('/totalArea');
    expect(notApplicable.filter((pointer) => pointer.startsWith('/familyMembers'))).toHaveLength(1);
    expect(data).not.toHaveProperty('familyMembers');
    expect(data).toHaveProperty('conclusion');
    expect(unseen).toHaveProperty('familyMembers');
  });

  it('do not exist while everything applies', () => {
    expect(visibleData(act, act.example)).toEqual({ data: act.example, notApplicable: [] });
  });

  it('come back with the answer that they depend on', () => {
    const again = withValueAt(unseen, '/accessGranted', 'granted');
    expect(visibleData(act, again).data).toEqual(act.example);
  });
});

describe('a field', () => {
  it('that a hidden answer would show stays hidden', () => {
    const stove = withValueAt(act.example, '/heatingType', 'stove');
    expect(isVisible(act, stove, '/stoveHeating')).toBe(true);
    const unseen = withValueAt(stove, '/accessGranted', 'nobody-home');
    expect(isVisible(act, unseen, '/stoveHeating')).toBe(false);
  });

  it('inside a hidden one is hidden', () => {
    const unseen = withValueAt(act.example, '/accessGranted', 'nobody-home');
    expect(isVisible(act, unseen, '/familyMembers/0/person/lastName')).toBe(false);
  });

  it.each([
    ['/conclusion', {}, true],
    ['/totalArea', {}, false],
    ['/totalArea', { accessGranted: 'granted', housingType: 'flat' }, true],
    ['/totalArea', { accessGranted: 'granted', housingType: 'none' }, false],
    ['/floor', { accessGranted: 'granted', housingType: 'flat' }, false],
    ['/headApproval/date', { headApproval: { state: 'signed' } }, true],
    ['/headApproval/date', { headApproval: { state: 'absent' } }, false],
  ])('%s with %j is required: %s', (path, data, required) => {
    expect(isRequired(act, data, path)).toBe(required);
  });
});

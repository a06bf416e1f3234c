import { rankWith, type RankedTester } from '@jsonforms/core';
import { isControlWhere } from '../../binding/schema-testers.js';
import { isUnion } from '../../validation/all-of.js';
import { branchesOf, type BranchKeyword } from '../../validation/branches.js';

const isChoice = (keyword: BranchKeyword) =>
  isControlWhere(({ schema, rootSchema }) => branchesOf(schema, keyword, rootSchema).length > 0);

export const anyOfTester: RankedTester = rankWith(3, isChoice('anyOf'));

export const oneOfTester: RankedTester = rankWith(4, isChoice('oneOf'));

/** Parts are put together first; what they make together may hold a choice. */
export const allOfTester: RankedTester = rankWith(
  6,
  isControlWhere(({ schema }) => isUnion(schema)),
);

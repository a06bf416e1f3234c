import { branchesOf, branchKeywords, type BranchKeyword } from '../validation/branches.js';
import { branchFindings, branchInForce } from './branch-choice.js';
import { controlPath } from './control-path.js';
import { valueAt } from './data-path.js';
import type { ErrorObject, FormState } from './form-state.js';

const isBranchKeyword = (keyword: string): keyword is BranchKeyword =>
  (branchKeywords as readonly string[]).includes(keyword);

const keyOf = ({ keyword, instancePath, params }: ErrorObject, at = ''): string =>
  `${keyword} ${at}${instancePath} ${JSON.stringify(params)}`;

/** A choice of shapes that the data do not satisfy. */
interface BrokenChoice {
  readonly error: ErrorObject;
  /** Findings that only branches make that are not in force. */
  readonly foreign: ReadonlySet<string>;
  /** What stands for the choice's own error; none when the branch's own findings say it all. */
  readonly stands: readonly ErrorObject[];
}

function brokenChoice(error: ErrorObject, state: FormState): BrokenChoice | undefined {
  const { keyword, instancePath, parentSchema } = error;
  if (!isBranchKeyword(keyword) || parentSchema === undefined) return undefined;
  const branches = branchesOf(parentSchema, keyword, state.core.schema);
  if (branches.length === 0) return undefined;
  const path = controlPath(error);
  const query = { path, keyword, branches, value: valueAt(state.core.data, path) };
  const findings = branchFindings(state, query);
  if (findings.some((found) => found === undefined)) return undefined;
  const inForce = branchInForce(state, query, findings);
  const own = inForce === undefined ? [] : (findings[inForce] ?? []);
  const ownKeys = new Set(own.map((finding) => keyOf(finding, instancePath)));
  const all = findings.flatMap((found) => found ?? []).map((found) => keyOf(found, instancePath));
  return {
    error,
    foreign: new Set(all.filter((key) => !ownKeys.has(key))),
    stands: own.length > 0 ? [] : [explained(error, inForce)],
  };
}

/** Why a choice fails although no field is to blame: none was made, or several branches fit. */
function explained(error: ErrorObject, inForce: number | undefined): ErrorObject {
  const keyword = inForce === undefined ? 'branchNotChosen' : 'branchesBothFit';
  return { ...error, keyword, params: {}, message: keyword };
}

/**
 * The findings that a person can do something about. The validator reports what every branch of a
 * failed choice has against the value; only those of the branch in force have fields on the page.
 */
export function ofBranchesInForce(
  errors: readonly ErrorObject[],
  state: FormState,
): readonly ErrorObject[] {
  const failed = errors.filter(({ keyword }) => isBranchKeyword(keyword));
  const choices = failed.flatMap((error) => brokenChoice(error, state) ?? []);
  if (choices.length === 0) return errors;
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    const key = keyOf(error);
    if (choices.some(({ foreign }) => foreign.has(key)) || seen.has(key)) return [];
    seen.add(key);
    return choices.find((choice) => choice.error === error)?.stands ?? [error];
  });
}

export { SemyaPlan } from './plan.js';
export {
  readPlan,
  type Plan,
  type PlanMeasure,
  type PlanProblem,
  type PlanSupplement,
  type PlanTask,
} from '../../plan/read-plan.js';

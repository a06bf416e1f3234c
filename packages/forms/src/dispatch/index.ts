export {
  dispatchAllowed,
  type DispatchDecision,
  type DispatchObstacle,
} from './dispatch-allowed.js';

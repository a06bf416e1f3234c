import type { CaseRecord } from '@semya/rules';
import chernovy from './chernovy.json' with { type: 'json' };
import etalonovy from './etalonovy.json' with { type: 'json' };
import maketovy from './maketovy.json' with { type: 'json' };
import nebyvalovy from './nebyvalovy.json' with { type: 'json' };
import obraztsovy from './obraztsovy.json' with { type: 'json' };
import primerovy from './primerovy.json' with { type: 'json' };
import shablonnikovy from './shablonnikovy.json' with { type: 'json' };
import testovy from './testovy.json' with { type: 'json' };
import uchebnikovy from './uchebnikovy.json' with { type: 'json' };
import vydumkiny from './vydumkiny.json' with { type: 'json' };
import vymyslovy from './vymyslovy.json' with { type: 'json' };
import zaglavnovy from './zaglavnovy.json' with { type: 'json' };

/** Visibly invented families at different stages, as of the day in `today.ts`. */
export const inventedCases = [
  chernovy,
  etalonovy,
  maketovy,
  nebyvalovy,
  obraztsovy,
  primerovy,
  shablonnikovy,
  testovy,
  uchebnikovy,
  vydumkiny,
  vymyslovy,
  zaglavnovy,
] as unknown as readonly CaseRecord[];

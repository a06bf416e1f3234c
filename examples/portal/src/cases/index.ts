import type { CaseRecord } from '@semya/rules';
import bumaginy from './bumaginy.json' with { type: 'json' };
import chernovy from './chernovy.json' with { type: 'json' };
import chertyozhnikovy from './chertyozhnikovy.json' with { type: 'json' };
import etalonovy from './etalonovy.json' with { type: 'json' };
import fantazyorov from './fantazyorov.json' with { type: 'json' };
import gipoteziny from './gipoteziny.json' with { type: 'json' };
import lekalovy from './lekalovy.json' with { type: 'json' };
import listovy from './listovy.json' with { type: 'json' };
import maketovy from './maketovy.json' with { type: 'json' };
import nebyvalovy from './nebyvalovy.json' with { type: 'json' };
import obraztsovy from './obraztsovy.json' with { type: 'json' };
import primerovy from './primerovy.json' with { type: 'json' };
import probnye from './probnye.json' with { type: 'json' };
import shablonnikovy from './shablonnikovy.json' with { type: 'json' };
import skazochnikova from './skazochnikova.json' with { type: 'json' };
import sravnimovy from './sravnimovy.json' with { type: 'json' };
import testovy from './testovy.json' with { type: 'json' };
import trafaretovy from './trafaretovy.json' with { type: 'json' };
import uchebnikovy from './uchebnikovy.json' with { type: 'json' };
import uslovnye from './uslovnye.json' with { type: 'json' };
import voobrazhalov from './voobrazhalov.json' with { type: 'json' };
import vydumkiny from './vydumkiny.json' with { type: 'json' };
import vymyslovy from './vymyslovy.json' with { type: 'json' };
import zaglavnovy from './zaglavnovy.json' with { type: 'json' };

/** Visibly invented families at different stages of every regulation, as of the day in `today.ts`. */
export const inventedCases = [
  bumaginy,
  chernovy,
  chertyozhnikovy,
  etalonovy,
  fantazyorov,
  gipoteziny,
  lekalovy,
  listovy,
  maketovy,
  nebyvalovy,
  obraztsovy,
  primerovy,
  probnye,
  shablonnikovy,
  skazochnikova,
  sravnimovy,
  testovy,
  trafaretovy,
  uchebnikovy,
  uslovnye,
  voobrazhalov,
  vydumkiny,
  vymyslovy,
  zaglavnovy,
] as unknown as readonly CaseRecord[];

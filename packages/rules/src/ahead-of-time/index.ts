export { loadRulesModule } from './load-rules-module.js';
export { writeRegulationModule, type RulesModule } from './write-regulation-module.js';
export { writeRulesModule, type ModuleOptions } from './write-rules-module.js';

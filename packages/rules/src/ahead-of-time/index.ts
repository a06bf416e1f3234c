export { writeRulesModule, type ModuleOptions } from './write-rules-module.js';

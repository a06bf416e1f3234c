export { finalData, migrateData, migrateRecord } from './migrate.js';
export { migrationPath } from './migration-path.js';

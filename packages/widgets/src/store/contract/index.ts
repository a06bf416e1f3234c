export type { CaseStoreContractOptions, CaseStoreUnderTest } from './case-store-contract.js';
export { caseStoreContract } from './case-store-contract.js';
export type { DraftStoreUnderTest } from './draft-store-contract.js';
export { draftStoreContract } from './draft-store-contract.js';
export type { RegisterTest } from './verify.js';
export { createInMemoryServer } from '../http/in-memory-server.js';

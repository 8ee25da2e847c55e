/** For Node (`payerbox/server`): serving on its own port or in an Express app, and scenario files. */

export { openStore } from '../store/open-store.ts'
export type { Log } from './answer.ts'
export { payerboxMiddleware } from './express.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
export { BlockedConnectionError, guardNetwork, type NetworkGuardOptions } from './network-guard.ts'
export { loadPayers, loadScenarios } from './scenario-files.ts'

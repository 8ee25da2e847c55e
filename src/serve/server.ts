/** Serving over HTTP (`payerbox/server`): on its own port, or in an Express app. */

export type { Log } from './answer.ts'
export { payerboxMiddleware } from './express.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
export { BlockedConnectionError, guardNetwork, type NetworkGuardOptions } from './network-guard.ts'

/** Serving over HTTP (`payerbox/server`): on a port of its own, or inside an Express app. */
export { payerboxMiddleware } from './express.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
export type { Log } from './log.ts'

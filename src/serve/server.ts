/** Serving over HTTP (`payerbox/server`): on a port of its own, or inside an Express app. */

export type { Log } from './answer.ts'
export { payerboxMiddleware } from './express.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'

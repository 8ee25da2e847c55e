/** A typed client of the sandbox's own API (`payerbox/admin`). */
export {
  type AdminBody,
  type AdminClient,
  type AdminClientOptions,
  type AdminParams,
  AdminRefusal,
  type AdminRequest,
  type AdminResponse,
  type AdminSend,
  adminClient,
  pagesOf,
} from './client.ts'
export { type WatchEvent, type WatchOptions, watchWorld } from './watch.ts'

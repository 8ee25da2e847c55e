/** A typed client of the sandbox's own API (`payerbox/admin`). */
export {
  type AdminAnswer,
  type AdminBody,
  type AdminClient,
  type AdminParams,
  AdminRefusal,
  type AdminRequest,
  type AdminSend,
  adminClient,
} from './client.ts'

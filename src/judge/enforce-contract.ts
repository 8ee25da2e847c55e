import { isContracted } from '../contract/parts.ts'
import { contractFor, type RouteMatch } from '../contract/routes.ts'
import { stediEditionHeader } from '../contract/stedi-edition.ts'
import { loadedViolations } from '../contract/validators.ts'
import { json, type Reply } from '../http/call.ts'

/** The reply when it keeps its contract; otherwise a 500 that names the broken rules, since payerbox is at fault. */
export function enforceContract(reply: Reply, { api, route }: RouteMatch): Reply {
  // Contracts describe JSON; the admin API also serves its journal as a list of lines.
  const isList = reply.headers['content-type'] === 'application/x-ndjson'
  if (route === undefined || reply.spoiled || reply.stream || isList) return reply
  const part = `${contractFor(api, reply.headers[stediEditionHeader] ?? '')}.${route.operationId}.${reply.status}`
  const violations = isContracted(part)
    ? loadedViolations(part, JSON.parse(reply.body))
    : [{ message: 'the contract does not declare this response' }]
  if (violations.length === 0) return reply
  return { ...reply, ...json(500, { error: `payerbox broke its own contract: ${part}`, violations }) }
}

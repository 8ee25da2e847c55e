import { isContracted } from '../contract/parts.ts'
import { loadedViolations } from '../contract/validators.ts'
import type { Api } from '../http/api.ts'
import { json, type Reply } from '../http/call.ts'
import type { Passage } from '../http/pipeline.ts'
import type { World } from '../world/world.ts'

/** The reply, when it keeps its contract; else a 500 that says which rule it breaks: then payerbox is at fault. */
export function kept(reply: Reply, api: Api<World>, { operation, world }: Passage<World>): Reply {
  // Contracts judge JSON; the admin API also tells its journal as a list of lines.
  const isList = reply.headers['content-type'] === 'application/x-ndjson'
  if (operation === undefined || reply.spoiled || isList) return reply
  const contract = (world && api.contract?.(world)) ?? api.name
  const part = `${contract}.${operation.name.slice(operation.name.indexOf('.') + 1)}.${reply.status}`
  const broken = isContracted(part)
    ? loadedViolations(part, JSON.parse(reply.body))
    : [{ message: 'no such answer is declared' }]
  if (broken.length === 0) return reply
  return { ...reply, ...json(500, { error: `payerbox broke its own contract: ${part}`, violations: broken }) }
}

import type { components } from '../../../contract/generated/admin.ts'
import { json, type Reply } from '../../../http/call.ts'
import type { AdminServices, WorldCall } from '../admin-services.ts'
import { refusal } from '../errors.ts'
import { entryView } from './entry-view.ts'
import { explain } from './explain.ts'

/** One call that a world answered, and why it was answered so. */
export function explainCall(services: AdminServices, { world, params }: WorldCall): Reply {
  const { journal } = services
  const lines = journal.lines(world)
  const line = lines.find(({ id }) => String(id) === params.id)
  const [entry] = line === undefined ? [] : journal.shown([line])
  if (line === undefined || entry === undefined) {
    const [first, last] = [lines[0]?.id, lines.at(-1)?.id]
    const others = first === undefined ? 'it remembers none' : `those that it remembers go from ${first} to ${last}`
    return refusal(404, 'UNKNOWN_CALL', `world ${world.name} remembers no call ${params.id}; ${others}`)
  }
  const body: components['schemas']['ExplainedCall'] = {
    ...entryView(entry),
    explain: explain(services, world, line),
  }
  return json(200, body)
}

import type { components } from '../../contract/generated/admin.ts'
import { json, type Reply } from '../../http/call.ts'
import type { AdminServices } from './admin-services.ts'

/** Reports that the sandbox is up, and how the last reload went. */
export function health({ version, worlds, scenarios, source }: AdminServices): Reply {
  const body: components['schemas']['Health'] = {
    status: 'ok',
    version,
    worlds: worlds.names.length,
    scenarios: scenarios.all.length,
    ...(source && { reload: { readings: source.last.readings, problems: [...source.last.problems] } }),
  }
  return json(200, body)
}

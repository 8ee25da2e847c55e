import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { arm, disarm, faultId, waiting } from '../../scenario/fault/choose.ts'
import { faultForm } from '../../scenario/fault/form.ts'
import { readFault } from '../../scenario/fault/read.ts'
import { faultInWords } from '../../scenario/fault/words.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { toPointer } from '../../text/json-pointer.ts'
import { abbreviate } from '../../text/phrases.ts'
import type { ArmedFault } from '../../world/fault.ts'
import { toTimestamp } from '../../world/instant.ts'
import { type AdminServices, parseBody, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

/** The armed faults, each with its remaining calls. */
export function listFaults(_: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['FaultList'] = { faults: waiting(world).map(faultView) }
  return json(200, body)
}

/** Arms a fault. The body has the form of a scenario step. */
export function armFault(_: AdminServices, { world, call }: WorldCall): Reply {
  const body = parseBody(call)
  if (isReply(body)) return body
  const read = readFault(body.value)
  if ('spec' in read) return json(201, faultView(arm(world, read.spec)))
  const pointer = toPointer(read.path)
  return refusal(400, 'INVALID_BODY', read.message, pointer)
}

export function disarmFaults(_: AdminServices, { world }: WorldCall): Reply {
  return disarmed(disarm(world))
}

export function disarmFault(_: AdminServices, { world, params }: WorldCall): Reply {
  const id = params.fault as string
  const found = disarm(world, id)
  if (found.length > 0) return disarmed(found)
  const ids = waiting(world).map(faultId)
  const others = ids.length === 0 ? '; no fault is armed' : didYouMeanOrUse(id, ids)
  return refusal(404, 'UNKNOWN_FAULT', `world ${world.name} has no fault "${abbreviate(id)}"${others}`)
}

function disarmed(faults: readonly ArmedFault[]): Reply {
  const body: Schemas['DisarmedFaults'] = { disarmed: faults.map(faultId) }
  return json(200, body)
}

function faultView(fault: ArmedFault): Schemas['ArmedFault'] {
  const { spec, armedAt, remaining, applied, skipped } = fault
  return {
    id: faultId(fault),
    does: faultInWords(spec),
    armed: toTimestamp(armedAt),
    ...(spec.lasts !== undefined && { until: toTimestamp(armedAt + spec.lasts) }),
    ...(remaining !== Number.POSITIVE_INFINITY && { remaining }),
    applied,
    skipped,
    // The scenario's schema has read `on`, so it is one of those that the contract lists.
    fault: faultForm(spec) as Schemas['Fault'],
  }
}

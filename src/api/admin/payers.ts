import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { readPayerBehaviors, replacePayerBehaviors, writePayerBehavior } from '../../scenario/format/payer-behaviors.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import type { AskedPayer } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

/** The payers of a world, with their payer behaviors. */
export function listPayers(_: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['PayerList'] = { payers: payersOf(world).map((payer) => payerView(world, payer)) }
  return json(200, body)
}

/** Sets the payer behaviors of a payer. */
export function setPayerBehaviors(_: AdminServices, { world, call, params }: WorldCall): Reply {
  const asked = params.payer as string
  const payer = world.payer(asked)
  if (payer === undefined) {
    const ids = payersOf(world).map(({ id }) => id)
    return refusal(404, 'UNKNOWN_PAYER', `world ${world.name} has no payer "${asked}"${didYouMeanOrUse(asked, ids)}`)
  }
  const [wrong] = readPayerBehaviors(entriesIn(call.body)).wrong
  if (wrong !== undefined) return refusal(400, 'INVALID_BODY', wrong.message, `/behaviors/${wrong.index}`)
  const body = readBody<Schemas['PayerBehaviors']>('setPayerBehaviors', call, ['behaviors'])
  if (isReply(body)) return body
  replacePayerBehaviors(world, payer.id, body.value.behaviors)
  return json(200, payerView(world, payer))
}

/** The behaviors of a body, to be read before the schema is checked: their messages are more specific. */
function entriesIn(body: string): readonly unknown[] {
  try {
    const { behaviors } = JSON.parse(body) as { readonly behaviors?: unknown }
    return Array.isArray(behaviors) ? behaviors : []
  } catch {
    return []
  }
}

function payersOf({ payers, state }: World): readonly AskedPayer[] {
  return [...payers.listed, ...[...state.payers].filter(({ id }) => payers.byId(id) === undefined)]
}

/** A payer that is not listed supports claim status, and has no aliases. */
function payerView(world: World, { id, name, ...listed }: AskedPayer): Schemas['ListedPayer'] {
  const { stediId = id, aliases = [], names = [], claimStatus = 'SUPPORTED', enrolled = [] } = listed
  const { payers } = world
  return {
    id,
    name,
    // An own payer can have taken some of them.
    aliases: [stediId, ...aliases].filter((alias) => alias !== id && payers.byId(alias)?.id === id),
    names: names.filter((each) => payers.byName(each).id === id),
    claimStatus,
    ...(claimStatus === 'ENROLLMENT_REQUIRED' && { enrolled: [...enrolled] }),
    behaviors: world.state.payerBehaviorsOf(id).map(writePayerBehavior),
  }
}

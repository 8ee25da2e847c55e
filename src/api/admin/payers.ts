import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import type { MaskValue } from '../../http/mask.ts'
import { readPayerBehaviors, replacePayerBehaviors, writePayerBehavior } from '../../scenario/format/payer-behaviors.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import type { AskedPayer } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

/**
 * The payers of a world, with their payer behaviors. Id and name of a payer that is not listed came from a submission, and
 * are masked.
 */
export function listPayers({ journal }: AdminServices, { world }: WorldCall): Reply {
  const mask = journal.maskOf(world)
  const body: Schemas['PayerList'] = { payers: payersOf(world).map((payer) => payerView(world, payer, mask)) }
  return json(200, body)
}

/** Sets the payer behaviors of a payer, named by its id or alias, or by the mask in the list. */
export function setPayerBehaviors({ journal }: AdminServices, { world, call, params }: WorldCall): Reply {
  const asked = params.payer as string
  const mask = journal.maskOf(world)
  const payer = world.payer(asked) ?? payersOf(world).find((payer) => shownId(world, payer, mask) === asked)
  if (payer === undefined) {
    const ids = payersOf(world).map((payer) => shownId(world, payer, mask))
    const message = `world ${world.name} has no payer "${abbreviate(asked)}"${didYouMeanOrUse(asked, ids)}`
    return refusal(404, 'UNKNOWN_PAYER', message)
  }
  const [wrong] = readPayerBehaviors(entriesIn(call.body)).wrong
  if (wrong !== undefined) return refusal(400, 'INVALID_BODY', wrong.message, `/behaviors/${wrong.index}`)
  const body = readBody<Schemas['PayerBehaviors']>('setPayerBehaviors', call, ['behaviors'])
  if (isReply(body)) return body
  replacePayerBehaviors(world, payer.id, body.value.behaviors)
  return json(200, payerView(world, payer, mask))
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

function isListed({ payers }: World, { id }: AskedPayer): boolean {
  return payers.byId(id) !== undefined
}

function shownId(world: World, payer: AskedPayer, mask: MaskValue): string {
  return isListed(world, payer) ? payer.id : mask(payer.id)
}

/** A payer that is not listed supports claim status, and has no aliases. */
function payerView(world: World, payer: AskedPayer, mask: MaskValue): Schemas['ListedPayer'] {
  const { id, name, stediId = id, aliases = [], names = [], claimStatus = 'SUPPORTED', enrolled = [] } = payer
  const { payers } = world
  return {
    id: shownId(world, payer, mask),
    name: isListed(world, payer) ? name : mask(name),
    // An own payer can have taken some of them.
    aliases: [stediId, ...aliases].filter((alias) => alias !== id && payers.byId(alias)?.id === id),
    names: names.filter((each) => payers.byName(each).id === id),
    claimStatus,
    ...(claimStatus === 'ENROLLMENT_REQUIRED' && { enrolled: [...enrolled] }),
    behaviors: world.state.payerBehaviorsOf(id).map(writePayerBehavior),
  }
}

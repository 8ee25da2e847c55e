import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { type MaskValue, masked } from '../../http/mask.ts'
import {
  longestBehavior,
  readPayerBehaviors,
  replacePayerBehaviors,
  writePayerBehavior,
} from '../../scenario/format/payer-behaviors.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { runInSlices, type Work } from '../../text/slices.ts'
import { toDuration } from '../../world/instant.ts'
import type { AskedPayer } from '../../world/payer.ts'
import { payerBehaviorNames, payerBehaviorRules } from '../../world/payer-behavior.ts'
import type { World } from '../../world/world.ts'
import { type AdminServices, readBody, readPage, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

/**
 * One page of the payers of a world, with their payer behaviors. Id and name of a payer that is not listed came from a submission, and
 * are masked.
 */
export async function listPayers({ journal }: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const page = readPage(call, [])
  if (isReply(page)) return page
  const { limit, after = 0 } = page
  const end = after + limit
  const { shown, isLast } = await runInSlices(payersBetween(world, after, end))
  const mask = journal.maskOf(world)
  const body: Schemas['PayerList'] = {
    payers: shown.map((payer) => payerView(world, payer, mask)),
    ...(!isLast && { next: end }),
  }
  return json(200, body)
}

function* payersBetween(
  world: World,
  after: number,
  end: number,
): Work<{ readonly shown: readonly AskedPayer[]; readonly isLast: boolean }> {
  const shown: AskedPayer[] = []
  let index = 0
  for (const payer of payersOf(world)) {
    if (index === end) return { shown, isLast: false }
    if (index >= after) shown.push(payer)
    index++
    yield
  }
  return { shown, isLast: true }
}

/** The behaviors that payers can have. */
export function listPayerBehaviors(): Reply {
  const body: Schemas['PayerBehaviorKinds'] = {
    behaviors: payerBehaviorNames.map((name) => {
      const { is, lasts } = payerBehaviorRules[name]
      const duration = lasts === undefined ? {} : { duration: toDuration(lasts), longest: toDuration(longestBehavior) }
      return { name, is, ...duration }
    }),
  }
  return json(200, body)
}

/** Sets the payer behaviors of a payer, named by its id or alias, or by the mask in the list. */
export async function setPayerBehaviors(
  { journal }: AdminServices,
  { world, call, params }: WorldCall,
): Promise<Reply> {
  const asked = params.payer as string
  const mask = journal.maskOf(world)
  const payer = world.payer(asked) ?? (await runInSlices(payerWithMask(world, asked, mask)))
  if (payer === undefined) {
    const ids = world.payers.listed.map(({ id }) => id)
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

function* payerWithMask(world: World, asked: string, mask: MaskValue): Work<AskedPayer | undefined> {
  if (!asked.startsWith(masked)) return undefined
  for (const payer of payersOf(world)) {
    if (shownId(world, payer, mask) === asked) return payer
    yield
  }
  return undefined
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

/** The listed payers, then the others that a world has claims for. */
function* payersOf({ payers, state }: World): Generator<AskedPayer> {
  yield* payers.listed
  for (const payer of state.payers) if (payers.byId(payer.id) === undefined) yield payer
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

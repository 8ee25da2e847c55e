import type { components } from '../../contract/generated/admin.ts'
import { isReply } from '../../http/api.ts'
import { json, type Reply } from '../../http/call.ts'
import { readHabits, writeHabit } from '../../scenario/format/payer-behaviors.ts'
import { behave } from '../../scenario/play/set-payer-behaviors.ts'
import type { ClaimPayer } from '../../world/claim.ts'
import { listedPayers, type Payer, payerById } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { AdminHouse, Visit } from './admin-services.ts'
import { readBody } from './body.ts'
import { instead, refusal } from './errors.ts'

type Schemas = components['schemas']

/** Every payer that can be asked in a world, and how it behaves there. */
export function listPayers(_: AdminHouse, { world }: Visit): Reply {
  const body: Schemas['PayerList'] = { payers: payersOf(world).map((payer) => payerView(world, payer)) }
  return json(200, body)
}

/** Says how a payer behaves from now on. */
export function setPayerHabits(_: AdminHouse, { world, call, params }: Visit): Reply {
  const asked = params.payer as string
  const payer = payerById(asked) ?? world.truth.payer(asked)
  if (payer === undefined) {
    const ids = payersOf(world).map(({ id }) => id)
    return refusal(404, 'UNKNOWN_PAYER', `world ${world.name} has no payer "${asked}"${instead(asked, ids)}`)
  }
  const [wrong] = readHabits(entriesIn(call.body)).wrong
  if (wrong !== undefined) return refusal(400, 'INVALID_BODY', wrong.message, `/habits/${wrong.index}`)
  const body = readBody<Schemas['PayerHabits']>('setPayerHabits', call, ['habits'])
  if (isReply(body)) return body
  behave(world, payer.id, body.value.habits)
  return json(200, payerView(world, payer))
}

/** The habits as sent, judged before the contract is: of an entry that is a name or a mapping it can only say that it is neither. */
function entriesIn(body: string): readonly unknown[] {
  try {
    const { habits } = JSON.parse(body) as { readonly habits?: unknown }
    return Array.isArray(habits) ? habits : []
  } catch {
    return []
  }
}

function payersOf(world: World): readonly ClaimPayer[] {
  return [...listedPayers, ...[...world.truth.payers].filter(({ id }) => payerById(id) === undefined)]
}

/** What no list has supports claim status, under its id alone. */
function payerView(world: World, { id, name, ...listed }: ClaimPayer & Partial<Payer>): Schemas['ListedPayer'] {
  const { stediId = id, aliases = [], claimStatus = 'SUPPORTED' } = listed
  return {
    id,
    name,
    aliases: [stediId, ...aliases].filter((alias) => alias !== id),
    claimStatus,
    habits: world.truth.habitsOf(id).map(writeHabit),
  }
}

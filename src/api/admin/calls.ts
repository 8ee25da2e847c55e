import type { components } from '../../contract/generated/admin.ts'
import { matchRoute, type RouteFound, vendorOperations } from '../../contract/routes.ts'
import { loadRequestValidators } from '../../contract/validators.ts'
import { type Call, isReply, json, type Reply, worldHeader } from '../../http/call.ts'
import { faultKindOf, type Journal, type JournalLine } from '../../journal/entry.ts'
import { abbreviate } from '../../text/phrases.ts'
import { elapsedSince, realElapsed } from '../../text/real-time.ts'
import { runInSlices } from '../../text/slices.ts'
import { replayWorld } from '../../world/replay.ts'
import type { World } from '../../world/world.ts'
import { isWorldName, worldNames } from '../../world/world-name.ts'
import { type AdminServices, readBody, refusal } from './admin-call.ts'
import { isFolded } from './explain.ts'

type Schemas = components['schemas']
type CallToSend = Schemas['CallToSend']

/**
 * Answers a call of a vendor's operation as if a client had sent it: the same pipeline, in this process. Its world is the one
 * that its credential selects.
 */
export async function sendCall(
  services: AdminServices,
  params: Readonly<Record<string, string>>,
  admin: Call,
): Promise<Reply> {
  const { worlds, journal, answer } = services
  const name = params.world as string
  if (!isWorldName(name)) {
    return refusal(404, 'UNKNOWN_WORLD', `invalid world name "${abbreviate(name)}"; ${worldNames}`)
  }
  await loadRequestValidators('admin')
  const body = readBody<CallToSend>('sendCall', admin, ['method', 'path', 'headers', 'body'])
  if (isReply(body)) return body
  const call = toVendorCall(body.value)
  const match = matchRoute(call)
  if (match?.route === undefined || match.api === 'admin') return noOperation(call)
  const recorded = watchFor(journal, call)
  const started = realElapsed()
  const reply = await Promise.resolve(answer(call, match)).catch((error: unknown) => {
    recorded.end()
    throw error
  })
  const took = elapsedSince(started)
  await Promise.resolve(journal.flush()).finally(recorded.end)
  // The whole body is here: the call is no longer in flight.
  reply.ended?.()
  const fault = faultKindOf(reply)
  const world = reply.headers[worldHeader] ?? '-'
  const setting = worlds.find(world)?.settings.stediEdition ?? 'auto'
  const sent: Schemas['SentCall'] = {
    operation: match.route.operation,
    world,
    status: reply.status,
    headers: reply.headers,
    body: reply.body,
    ...(fault && { fault }),
    took,
    ...(recorded.id !== undefined && { call: recorded.id }),
    violations: await violationsOf(match, call, reply, setting),
  }
  return json(200, sent)
}

function toVendorCall({ method, path: target, headers = {}, body }: CallToSend): Call {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(target) ?? []
  return {
    method,
    host: '',
    path,
    query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
  }
}

function noOperation({ method, path }: Call): Reply {
  const message = `${abbreviate(method)} ${abbreviate(path, 200)} is not an operation of a vendor; use one of ${vendorOperations.join(', ')}`
  return refusal(400, 'INVALID_BODY', message, '/path')
}

/** Watches for the id of a call in the journal. A refused call is recorded without its body, but with the same headers. */
function watchFor(journal: Journal, { headers }: Call): { id?: number; readonly end: () => void } {
  const found: { id?: number; end: () => void } = { end: () => {} }
  found.end = journal.watchCalls((id, call) => {
    if (call.headers === headers) found.id = id
  })
  return found
}

/**
 * The rules of the contract that a rejected request breaks, without those about its credential, which the journal does not keep.
 * `undefined` for other calls, and where the request is not known: a store keeps it masked.
 */
export async function violationsOfRejected(
  { journal }: Pick<AdminServices, 'journal'>,
  world: World,
  line: JournalLine,
): Promise<Schemas['ContractViolation'][] | undefined> {
  const { id, operation, status, fault, to, at } = line
  const isRejected = status >= 400 && status < 500 && fault === undefined && vendorOperations.includes(operation)
  if (!isRejected || journal.isStored || isFolded(world, line)) return undefined
  const sent = (await journal.readSent(world, [])).find((one) => one.line.id === id)
  if (sent === undefined || sent.isCut) return undefined
  // The settings of that time.
  const past = await runInSlices(replayWorld(world)(to, at))
  const { editionOfExchange, requestViolations } = await import('../../judge/exchange.ts')
  const { method, path, headers, body } = sent.call
  const request = { method, path, headers: definedHeaders(headers), body }
  const edition = editionOfExchange(operation, { sent: request }, past.settings.stediEdition ?? 'auto')
  return requestViolations(operation, request, edition).filter(({ about }) => about !== 'credential')
}

function definedHeaders(headers: Call['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

/** The rules that both sides break; a response that a fault spoiled or withheld is not judged. */
async function violationsOf(
  { route: { operation } }: RouteFound,
  { method, path, query, headers, body }: Call,
  reply: Reply,
  setting: string,
): Promise<Schemas['ContractViolation'][]> {
  // Loaded here: only this operation judges requests of a running sandbox, with the validators of all vendors.
  const { editionOfExchange, requestViolations, responseViolations } = await import('../../judge/exchange.ts')
  const sent = { method, path: query === '' ? path : `${path}?${query}`, headers: definedHeaders(headers), body }
  const edition = editionOfExchange(operation, { sent, received: reply }, setting)
  const isWhole = reply.status > 0 && !reply.spoiled && reply.broken === undefined
  return [
    ...requestViolations(operation, sent, edition),
    ...(isWhole ? responseViolations(operation, reply, edition) : []),
  ]
}

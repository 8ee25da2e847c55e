import { type Call, scenarioHeader } from '../http/call.ts'
import { type MaskValue, maskBody, maskMethod, maskPath } from '../http/mask.ts'
import { faultHeader } from '../scenario/fault/read.ts'
import type { StoredCall, StoredCalls } from '../world/world-store.ts'
import { type CallSummary, type Exchange, faultKindOf, isFaultKind, type JournalLine } from './entry.ts'

type ColumnName =
  | 'start'
  | 'head'
  | 'request'
  | 'reply'
  | 'world'
  | 'at'
  | 'status'
  | 'took'
  | 'clockEpoch'
  | 'from'
  | 'to'
  | 'settled'
  | 'settledAt'

/** The columns of an entry's numbers. `start` counts from the first byte ever written; -1 where nothing is kept. */
export const column: Readonly<Record<ColumnName, number>> = {
  start: 0,
  head: 1,
  request: 2,
  reply: 3,
  world: 4,
  at: 5,
  status: 6,
  took: 7,
  clockEpoch: 8,
  from: 9,
  to: 10,
  settled: 11,
  settledAt: 12,
}
export const columns: number = 13

/** The headers that a response can depend on, besides the credential and the type of the content. */
const others = ['content-encoding', scenarioHeader, faultHeader]
const notable = ['content-type', ...others]

/** Those of a call as JSON; empty for a call with nothing but the usual type. */
function notableHeaders(call: Call): string {
  if (hasUsualHeaders(call)) return ''
  const { headers } = call
  const found = notable.filter((name) => headers[name] !== undefined)
  return JSON.stringify(Object.fromEntries(found.map((name) => [name, headers[name]?.slice(0, 200)])))
}

/** Whether a call has nothing but the usual type. */
export function hasUsualHeaders({ headers, body }: Call): boolean {
  if (body !== '' && headers['content-type'] !== 'application/json') return false
  for (const name of others) if (headers[name] !== undefined) return false
  return true
}

/** The text of an exchange without its bodies. */
export function headOf({ world, operation, call, reply, phi = '' }: Exchange): string {
  const { method, path } = call
  return `${phi}\n${notableHeaders(call)}\n${world.name} ${operation} ${method} ${faultKindOf(reply) ?? ''} ${path}`
}

/** What the text of an exchange says; `headers` is empty for a call with nothing but the usual type. */
export function readHead(
  text: string,
): Pick<JournalLine, 'world' | 'operation' | 'method' | 'path' | 'fault' | 'phi'> & { readonly headers: string } {
  const [phi = '', headers = '', ...rest] = text.split('\n')
  const [world = '', operation = '', method = '', fault = '', ...path] = rest.join('\n').split(' ')
  return {
    ...{ world, operation, method, path: path.join(' '), headers },
    ...(isFaultKind(fault) && { fault }),
    ...(phi !== '' && { phi }),
  }
}

/** A call with the notable headers that the text of its exchange has. */
export function withHeaders(call: Call, head: string): Call {
  const { headers } = readHead(head)
  const usual = call.body === '' ? {} : { 'content-type': 'application/json' }
  return { ...call, headers: headers === '' ? usual : JSON.parse(headers) }
}

/** A line with a mask of its world. @param world The name of the world as the journal shows it. */
export function maskLine(
  { from: _from, to: _to, search: _search, ...line }: JournalLine,
  world: string,
  mask: MaskValue,
): CallSummary {
  return { ...line, world, method: maskMethod(line.method), path: maskPath(line.path, mask) }
}

/** What a store keeps of an exchange besides the bodies. */
type StoredLine = Omit<JournalLine, 'id' | 'world' | 'generation'>
/** The same before it is JSON, which leaves out what is undefined. */
type LineToStore = { readonly [Name in keyof StoredLine]: StoredLine[Name] | undefined } & Pick<
  StoredLine,
  'method' | 'path'
>

/** An exchange as a store keeps it for those who read the journal. */
export function toStored(
  exchange: LineToStore,
  request: string,
  reply: string,
  mask: MaskValue,
): Omit<StoredCall, 'kept'> {
  const { operation, method, path, fault, phi, at, status, took, clockEpoch, from, to, search } = exchange
  const shown = { operation, method: maskMethod(method), path: maskPath(path, mask), fault, phi }
  const line = JSON.stringify({ ...shown, at, status, took, clockEpoch, from, to, search })
  return { line, request: maskBody(request, mask), reply: maskBody(reply, mask) }
}

/** @param world its name */
export function fromStored(world: string, { id, line }: StoredCalls['lines'][number]): JournalLine {
  return { id, world, generation: 1, ...(JSON.parse(line) as StoredLine) }
}

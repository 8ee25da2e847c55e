import { canKeep, significantWords } from '../guard/kept-values.ts'
import { rewriteRequestBody, type ValueRewriter } from '../guard/rewrite-request.ts'
import { type Call, contentCoding, isReply, scenarioHeader } from '../http/call.ts'
import { type MaskValue, masked } from '../http/mask.ts'
import { faultHeader, requestedFailure } from '../scenario/fault/read.ts'
import { pacer } from '../text/slices.ts'
import { uuid } from '../world/identifier.ts'
import type { StoredBodies } from '../world/world-store.ts'
import type { JournalLine, SentCall, Settled } from './entry.ts'
import type { FormMasks } from './form-masks.ts'
import { hasUsualHeaders } from './record.ts'

/** The masks of a world: one by which values can be recognized, and one that keeps their form. */
export interface JournalMasks {
  readonly mask: MaskValue
  readonly forms: FormMasks
}

/** What a store keeps of a call so that it can be repeated, besides its masked entry. */
interface Kept {
  /** Absent where the entry says it. */
  readonly settled?: Settled
  readonly headers?: Call['headers']
  /** JSON with values of the same form in place of those that are masked. */
  readonly body?: unknown
  /** A body that is not JSON. */
  readonly text?: string
  readonly isCut?: true
}

const mediaTypes: readonly string[] = [
  ...['application/json', 'application/x-www-form-urlencoded', 'application/xml', 'application/edi-x12'],
  ...['application/octet-stream', 'multipart/form-data', 'text/plain', 'text/xml'],
]

/** The headers of a call that a reply can depend on, without the scenario and the credential, and with no value but known ones. */
export function repeatedHeaders({ headers }: Call, operation: string): Readonly<Record<string, string>> {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const coding = contentCoding(headers['content-encoding'])
  const fault = headers[faultHeader]
  return {
    ...(type !== undefined && { 'content-type': mediaTypes.includes(type) ? type : 'application/x-other' }),
    ...(coding !== undefined && { 'content-encoding': coding === 'another coding' ? 'x-other' : coding }),
    ...(fault !== undefined && {
      [faultHeader]: isReply(requestedFailure(fault, operation, false)) ? 'unknown' : fault,
    }),
  }
}

interface CallToKeep extends Pick<SentCall, 'call' | 'settled' | 'isCut'> {
  readonly line: Pick<JournalLine, 'operation' | 'from' | 'to' | 'at'>
}

/** What a store keeps of a call so that it can be repeated: JSON, or nothing where its entry is enough. It has no value of a client. */
export function toKept({ call, line, settled, isCut }: CallToKeep, masks: JournalMasks): string {
  const usual = usualBeginning(line)
  const isUsual = settled.version === usual.version && settled.at === usual.at
  const body = call.body === '' || isCut || line.operation === 'optum.token' ? '' : maskedBody(call.body, masks.forms)
  const isJson = body.trim() !== '' && body !== masked
  const facts = JSON.stringify({
    ...(!isUsual && { settled }),
    ...(!hasUsualHeaders(call) && { headers: keptHeaders(call, line, masks) }),
    ...(!isJson && body !== '' && { text: body }),
    ...(isCut && { isCut }),
  } satisfies Kept)
  if (isJson) return `${facts.slice(0, -1)}${facts === '{}' ? '' : ','}"body":${body}}`
  return facts === '{}' ? '' : facts
}

/** Where a call began, if nothing between the steps that were due and its operation took time or changed something. */
function usualBeginning({ from, to, at }: Pick<JournalLine, 'from' | 'to' | 'at'>): Settled {
  return { version: from < 0 ? to : from, at }
}

function keptHeaders(call: Call, { operation }: CallToKeep['line'], { mask }: JournalMasks): Call['headers'] {
  const scenario = call.headers[scenarioHeader]
  return { ...repeatedHeaders(call, operation), ...(scenario !== undefined && { [scenarioHeader]: mask(scenario) }) }
}

const none: ReadonlyMap<string, string> = new Map()

function maskedBody(body: string, forms: FormMasks): string {
  let words: ReadonlySet<string> | undefined
  const isIdentifying = (word: string) => {
    words ??= identifyingWords(body)
    return words.has(word)
  }
  return rewriteRequestBody(
    { renamed: none, keeps: keepsUnless(isIdentifying), rewrite: (value) => forms.mask(value) },
    body,
  )
}

/** The words of the values of a body that are masked in any case. */
function identifyingWords(body: string): ReadonlySet<string> {
  const words = new Set<string>()
  const rewrite = (value: string) => {
    for (const word of significantWords(value)) words.add(word)
    return value
  }
  rewriteRequestBody({ renamed: none, keeps: keepsUnless(() => false), rewrite }, body)
  return words
}

function keepsUnless(isIdentifying: (word: string) => boolean): ValueRewriter['keeps'] {
  return (kind, value) => kind !== undefined && canKeep(kind, value, isIdentifying)
}

/** Values that masks can stand for. */
export interface ValuesByMask {
  /** By their masks in the journal. */
  readonly byMask: ReadonlyMap<string, string>
  /** Their keys, by the keys of their masks of the same form. */
  readonly byForm: ReadonlyMap<string, string>
}

export async function knownValues(texts: Iterable<string>, { mask, forms }: JournalMasks): Promise<ValuesByMask> {
  const [byMask, byForm] = [new Map<string, string>(), new Map<string, string>()]
  const seen = new Set<string>()
  const pace = pacer()
  for (const text of texts) {
    await pace()
    if (seen.has(text)) continue
    seen.add(text)
    byMask.set(mask(text), text)
    byForm.set(...forms.keysOf(text))
  }
  return { byMask, byForm }
}

/**
 * A call that a store has: with dates and known values as they were, and others of the same form in place of the rest. `undefined` for
 * a call that a version stored which kept nothing to repeat it.
 */
export function fromKept(
  line: JournalLine,
  { kept: text, request, reply }: StoredBodies,
  { forms }: JournalMasks,
  { byMask, byForm }: ValuesByMask,
): SentCall | undefined {
  if (text === null) return undefined
  const kept: Kept = text === '' ? {} : JSON.parse(text)
  const { settled = usualBeginning(line), isCut = false } = kept
  const unmask = (value: string) => forms.unmask(value, byForm)
  const rewriter = { renamed: none, keeps: keepsUnless(() => false), rewrite: unmask }
  const body = kept.body === undefined ? (kept.text ?? '') : rewriteRequestBody(rewriter, JSON.stringify(kept.body))
  const headers = kept.headers ?? (request === '' ? {} : { 'content-type': 'application/json' })
  const scenario = headers[scenarioHeader]
  const call: Call = {
    ...{ method: line.method, host: '', query: '', body },
    path: line.path.replaceAll(maskForm, (mask) => byMask.get(mask) ?? uuid(mask)),
    headers: scenario === undefined ? headers : { ...headers, [scenarioHeader]: byMask.get(scenario) ?? 'unknown' },
  }
  return {
    line,
    call,
    reply: reply.replaceAll(maskForm, (mask) => quoted(byMask.get(mask) ?? mask)),
    isCut,
    settled,
    isMasked: true,
  }
}

const maskForm = /\*{3}[0-9a-f]{12}/g

/** A text inside a text of JSON. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

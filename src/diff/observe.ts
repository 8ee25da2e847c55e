import { masked, maskPath } from '../http/mask.ts'
import { isJson, mediaTypeOf } from '../judge/http-exchange.ts'
import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { aspectOf, coverOf, responsesOf } from './compare-responses.ts'
import { contentsOf, counterpart } from './contents.ts'
import type { Contract } from './document.ts'
import { type Comparison, type Drift, whereOf } from './drift.ts'
import { drift, mostComparisons, mostFindings, type Scene } from './finding.ts'
import { observeValue } from './observe-value.ts'
import { keyOf, nameOf, type Operation, operationsOf } from './operations.ts'
import { child, followed, provenanceIn, type Spot } from './spot.ts'
import { unseenMembers } from './unseen.ts'

/** A body that was seen, and what our contract says of it. */
interface Part {
  readonly operation: string
  readonly name: string
  readonly schema: readonly Spot[]
}

/** What was seen of an API. */
interface Sightings {
  readonly drifts: Map<string, Drift>
  readonly operations: Set<Operation>
  /** Statuses by operation: `POST /… 200`. */
  readonly statuses: Set<string>
  readonly parts: Map<string, Part>
  /** Members by operation: the operation, the part and the pointer. */
  readonly members: Map<string, Set<string>>
}

/**
 * Holds recorded exchanges to our contract: what was seen and is not declared has been added or widened. What is
 * declared and was not seen may be there all the same, and is only listed. A request that was refused proves nothing.
 */
export function observeExchanges(ours: Contract, theirs: string, exchanges: readonly RecordedExchange[]): Comparison {
  const operations = operationsOf(ours)
  const sightings: Sightings = {
    drifts: new Map(),
    operations: new Set(),
    statuses: new Set(),
    parts: new Map(),
    members: new Map(),
  }
  let strangers = 0
  for (const exchange of exchanges) {
    const operation = operationFor(exchange, operations)
    if (operation === undefined) strangers++
    for (const found of operation === undefined
      ? [stranger(exchange, ours)]
      : look(exchange, operation, ours, sightings)) {
      note(found, sightings.drifts)
    }
  }
  return {
    ours: ours.name,
    theirs,
    drifts: [...sightings.drifts.values()],
    matched: sightings.operations.size,
    notes: notesOn(exchanges, strangers, sightings.drifts.size),
    unseen: unseenIn(operations, sightings, ours),
  }
}

function notesOn(exchanges: readonly RecordedExchange[], strangers: number, found: number): readonly string[] {
  const editions = [...new Set(exchanges.map(({ edition }) => edition))].filter((edition) => edition !== '')
  return [
    ...(strangers > 0 ? [`${strangers} of ${exchanges.length} exchanges belong to no operation of ours.`] : []),
    ...(editions.length > 1 ? [`The exchanges are of several editions: ${editions.sort().join(', ')}.`] : []),
    ...(found >= mostFindings ? [`Only the first ${mostFindings.toLocaleString('en')} differences are told.`] : []),
  ]
}

/** The operation whose path fits, the one with fewer templates first. */
function operationFor({ request }: RecordedExchange, operations: readonly Operation[]): Operation | undefined {
  const asked = keyOf(request.method, request.path).split('/')
  const fits = (key: string) => {
    const parts = key.split('/')
    return parts.length === asked.length && parts.every((part, index) => part === asked[index] || part === '{}')
  }
  const templates = ({ keys }: Operation) => (keys[0] ?? '').split('{}').length
  return operations.filter(({ keys }) => keys.some(fits)).toSorted((a, b) => templates(a) - templates(b))[0]
}

function stranger({ request }: RecordedExchange, ours: Contract): Drift {
  const path = maskPath(request.path.replace(/\?.*$/, ''), () => masked)
  const method = /^[A-Za-z]{1,10}$/.test(request.method) ? request.method.toUpperCase() : '***'
  const root: Spot = { file: ours.file, path: [], value: undefined }
  const scene = { ...sceneOf(`${method} ${path}`, root, ours), part: '' }
  const { origin: _, ...found } = drift(scene, 'operation', 'added', 'nothing', 'an operation')
  return found
}

function* look(
  { request, response }: RecordedExchange,
  operation: Operation,
  ours: Contract,
  sightings: Sightings,
): Generator<Drift> {
  const name = nameOf(operation)
  const scene = sceneOf(name, operation.spot, ours)
  sightings.operations.add(operation)
  sightings.statuses.add(`${name} ${response.status}`)
  const body = followed(child(operation.spot, 'requestBody'), ours.library)
  if (response.status < 400 && request.body !== null) yield* lookAtBody(request, body, scene, sightings)
  const status = String(response.status)
  const answer = coverOf(status, responsesOf(child(operation.spot, 'responses')))
  const here = { ...scene, part: status, direction: 'answer' as const }
  if (answer === undefined) return yield drift(here, aspectOf(status), 'added', 'not declared', 'answered')
  if (response.body !== null) yield* lookAtBody(response, followed(answer, ours.library), here, sightings)
}

function* lookAtBody(
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown },
  declared: readonly Spot[],
  scene: Scene,
  sightings: Sightings,
): Generator<Drift> {
  const header = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type')
  const type = mediaTypeOf(header === undefined ? '' : headers[header])
  const contents = contentsOf(declared)
  const media = contents.get(counterpart(type, contents) ?? '')
  const here = { ...scene, origin: declared[0] ?? scene.origin, known: provenanceIn(declared) ?? scene.known }
  if (media === undefined) {
    const shown = /^[a-z]{1,20}\/[\w.+-]{1,60}$/.test(type) ? type : 'a body without a media type'
    return yield drift(here, 'content type', 'added', 'nothing', shown)
  }
  const schema = [child(media, 'schema')].filter(({ value }) => value !== undefined)
  if (!isJson(type) || schema.length === 0) return
  const { operation, part: name } = scene
  sightings.parts.set(`${operation} ${name}`, { operation, name, schema })
  const seen = sightings.members.get(operation) ?? new Set<string>()
  sightings.members.set(operation, seen)
  yield* observeValue(body, schema, here, seen)
}

function note(found: Drift, drifts: Map<string, Drift>): void {
  const key = JSON.stringify([whereOf(found), found.aspect, found.change, found.from, found.to])
  const before = drifts.get(key)
  if (before === undefined && drifts.size >= mostFindings) return
  drifts.set(key, { ...found, times: (before?.times ?? 0) + 1 })
}

function unseenIn(operations: readonly Operation[], sightings: Sightings, ours: Contract): readonly string[] {
  return operations.flatMap((operation) => {
    const name = nameOf(operation)
    if (!sightings.operations.has(operation)) return [name]
    const statuses = [...responsesOf(child(operation.spot, 'responses')).keys()].filter(
      (status) => /^\d{3}$/.test(status) && !sightings.statuses.has(`${name} ${status}`),
    )
    const parts = [...sightings.parts.values()].filter((part) => part.operation === name)
    const members = parts.flatMap((part) => {
      const isSeen = (pointer: string) => sightings.members.get(name)?.has(`${part.name} ${pointer}`) === true
      return unseenMembers(part.schema, ours.library, isSeen).map((pointer) => `${name} · ${part.name} · ${pointer}`)
    })
    return [...statuses.map((status) => `${name} · ${status}`), ...members]
  })
}

/** The effort is that of one exchange. */
function sceneOf(operation: string, origin: Spot, { library }: Contract): Scene {
  return {
    ...{ ours: library, theirs: library, effort: { left: mostComparisons }, alike: new Set<string>() },
    ...{ operation, part: 'request', direction: 'request', pointer: '' },
    known: provenanceIn([origin]),
    origin,
    trail: new Set(),
  }
}

import { compareContents } from './compare-bodies.ts'
import { compareRequirements } from './compare-requirements.ts'
import { compareSchemas } from './compare-schemas.ts'
import { isRecord, type Library } from './document.ts'
import type { Aspect, Drift } from './drift.ts'
import { drift, type Scene, within } from './finding.ts'
import { schemaOf } from './parameters.ts'
import { child, children, followed, type Spot } from './spot.ts'

/** What an operation answers, by status. A status that only one side names is compared with the other's range or `default`. */
export function* compareResponses(ours: Spot, theirs: Spot, scene: Scene): Generator<Drift> {
  const [left, right] = [responsesOf(ours), responsesOf(theirs)]
  for (const status of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [one, other] = [coverOf(status, left), coverOf(status, right)]
    const here = { ...scene, part: status, direction: 'answer' as const, pointer: '' }
    if (one !== undefined && other !== undefined) {
      yield* compareAnswers(followed(one, scene.ours), followed(other, scene.theirs), here)
    } else if (one !== undefined) {
      const spots = followed(one, scene.ours)
      yield drift(within(here, '', spots), aspectOf(status), 'removed', 'declared', 'not declared')
    } else yield drift(here, aspectOf(status), 'added', 'not declared', 'declared')
  }
}

function* compareAnswers(ours: readonly Spot[], theirs: readonly Spot[], scene: Scene): Generator<Drift> {
  const here = within(scene, '', ours)
  yield* compareHeaders(headersOf(ours, scene.ours), headersOf(theirs, scene.theirs), here)
  yield* compareContents(ours, theirs, here)
}

type Headers = ReadonlyMap<string, { readonly label: string; readonly spots: readonly Spot[] }>

function* compareHeaders(ours: Headers, theirs: Headers, scene: Scene): Generator<Drift> {
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [one, other] = [ours.get(name), theirs.get(name)]
    const part = `${scene.part} header ${one?.label ?? other?.label}`
    const here = within({ ...scene, part }, '', one?.spots ?? [])
    if (one === undefined) {
      const isRequired = isRequiredIn(other?.spots ?? [])
      yield drift(here, isRequired ? 'required header' : 'header', 'added', 'nothing', 'a header')
    } else if (other === undefined) yield drift(here, 'header', 'removed', 'a header', 'nothing')
    else {
      yield* compareRequirements(isRequiredIn(one.spots), isRequiredIn(other.spots), here)
      yield* compareSchemas(schemaOf(one.spots), schemaOf(other.spots), here)
    }
  }
}

function isRequiredIn(spots: readonly Spot[]): boolean {
  return spots.some(({ value }) => isRecord(value) && value.required === true)
}

function headersOf(answer: readonly Spot[], library: Library): Headers {
  const target = answer.at(-1)
  const headers = target === undefined ? [] : children(child(target, 'headers'))
  return new Map(
    headers
      // OpenAPI says that the content type is told by the content alone.
      .filter(([label]) => label.toLowerCase() !== 'content-type')
      .map(([label, spot]) => [label.toLowerCase(), { label, spots: followed(spot, library) }]),
  )
}

/** Answers by status: `200`, `4xx`, `default`. */
export function responsesOf(responses: Spot): ReadonlyMap<string, Spot> {
  return new Map(
    children(responses)
      .filter(([status]) => /^([1-5]\d\d|[1-5]xx|default)$/i.test(status))
      .map(([status, spot]) => [status.toLowerCase(), spot]),
  )
}

/** The answer of a status: its own, that of its range, or the one for all others. */
export function coverOf(status: string, responses: ReadonlyMap<string, Spot>): Spot | undefined {
  return responses.get(status) ?? responses.get(`${status[0]}xx`) ?? responses.get('default')
}

export function aspectOf(status: string): Aspect {
  return /^[123]/.test(status) ? 'success status' : 'error status'
}

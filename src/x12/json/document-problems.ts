import { type Delimiters, unusableDelimiters } from '../delimiters.ts'
import { toSegment } from '../segment.ts'
import { type SetKind, setIdentities } from '../set-kind.ts'
import { quoteValue } from '../validate/check-value.ts'
import { setData } from './decode.ts'
import { type DocumentTree, dataLists, type FullInterchange, type FullSet, type JsonPath } from './document.ts'
import type { JsonProblem } from './encode.ts'
import type { X12Json } from './generated/x12-json.ts'

/** Values of a document that contradict each other, or that nothing is written from. */
export function documentProblems(
  json: X12Json,
  tree: DocumentTree,
  interchanges: readonly FullInterchange[],
): readonly JsonProblem[] {
  const problems = interchanges.flatMap((interchange, index) => [
    ...delimiterProblems(interchange.delimiters, ['interchanges', index, 'delimiters']),
    ...interchange.groups.flatMap(({ sets }, group) =>
      sets.flatMap((set: FullSet, position) =>
        setProblems(set, interchange.delimiters, ['interchanges', index, 'groups', group, 'sets', position]),
      ),
    ),
  ])
  return [...flatProblems(json), ...problems.map(({ path, message }) => ({ path: tree.pathOf(path), message }))]
}

/** Members that a document cannot have together. */
function flatProblems({ interchanges, envelopes = [], ...json }: X12Json): readonly JsonProblem[] {
  if (interchanges !== undefined) {
    const beside = [...Object.keys(json), ...(envelopes.length > 0 ? ['envelopes'] : [])]
    const message = 'is not written beside "interchanges"; remove one of them'
    return beside.map((member) => ({ path: [member], message }))
  }
  const message = 'is not used: a document without "interchanges" has one envelope'
  return envelopes.slice(1).map((_, index) => ({ path: ['envelopes', index + 1], message }))
}

function delimiterProblems(delimiters: Delimiters, path: JsonPath): readonly JsonProblem[] {
  const message = unusableDelimiters(delimiters)
  if (message === undefined) return []
  const entries = Object.entries(delimiters)
  const isAlone = (value: string) => unusableDelimiters({ element: value, ...otherDelimiters(value) }) !== undefined
  const isRepeated = (value: string) => entries.filter(([, other]) => other === value).length > 1
  const broken = entries.filter(([, value]) => isAlone(value) || isRepeated(value))
  return broken.map(([name]) => ({ path: [...path, name], message: `${message} [DELIMITERS_UNUSABLE]` }))
}

/** Three usable delimiters beside one. */
function otherDelimiters(value: string): Omit<Delimiters, 'element'> {
  const [repetition = '', component = '', segment = ''] = ['*', '^', ':', '~'].filter((other) => other !== value)
  return { repetition, component, segment }
}

function setProblems(set: FullSet, delimiters: Delimiters, path: JsonPath): readonly JsonProblem[] {
  const { transaction, reference } = set
  const own = transaction === '999' ? undefined : dataLists[transaction]
  const others = Object.values(dataLists).filter((list) => list !== own && set[list] !== undefined)
  const problems: JsonProblem[] = others.map((list) => ({
    path: [...path, 'transaction'],
    message: `is "${transaction}", but the set has "${list}"`,
  }))
  for (const [index, inquiry] of (set.inquiries ?? []).entries()) {
    if (inquiry.reference === undefined || inquiry.reference === reference) continue
    const message = `must be ${quoteValue(reference)}, the reference of the envelope: a 276 has one BHT03`
    problems.push({ path: [...path, 'inquiries', index, 'reference'], message })
  }
  if (transaction === '999' || own === undefined || set.segments === undefined || set[own] === undefined)
    return problems
  const differing = differingPath(...dataInBoth(set, transaction, delimiters))
  if (differing === undefined) return problems
  const change = 'change both, or remove "segments" to write the data in their usual form'
  return [
    ...problems,
    { path: [...path, ...differing], message: `differs from "segments"; ${change}` },
    { path: [...path, 'segments'], message: `do not contain the data in "${own}"; ${change}` },
  ]
}

/** The data of a set, as its segments have them and as they stand beside them. */
function dataInBoth(
  { setControlNumber, reference, at, segments = [], ...set }: FullSet,
  transaction: Exclude<SetKind, '999'>,
  delimiters: Delimiters,
): readonly [unknown, unknown] {
  const { identifier, convention } = setIdentities[transaction]
  const header = toSegment(['ST', identifier, setControlNumber, convention])
  const body = segments.map((elements, index) => toSegment(elements, index + 1))
  const list = dataLists[transaction]
  return [setData({ header, body, after: [] }, transaction, delimiters), { reference, at, [list]: set[list] }]
}

/** The path of the first value that differs. */
function differingPath(one: unknown, other: unknown): JsonPath | undefined {
  if (!isObject(one) || !isObject(other)) return one === other ? undefined : []
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const path = differingPath(one[name], other[name])
    if (path !== undefined) return name in other ? [Array.isArray(other) ? Number(name) : name, ...path] : []
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

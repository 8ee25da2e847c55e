import { type SchemaProblem, schemaProblem } from '../../text/schema-facts.ts'
import { unusableDelimiters } from '../delimiters.ts'
import type { X12Error } from '../error.ts'
import { examine } from '../validate/validate.ts'
import type { SegmentWriter } from '../write/segment-writer.ts'
import { type DocumentTree, dataLists, type JsonPath, treeOf, withDefaults } from './document.ts'
import { documentProblems } from './document-problems.ts'
import { type InterchangeJson, type SetJson, type X12Json, x12JsonFacts } from './generated/x12-json.ts'
import { validators } from './generated/x12-json.validators.js'
import { problemsAt } from './problems-at.ts'
import { traceDelimiters, traceValues } from './trace-values.ts'
import { writeInterchangeJson } from './write-document.ts'

/** A problem with a value of a JSON document, or with one of its keys. */
export type JsonProblem = Pick<SchemaProblem, 'path' | 'what' | 'message'>

/** X12 text, or all problems of the JSON that was to be written. */
export type EncodedJson =
  | {
      readonly text: string
      /** The same text, segment by segment, each with its terminator. */
      readonly segments: readonly string[]
      /** Values of the body of a request that an X12 inquiry has no place for. */
      readonly omitted?: readonly JsonProblem[]
    }
  | { readonly problems: readonly JsonProblem[] }

/** The most problems that are reported. */
const mostProblems = 100

/**
 * Writes JSON as X12: what `payerbox x12 decode` prints, see contracts/x12-json.schema.json. JSON that breaks an implementation
 * guide is not written, nor JSON with a value that would be omitted.
 *
 * @param now the time of envelopes that have none
 */
export function encodeJson(document: unknown, now: Date): EncodedJson {
  const tooDeep = depthProblems(document)
  if (tooDeep.length > 0) return { problems: tooDeep }
  const broken = schemaProblems(document)
  if (broken.length > 0) return { problems: broken }
  const json = document as X12Json
  const empty = emptyLists(json)
  if (empty.length > 0) return { problems: empty }
  const tree = treeOf(json)
  const interchanges = tree.interchanges.map((interchange, index) => withDefaults(interchange, index, now))
  const problems = documentProblems(json, tree, interchanges)
  const isDelimited = interchanges.every(({ delimiters }) => unusableDelimiters(delimiters) === undefined)
  if (!isDelimited) return { problems }
  const writers = interchanges.map((interchange) => writeInterchangeJson(interchange))
  const all = [...problems, ...writingProblems(tree, writers, now)]
  if (problems.length > 0) {
    // Segments that do not contain the data beside them hide the errors of the data.
    const withoutSegments = { ...tree, interchanges: tree.interchanges.map(dataOf) }
    const filled = withoutSegments.interchanges.map((interchange, index) => withDefaults(interchange, index, now))
    const ofData = filled.map((interchange) => writeInterchangeJson(interchange))
    all.push(...writingProblems(withoutSegments, ofData, now))
  }
  if (all.length > 0) return { problems: withoutRepetition(all).slice(0, mostProblems) }
  return { text: writers.map(({ text }) => text).join(''), segments: writers.flatMap(({ lines }) => lines) }
}

/** The deepest nesting of a document; what decode prints has less than 20 levels. */
const deepest = 100

/** The problem of a document that is nested too deeply, whatever its members are. */
export function depthProblems(document: unknown): readonly JsonProblem[] {
  const path = pathOfDepth(document, deepest)
  return path === undefined ? [] : [{ path, message: `has more than ${deepest} levels` }]
}

/** The path of the first value that is that many levels deep. */
function pathOfDepth(value: unknown, levels: number): JsonPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (levels === 0) return []
  for (const [name, member] of Object.entries(value)) {
    const path = pathOfDepth(member, levels - 1)
    if (path !== undefined) return [Array.isArray(value) ? Number(name) : name, ...path]
  }
  return undefined
}

/** An interchange without the segments of the sets that have data. */
function dataOf({ groups = [], ...interchange }: InterchangeJson): InterchangeJson {
  const withoutSegments = ({ segments, ...set }: SetJson): SetJson =>
    set.transaction === '999' ? { ...set, ...(segments && { segments }) } : set
  return {
    ...interchange,
    groups: groups.map((group) => {
      const [first, ...more] = group.sets
      return { ...group, sets: [withoutSegments(first), ...more.map(withoutSegments)] }
    }),
  }
}

/** The errors of the written interchanges, at the values that cause them, and the values that were not written. */
function writingProblems(tree: DocumentTree, writers: readonly SegmentWriter[], now: Date): readonly JsonProblem[] {
  const errors = writers.map(errorsOfText)
  const trace = traceValues({
    document: tree.interchanges,
    root: ['interchanges'],
    formMembers: ['transaction', 'delimiters', 'organization', 'person'],
    write: (marked) =>
      marked.map((interchange, index) => {
        const json = withDefaults({ ...interchange, delimiters: traceDelimiters }, index, now)
        return writeInterchangeJson(json, writers[index]?.decisions)
      }),
  })
  const unwritten = trace.unwritten
    .filter((path) => !isCovered(path, tree))
    .map((path) => ({ path, message: notWritten }))
  const found = errors.flatMap((list, index) =>
    list.flatMap((error) => problemsAt(error, index, ['interchanges', index], trace)),
  )
  return [...found, ...unwritten].map(({ path, message }) => ({ path: tree.pathOf(path), message }))
}

/**
 * The errors of a written text: those that prevent writing it, or all that a check finds. A value with an invalid number or character
 * does not prevent a check; a delimiter in a value does, because the text then has other elements.
 */
export function errorsOfText({ errors, text }: SegmentWriter): readonly X12Error[] {
  if (errors.some(({ code }) => !codesOfValues.has(code))) return errors
  const found = examine(text).errors
  return found.length > 0 ? found : errors
}

const codesOfValues: ReadonlySet<X12Error['code']> = new Set([
  'ELEMENT_NUMBER_INVALID',
  'ELEMENT_CHARACTER',
  'ELEMENT_TOO_LONG',
])

const notWritten = 'is not written: its loop has no place for it beside the other values; remove it'

/** Whether a value is compared with other values instead of written: data beside `segments`, and BHT03 of an inquiry. */
function isCovered(path: JsonPath, { interchanges }: DocumentTree): boolean {
  const [, interchange, , group, , set, member, , last] = path
  if (member === 'inquiries' && last === 'reference') return true
  const { segments } = interchanges[Number(interchange)]?.groups?.[Number(group)]?.sets[Number(set)] ?? {}
  return segments !== undefined && comparedMembers.has(member)
}

const comparedMembers: ReadonlySet<string | number | undefined> = new Set([
  ...Object.values(dataLists),
  'reference',
  'at',
])

function withoutRepetition(problems: readonly JsonProblem[]): readonly JsonProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.path, problem.message]), problem])).values()]
}

/** The lists without data of a document of one set: decode prints them for a set that cannot be read. */
function emptyLists(json: X12Json): readonly JsonProblem[] {
  if (json.segments !== undefined) return []
  const empty = Object.values(dataLists).filter((list) => json[list]?.length === 0)
  return empty.map((list) => ({ path: [list], message: 'must not be empty' }))
}

/** The rules of the schema that a document breaks. */
function schemaProblems(document: unknown): readonly JsonProblem[] {
  const validate = validators['x12-json']
  const errors = validate === undefined || validate(document) ? [] : (validate.errors ?? [])
  const problems = errors
    // `if` only says that `then` or `else` is broken.
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params, message = keyword }) =>
      schemaProblem({ pointer: instancePath, rule: keyword, params, message }, document, x12JsonFacts, () => undefined),
    )
  if (problems.length > 0) return problems
  const lists = [...Object.values(dataLists), 'interchanges']
  if (lists.some((list) => list in (document as object))) return []
  const message = 'must have "inquiries" or "responses", or be the body of a claim status request'
  return [{ path: [], message }]
}

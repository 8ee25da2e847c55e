import { loadedViolations, type Violation } from '../../contract/validators.ts'
import type { Call, Reply } from '../../http/call.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import { contentTypeNotJson, invalidJson } from './errors.ts'

/**
 * The JSON body of a call, or Taiga's error. A call without a content type is read; a call with another content type
 * is refused.
 */
export function readTaigaBody(call: Call): { readonly content: unknown } | Reply {
  const type = call.headers['content-type']
  if (type !== undefined && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) return contentTypeNotJson
  try {
    return { content: JSON.parse(call.body) }
  } catch {
    return invalidJson
  }
}

/** One error in a body: the path (`session.diagnosisCodes.0.code`), and a sentence that starts with the path. */
export interface TaigaIssue {
  readonly path: string
  readonly message: string
}

/** The message for each rule of a field, without its subject. */
export type FieldMessages = Readonly<Record<string, string>>

/**
 * Messages by field, in the order in which Taiga reports them; array items are written `#`. A rule without a message
 * is not reported, because another rule covers the same error better.
 */
export type FieldRules = Readonly<Record<string, FieldMessages>>

export const mustBeString = 'must be a string'

/** Collects issues: the first one for each path. */
export class TaigaIssues {
  readonly #fields: FieldRules
  readonly #messages = new Map<string, string>()

  constructor(fields: FieldRules) {
    this.#fields = fields
  }

  has(path: string): boolean {
    return this.#messages.has(path)
  }

  /** Adds an issue: the path, followed by `predicate` ("must be …"). */
  add(path: string, predicate: string): void {
    this.addMessage(path, `${path === '' ? 'Request body' : path} ${predicate}`)
  }

  addMessage(path: string, message: string): void {
    if (!this.has(path)) this.#messages.set(path, message)
  }

  /** All issues in the order of the fields. Issues outside of the body come first. */
  list(): readonly TaigaIssue[] {
    const order = Object.keys(this.#fields)
    return Array.from(this.#messages, ([path, message]) => ({ path, message })).sort((a, b) =>
      comparePaths(order, a.path.split('.'), b.path.split('.')),
    )
  }
}

/** The issues that a part of the contract finds in a body. */
export function issuesOf(part: string, body: unknown, fields: FieldRules): TaigaIssues {
  const issues = new TaigaIssues(fields)
  for (const violation of loadedViolations(part, body)) {
    const path = pathOf(violation)
    const is = fields[generalPath(path)]?.[violation.rule]
    if (is !== undefined) issues.add(path, is)
  }
  return issues
}

/** The value at a dotted path; `undefined` where the body does not go that far. */
export function valueAt(body: unknown, path: string): unknown {
  return valueAtPath(body, path.split('.'))
}

function pathOf({ pointer, rule, params }: Violation): string {
  const missing = rule === 'required' ? [String(params.missingProperty)] : []
  return [...pointerKeys(pointer), ...missing].join('.')
}

function generalPath(path: string): string {
  return path.replaceAll(/(?<=\.)\d+(?=\.|$)/g, '#')
}

/** Compares two paths at their first difference: array items by index, members by the order of the fields. */
function comparePaths(order: readonly string[], a: readonly string[], b: readonly string[]): number {
  const parting = a.findIndex((key, index) => key !== b[index])
  const [one, other] = [a[parting], b[parting]]
  if (one === undefined || other === undefined) return a.length - b.length
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return Number(one) - Number(other)
  const rank = (path: readonly string[]) => order.indexOf(generalPath(path.slice(0, parting + 1).join('.')))
  return rank(a) - rank(b)
}

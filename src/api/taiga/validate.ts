import type { Violation } from '../../contract/validators.ts'
import { loadedViolations } from '../../contract/validators.ts'
import type { Call, Reply } from '../../http/call.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'
import { contentTypeNotJson, invalidJson } from './errors.ts'

/**
 * The JSON that a call carries, or Taiga's refusal of what is none. A call that does not say what it carries is read;
 * one that says that it carries something else is not.
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

/** One thing wrong with a body: where (`session.diagnosisCodes.0.code`), and a sentence that names the place again. */
export interface TaigaIssue {
  readonly path: string
  readonly message: string
}

/** What is said of a field by the rule of the contract that it breaks: the sentence without its subject. */
export type FieldMessages = Readonly<Record<string, string>>

/**
 * The fields that something can be said of, in the order in which it is said; items of a list are written `#`. A rule
 * without words is not reported: another one says the same better.
 */
export type FieldRules = Readonly<Record<string, FieldMessages>>

export const mustBeString = 'must be a string'

/** Gathers issues, at most one a place, the first one said. */
export class TaigaIssues {
  readonly #fields: FieldRules
  readonly #messages = new Map<string, string>()

  constructor(fields: FieldRules) {
    this.#fields = fields
  }

  has(path: string): boolean {
    return this.#messages.has(path)
  }

  /** Says of the value at `path` that it `is`: "must be …". */
  add(path: string, is: string): void {
    this.say(path, `${path === '' ? 'Request body' : path} ${is}`)
  }

  say(path: string, message: string): void {
    if (!this.has(path)) this.#messages.set(path, message)
  }

  /** Everything said, in the order of the fields; what is no field of the body comes first. */
  list(): readonly TaigaIssue[] {
    const order = Object.keys(this.#fields)
    return Array.from(this.#messages, ([path, message]) => ({ path, message })).sort((a, b) =>
      comparePaths(order, a.path.split('.'), b.path.split('.')),
    )
  }
}

/** What a part of the contract finds wrong with a body. */
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

/** Where two paths part: items of a list by their number, members by the order of the fields. */
function comparePaths(order: readonly string[], a: readonly string[], b: readonly string[]): number {
  const parting = a.findIndex((key, index) => key !== b[index])
  const [one, other] = [a[parting], b[parting]]
  if (one === undefined || other === undefined) return a.length - b.length
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return Number(one) - Number(other)
  const rank = (path: readonly string[]) => order.indexOf(generalPath(path.slice(0, parting + 1).join('.')))
  return rank(a) - rank(b)
}

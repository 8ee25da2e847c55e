import { parse } from 'yaml'
import type { Evidence } from '../../src/contract/evidence.ts'
import type { ContractCase, RequestForm } from '../../src/test/case.ts'
import type { Contract } from './contract.ts'
import type { Schema } from './schema.ts'

/** A constraint of a contract on a request body, other than the type of a member. */
export interface RequestRule {
  /** `<contract>.<operationId>.request` */
  readonly part: string
  /** JSON pointer; `*` is every item of a list. */
  readonly pointer: string
  /** The JSON Schema keyword: `required`, `maxLength`. */
  readonly keyword: string
  /** The value of the keyword; `true` for `required`. */
  readonly value: unknown
  readonly evidence: Evidence
  readonly source: string
}

/** Keywords that constrain a value, apart from its type and from `required`. */
const constraints = [
  ...['enum', 'const', 'pattern', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'anyOf', 'oneOf', 'not', 'if'],
]

/** All rules of a contract on request bodies, in the order of the contract. */
export async function listRequestRules(contract: Contract): Promise<readonly RequestRule[]> {
  const { provenanceOf } = await import('../../src/contract/evidence.ts')
  return contract.parts
    .filter(({ name }) => name.endsWith('.request'))
    .flatMap(({ name: part, schema }) =>
      constraintsIn(contract, schema, []).map(({ keys, keyword, value }): RequestRule => {
        const pointer = keys.map((key) => `/${key}`).join('')
        const known = provenanceOf(
          part,
          keys.map((key) => (key === '*' ? '0' : key)),
        )
        return { part, pointer, keyword, value, ...known }
      }),
    )
}

interface Constraint {
  readonly keys: readonly string[]
  readonly keyword: string
  readonly value: unknown
}

/** The constraints of a schema and of the members inside of it. */
function constraintsIn(contract: Contract, given: Schema, keys: readonly string[]): readonly Constraint[] {
  const { properties = {}, required = [], items, ...schema } = { ...componentOf(contract, given), ...given }
  return [
    ...constraints.filter((keyword) => keyword in schema).map((keyword) => ({ keys, keyword, value: schema[keyword] })),
    ...(required as readonly string[]).map((name) => ({ keys: [...keys, name], keyword: 'required', value: true })),
    ...Object.entries(properties as Schema).flatMap(([name, member]) =>
      constraintsIn(contract, member as Schema, [...keys, name]),
    ),
    ...(items === undefined ? [] : constraintsIn(contract, items as Schema, [...keys, '*'])),
  ]
}

/** The component that a schema refers to; empty when it refers to none. */
export function componentOf({ components }: Contract, { $ref }: Schema): Schema {
  return typeof $ref === 'string' ? (components[$ref.replace(/^.*\//, '')] ?? {}) : {}
}

/** A rule of an operation that its schema cannot express. */
export interface FurtherRule {
  /** `<api>.<operationId>` */
  readonly operation: string
  readonly rule: string
  readonly evidence: Evidence
  readonly source: string
  /** The names of cases that break it. */
  readonly cases: readonly string[]
}

/** The rules under `x-rules` of the operations of a contract. */
export function listFurtherRules(contract: string, text: string): readonly FurtherRule[] {
  const document: { readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>> } = parse(text)
  const api = contract.replace(/-.*/, '')
  return Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, 'x-rules': rules = [] }) =>
      (rules as readonly Schema[]).map((rule) => ({
        operation: `${api}.${operationId}`,
        rule: String(rule.rule),
        evidence: rule['x-evidence'] as Evidence,
        source: String(rule['x-source']),
        cases: rule.cases as readonly string[],
      })),
    ),
  )
}

/** A rule in one text: equal for equal rules. */
export function ruleKey({ part, pointer, keyword }: Pick<RequestRule, 'part' | 'pointer' | 'keyword'>): string {
  return `${part} ${pointer} ${keyword}`
}

/**
 * The names of the cases that break each rule, by `ruleKey`: a step sends a body that breaks it, and expects a 4xx.
 * Steps whose body depends on an earlier response do not count.
 */
export async function casesByRule(cases: readonly ContractCase[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { violations } = await import('../../src/contract/check.ts')
  const { isContracted } = await import('../../src/contract/parts.ts')
  const { partOf } = await import('../../src/judge/contract-rules.ts')
  const { requestOf } = await import('../../src/test/request.ts')
  const { MissingValue } = await import('../../src/test/variables.ts')
  /** `undefined` for a body with variables. */
  const literalBody = (request: RequestForm): unknown => {
    try {
      return requestOf({ ...request, headers: {} }, { credentials: literals, saved: {} }).value
    } catch (error) {
      if (error instanceof MissingValue) return undefined
      throw error
    }
  }
  const found = new Map<string, Set<string>>()
  const add = (part: string, body: unknown, name: string) => {
    for (const { pointer, rule, params } of violations(part, body)) {
      const at = rule === 'required' ? `${pointer}/${params.missingProperty}` : pointer
      const key = ruleKey({ part, pointer: at.replaceAll(/\/\d+(?=\/|$)/g, '/*'), keyword: rule })
      found.set(key, (found.get(key) ?? new Set()).add(name))
    }
  }
  for (const one of cases) {
    for (const { operation = one.operation, request, expect } of one.steps) {
      const body = literalBody(request)
      if (body === undefined || ![expect.status].flat().every(isClientError)) continue
      for (const edition of editionsOf(one)) {
        const part = partOf(operation, edition, 'request')
        if (isContracted(part)) add(part, body, one.case)
      }
    }
  }
  return found
}

/** Credentials stand for themselves: no rule depends on them. */
const literals = { optumClientId: 'sandbox_demo', optumClientSecret: 'any' }

/** The editions or profiles in which a case runs; one that is empty where the API has none. */
export function editionsOf({ api, editions, profiles }: ContractCase): readonly string[] {
  if (api === 'stedi') return editions ?? ['2025-01', '2026-08']
  return api === 'optum' ? (profiles ?? ['live']) : ['']
}

function isClientError(status: number): boolean {
  return status >= 400 && status < 500
}

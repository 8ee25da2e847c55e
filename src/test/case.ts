import type { Evidence } from '../contract/evidence.ts'
import type { Vendor } from '../contract/routes.ts'

/** A contract case as in its file; see contracts/case.schema.json. */
export interface CaseForm {
  readonly case: string
  readonly title: string
  /** `<api>.<operationId>`. */
  readonly operation: string
  readonly editions?: readonly string[]
  readonly profiles?: readonly string[]
  /** On any server but payerbox, a broken case is an error, a warning or a note, in the order of these words. */
  readonly evidence: Evidence
  readonly source: string
  readonly runs?: readonly ('mock' | 'live-read-only' | 'live')[]
  readonly arrange?: ArrangeForm
  readonly steps: readonly CaseStepForm[]
}

/** What must happen before the first request. */
export interface ArrangeForm {
  readonly scenario?: string
  readonly advance?: string
  readonly play?: number
  /** On any server but payerbox: environment variables by variables of the case, if the case can be arranged at all. */
  readonly live?: 'cannot-arrange' | Readonly<Record<string, string>>
}

export interface CaseStepForm {
  readonly operation?: string
  readonly advance?: string
  readonly play?: number
  readonly request: RequestForm
  /** Name to JSON pointer, or `header:<name>`. */
  readonly save?: Readonly<Record<string, string>>
  readonly expect: ExpectForm
}

/** A request with its variables. */
export interface RequestForm {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | null>>
  readonly json?: unknown
  readonly set?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  readonly text?: string
  readonly replace?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
}

export interface ExpectForm {
  readonly status: number | readonly number[]
  readonly contract?: boolean
  readonly headers?: Readonly<Record<string, string | Rules>>
  readonly members?: Readonly<Record<string, 'absent' | 'present' | Rules>>
  readonly relations?: readonly RelationForm[]
}

/** Rules that a value must keep, all of them. */
export interface Rules {
  readonly equals?: unknown
  readonly not?: unknown
  readonly oneOf?: readonly unknown[]
  readonly matches?: string
  readonly contains?: unknown
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'
  readonly length?: number
  readonly min?: number
  readonly max?: number
  readonly x12?: '276' | '277' | '999' | 'TA1'
}

/** Rules between values; each is a reference: a pointer, `request:` or `run:` and a pointer, `header:` or `saved:` and a name. */
export interface RelationForm {
  readonly equal?: readonly string[]
  readonly different?: readonly string[]
  readonly ascending?: readonly string[]
  readonly descending?: readonly string[]
  readonly contains?: readonly string[]
  readonly sum?: readonly string[]
  readonly is?: string
}

/** A place in a file, counted from 1. */
interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A case, and the position of its start. */
export interface ContractCase extends CaseForm {
  readonly api: Vendor
  readonly place: Place
}

/** `stedi/unknown-payer`. */
export function idOf({ api, case: name }: ContractCase): string {
  return `${api}/${name}`
}

/** The API of an operation: `stedi` of `stedi.claimStatus`. */
export function apiOf(operation: string): Vendor {
  return operation.slice(0, operation.indexOf('.')) as Vendor
}

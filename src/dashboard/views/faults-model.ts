import type { components } from '../../contract/generated/admin.ts'
import { parsedJson } from './try-model.ts'

type Schemas = components['schemas']
export type Fault = Schemas['Fault']
export type FaultKinds = Schemas['FaultKinds']
export type FaultMember = Schemas['FaultMember']

/** A field of the form, which sets the value at its pointer in the fault. */
export interface FaultField {
  readonly pointer: string
  readonly name: string
  readonly description: string
  /** `json`: a JSON value. `either`: a text, or a JSON value if it begins with a brace. */
  readonly kind: 'number' | 'text' | 'flag' | 'choice' | 'json' | 'either'
  /** Whether a fault with this member needs the field. */
  readonly isRequired: boolean
  readonly min?: number
  readonly max?: number
  readonly isInteger?: boolean
  readonly options?: readonly unknown[]
  /** How a value is written. */
  readonly hint: string
}

/** As much of a JSON Schema as the form reads. */
interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly examples?: readonly unknown[]
  readonly 'x-hint'?: string
}

/** The fields for a member of a fault: one for each value in it. */
function fieldsFor({ name, description, schema }: FaultMember, parent: '' | '/fails'): readonly FaultField[] {
  return fieldsOfSchema(`${parent}/${name}`, name, { description, ...(schema as Schema) }, true)
}

function fieldsOfSchema(pointer: string, name: string, schema: Schema, isRequired: boolean): readonly FaultField[] {
  const { description = '', properties = {}, required = [], type } = schema
  const inner = Object.entries(properties)
  // An object of plain values has a field for each; any other one is written as JSON.
  if (type === 'object' && inner.length > 0 && inner.every(([, each]) => kindOf(each) !== 'json')) {
    return inner.flatMap(([key, each]) =>
      fieldsOfSchema(`${pointer}/${key}`, `${name}.${key}`, each, required.includes(key)),
    )
  }
  const { minimum, maximum } = schema
  return [
    {
      pointer,
      name,
      description,
      kind: kindOf(schema),
      isRequired,
      ...(minimum !== undefined && { min: minimum }),
      ...(maximum !== undefined && { max: maximum }),
      ...(type === 'integer' && { isInteger: true }),
      ...(schema.enum !== undefined && { options: schema.enum }),
      hint: hintOf(schema),
    },
  ]
}

function kindOf({ type, const: constant, enum: options }: Schema): FaultField['kind'] {
  if (constant === true) return 'flag'
  if (options !== undefined) return 'choice'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'string') return 'text'
  return Array.isArray(type) && type.includes('string') ? 'either' : 'json'
}

function hintOf(schema: Schema): string {
  const examples = (schema.examples ?? []).map((example) =>
    typeof example === 'string' ? example : JSON.stringify(example),
  )
  return examples.length === 0 ? '' : `For example ${examples.join(' or ')}`
}

/** A fault while it is edited. */
export interface FaultDraft {
  readonly on: string
  /** The member of `fails` that fails the call. */
  readonly failure: string
  /** The texts of the fields by their pointers; a flag is `true` or empty. */
  readonly values: Readonly<Record<string, string>>
}

/** The members of `fails` that can fail a call alone; the others only add to them. */
export function failuresFor({ failures, operations }: FaultKinds, on: string): readonly FaultMember[] {
  const asksPayer = operations.find((operation) => operation.on === on)?.payer ?? false
  return failures.filter(({ name, delay }) => delay !== undefined && (name !== 'payer' || asksPayer))
}

/** The fields of a draft: of its failure, what can be added to that, and the conditions. */
export function fieldsOfDraft(
  kinds: FaultKinds,
  { failure }: FaultDraft,
): {
  readonly failure: readonly FaultField[]
  readonly added: readonly FaultField[]
  readonly conditions: readonly FaultField[]
} {
  const member = kinds.failures.find(({ name }) => name === failure)
  const canAdd = (name: string): boolean =>
    name !== failure && (name === 'delay' ? member?.delay === true : member?.carriedOut === true)
  return {
    // A failure that has no value needs no field: it is chosen.
    failure: (member === undefined ? [] : fieldsFor(member, '/fails')).filter(
      ({ pointer, kind }) => kind !== 'flag' || pointer !== `/fails/${failure}`,
    ),
    added: kinds.failures
      .filter(({ name }) => ['delay', 'carriedOut'].includes(name) && canAdd(name))
      .flatMap((each) => fieldsFor(each, '/fails')),
    conditions: kinds.conditions.flatMap((each) => fieldsFor(each, '')),
  }
}

/** The fault that a draft describes, and what cannot be read, by the pointers of the fields. */
export function faultOf(
  kinds: FaultKinds,
  draft: FaultDraft,
): { readonly fault: Fault; readonly problems: ReadonlyMap<string, string> } {
  const { failure, added, conditions } = fieldsOfDraft(kinds, draft)
  const problems = new Map<string, string>()
  const members: Record<string, unknown> = {}
  const fails: Record<string, unknown> = {}
  const isAlone = failure.length === 0
  if (isAlone && draft.failure !== '') fails[draft.failure] = true
  for (const field of [...failure, ...added, ...conditions]) {
    const value = readField(field, draft.values[field.pointer] ?? '', problems)
    if (value === undefined) continue
    const [, ...keys] = field.pointer.split('/')
    const [root, path] = keys[0] === 'fails' ? [fails, keys.slice(1)] : [members, keys]
    const [first = '', second] = path
    if (second === undefined) root[first] = value
    else root[first] = { ...(root[first] as object | undefined), [second]: value }
  }
  return { fault: { on: draft.on, ...members, fails } as unknown as Fault, problems }
}

function readField({ pointer, kind, options = [] }: FaultField, text: string, problems: Map<string, string>): unknown {
  const written = text.trim()
  if (written === '') return undefined
  if (kind === 'flag') return true
  if (kind === 'choice') return options.find((option) => String(option) === written)
  if (kind === 'number') return Number.isFinite(Number(written)) ? Number(written) : written
  if (kind === 'text' || (kind === 'either' && !written.startsWith('{'))) return written
  const value = parsedJson(written)
  if (value === undefined) problems.set(pointer, 'This is not valid JSON.')
  return value
}

/** The field that an error of the sandbox is about: the one at the pointer, else the first one within it or around it. */
export function fieldAt(fields: readonly FaultField[], pointer: string | undefined): FaultField | undefined {
  if (pointer === undefined || pointer === '') return undefined
  return (
    fields.find((field) => field.pointer === pointer) ??
    fields.find((field) => pointer.startsWith(`${field.pointer}/`)) ??
    fields.find((field) => field.pointer.startsWith(`${pointer}/`))
  )
}

/** Faults that are needed often. They keep the operation that is chosen, unless they have one. */
export const presets: readonly {
  readonly label: string
  readonly on?: string
  readonly failure: string
  readonly values: Readonly<Record<string, string>>
}[] = [
  // Only Taiga's 429 has the header.
  {
    label: '429 with Retry-After',
    on: 'taiga.*',
    failure: 'status',
    values: { '/fails/status': '429', '/times': '1' },
  },
  { label: '500, server error', failure: 'status', values: { '/fails/status': '500', '/times': '1' } },
  {
    label: '503 after 30 seconds',
    failure: 'status',
    values: { '/fails/status': '503', '/fails/delay': '30s', '/times': '1' },
  },
  { label: 'No response', failure: 'hang', values: { '/times': '1' } },
  { label: 'Connection reset', failure: 'reset', values: { '/fails/reset': 'true', '/times': '1' } },
  { label: 'Truncated body', failure: 'truncated', values: { '/times': '1' } },
  { label: 'Revoked credential', failure: 'revoked', values: {} },
  { label: 'One call in five fails', failure: 'status', values: { '/fails/status': '503', '/chance': '0.2' } },
]

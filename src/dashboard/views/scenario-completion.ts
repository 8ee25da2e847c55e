import { yamlMembers, yamlPlaceAt } from './yaml-place.ts'

/** A JSON Schema, as far as completion needs it. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly (string | number | boolean)[]
  readonly const?: string | number | boolean
  readonly examples?: readonly unknown[]
}

export interface Completion {
  readonly label: string
  /** What is inserted. */
  readonly apply: string
  readonly detail: string
  readonly kind: 'member' | 'value'
}

export interface Completions {
  /** The offset where the completed word begins. */
  readonly from: number
  readonly options: readonly Completion[]
}

/** What can be written at an offset of a scenario file, from the JSON Schema of scenarios and the roles of the text. */
export function completeScenario(text: string, offset: number, schema: object): Completions {
  const root: Schema = schema
  const place = yamlPlaceAt(text, offset)
  if (place === undefined) return { from: offset, options: [] }
  const { path, member, isItem, from } = place
  const here = path.reduce<readonly Schema[]>(
    (schemas, part) => schemas.flatMap((each) => inner(root, each, part)),
    [...alternatives(root, root)],
  )
  const roles = [...yamlMembers(text, ['claims'])]
  if (member !== undefined) {
    const values = here.flatMap((each) => inner(root, each, member)).flatMap(valuesOf)
    return { from, options: unique(member === 'for' ? roles.map(roleValue) : values) }
  }
  const present = yamlMembers(text, path)
  // The word that is being written is not a member yet.
  const members = here.flatMap((each) => membersOf(root, each, roles)).filter(({ label }) => !present.has(label))
  return { from, options: unique(isItem ? [...members, ...here.flatMap(valuesOf)] : members) }
}

function roleValue(role: string): Completion {
  return { label: role, apply: role, detail: 'a claim of this scenario', kind: 'value' }
}

/** A schema without its references: each of its alternatives. */
function alternatives(root: Schema, schema: Schema): readonly Schema[] {
  const { $ref, anyOf } = schema
  if ($ref !== undefined) {
    const parts = $ref.replace(/^#\//, '').split('/')
    const target = parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], root)
    const { $ref: _, ...own } = schema
    // What stands beside a reference is more special: its description.
    return alternatives(root, { ...(target as Schema | undefined), ...own })
  }
  return anyOf === undefined ? [schema] : anyOf.flatMap((each) => alternatives(root, each))
}

/** The schemas of a member, or of an item of a list. */
function inner(root: Schema, schema: Schema, part: string | number): readonly Schema[] {
  const { items, properties = {}, patternProperties = {}, additionalProperties } = schema
  if (typeof part === 'number') return items === undefined ? [] : alternatives(root, items)
  const own = Object.hasOwn(properties, part) ? properties[part] : undefined
  if (own !== undefined) return alternatives(root, own)
  const matching = Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern, 'u').test(part))
  if (matching.length > 0) return matching.flatMap(([, each]) => alternatives(root, each))
  return typeof additionalProperties === 'object' ? alternatives(root, additionalProperties) : []
}

function membersOf(root: Schema, schema: Schema, roles: readonly string[]): readonly Completion[] {
  const { properties = {}, additionalProperties } = schema
  const members = Object.entries(properties).map(
    ([label, each]): Completion => ({
      label,
      apply: `${label}: `,
      detail: each.description ?? alternatives(root, each)[0]?.description ?? '',
      kind: 'member',
    }),
  )
  // A step moves a claim: its role is the name of the member.
  if (typeof additionalProperties !== 'object' || valuesOf(additionalProperties).length === 0) return members
  const detail = additionalProperties.description ?? ''
  const moves = roles.map((role): Completion => ({ label: role, apply: `${role}: `, detail, kind: 'member' }))
  return [...moves, ...members]
}

function valuesOf(schema: Schema): readonly Completion[] {
  const { description: detail = '', type, examples = [] } = schema
  const listed = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  const values = listed.length > 0 ? listed : type === 'boolean' ? [true, false] : examples
  return values.flatMap((value): readonly Completion[] => {
    if (typeof value === 'object') return []
    const label = String(value)
    return [{ label, apply: typeof value === 'string' ? scalar(value) : label, detail, kind: 'value' }]
  })
}

/** A text as YAML: in quotes where it would be read as something else. */
function scalar(value: string): string {
  return /^[A-Za-z][\w.-]*( [\w.-]+)*(\.\*)?$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value)
}

function unique(options: readonly Completion[]): readonly Completion[] {
  return [...new Map(options.map((option) => [option.label, option])).values()]
}

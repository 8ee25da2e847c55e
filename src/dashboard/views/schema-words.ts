/** The part of JSON Schema that the schema of scenario files uses. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly examples?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly 'x-hint'?: string
}

/** A schema without a reference to a member of a definition. A reference to a definition stays: the page links to it. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const [, definition = '', member = ''] = /^#\/\$defs\/(\w+)\/properties\/(\w+)$/.exec(schema.$ref ?? '') ?? []
  const target = root.$defs?.[definition]?.properties?.[member]
  if (target === undefined) return schema
  const { $ref: _, ...own } = schema
  return resolveSchema({ ...target, ...own }, root)
}

/** The limits of a value in words: `1 to 100`, `at most 64 characters`. */
export function describeLimits(schema: JsonSchema): readonly string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, minProperties, maxProperties } = schema
  return [
    range(minimum, maximum, ''),
    range(minLength, maxLength, 'character'),
    range(minItems, maxItems, 'item'),
    range(minProperties, maxProperties, 'member'),
  ].filter((text) => text !== '')
}

function range(least: number | undefined, most: number | undefined, noun: string): string {
  if (least === undefined && most === undefined) return ''
  const nouns = noun === '' ? '' : ` ${noun}${(most ?? least) === 1 ? '' : 's'}`
  if (most === undefined) return `at least ${least}${nouns}`
  if (least === undefined) return `at most ${most}${nouns}`
  return least === most ? `exactly ${most}${nouns}` : `${least} to ${most}${nouns}`
}

/** Which members need others, and which exclude each other, in words: one sentence for all that need or exclude the same. */
export function describeRules({ dependentRequired = {}, allOf = [], not }: JsonSchema): readonly string[] {
  const needs = Object.entries(dependentRequired).map(([name, others]) => [others.join(' and '), name] as const)
  const excluded = [...allOf.map((part) => part.not), not].flatMap((part) => {
    const [first, ...others] = part?.required ?? []
    return first === undefined || others.length === 0 ? [] : [[first, others.join(' and ')] as const]
  })
  return [
    ...grouped(needs).map(([need, names]) => `${names.join(', ')} ${names.length === 1 ? 'needs' : 'need'} ${need}.`),
    ...grouped(excluded).map(([name, others]) => `${name} excludes ${others.join(', ')}.`),
  ]
}

/** The second parts of the pairs that have the same first part. */
function grouped(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, readonly string[]])[] {
  const firsts = [...new Set(pairs.map(([first]) => first))]
  return firsts.map((one) => [one, pairs.filter(([first]) => first === one).map(([, second]) => second)])
}

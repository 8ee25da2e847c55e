/** A JSON Schema of a contract. */
export type Schema = Readonly<Record<string, unknown>>

/** How a keyword contains schemas, and to which value they apply. */
interface Place {
  readonly shape: 'one' | 'list' | 'map'
  /**
   * `inside`: to a value inside. `beside`: to the same value, as alternatives. `upon`: to the same value, in
   * addition.
   */
  readonly relation: 'inside' | 'beside' | 'upon'
}

const places: ReadonlyMap<string, Place> = new Map([
  ...placed('items contains additionalProperties propertyNames', { shape: 'one', relation: 'inside' }),
  ...placed('properties patternProperties $defs', { shape: 'map', relation: 'inside' }),
  ...placed('prefixItems', { shape: 'list', relation: 'inside' }),
  ...placed('oneOf anyOf', { shape: 'list', relation: 'beside' }),
  ...placed('allOf', { shape: 'list', relation: 'upon' }),
  ...placed('if then else not', { shape: 'one', relation: 'upon' }),
  ...placed('dependentSchemas', { shape: 'map', relation: 'upon' }),
])

function placed(keywords: string, place: Place): readonly (readonly [string, Place])[] {
  return keywords.split(' ').map((keyword) => [keyword, place])
}

/** Keywords without effect on validation: dropped, to keep the validators small. */
const silent = new Set(
  (
    '$schema $id $comment title description default example examples deprecated readOnly writeOnly discriminator ' +
    'externalDocs xml format contentMediaType contentEncoding markdownDescription defaultSnippets enumDescriptions'
  ).split(' '),
)

/** Keywords that make every validator track more state; no contract needs them. */
const refused = /^(unevaluated|\$dynamic|\$anchor|\$recursive)/

interface Manner {
  readonly closed: boolean
  /** Whether an enclosing schema already lists the members of the same value. */
  readonly ruled: boolean
}

/** The schema with only the keywords that validate, and with local references into `$defs`. */
export function bare(schema: Schema): Schema {
  return walk(schema, { closed: false, ruled: false })
}

/**
 * The same, but closed: an object that lists its properties allows no others. What applies in addition to such a list
 * (`if`, `then`, `oneOf`, …) stays open, since it is about the same members.
 */
export function closed(schema: Schema): Schema {
  return walk(schema, { closed: true, ruled: false })
}

function walk(given: unknown, manner: Manner): Schema {
  // A boolean is a schema too.
  if (typeof given !== 'object') return given as Schema
  const schema = given as Schema
  const lists = 'properties' in schema
  const entries = Object.entries(schema)
    .filter(([keyword]) => !silent.has(keyword) && !keyword.startsWith('x-'))
    .map(([keyword, value]) => {
      const problem = problemWith(keyword, value, schema, manner)
      if (problem !== undefined) throw new Error(problem)
      return [keyword, within(keyword, value, { ...manner, ruled: manner.ruled || lists })]
    })
  const closes = manner.closed && !manner.ruled && lists && !('additionalProperties' in schema)
  return { ...Object.fromEntries(entries), ...(closes && { additionalProperties: false }) }
}

/**
 * The value of a keyword, with the schemas in it converted. `manner.ruled` is that of the schema that contains the
 * keyword.
 */
function within(keyword: string, value: unknown, manner: Manner): unknown {
  if (keyword === '$ref') return String(value).replace('#/components/schemas/', '#/$defs/')
  const place = places.get(keyword)
  if (place === undefined) return value
  const ruled = { inside: false, beside: manner.ruled, upon: true }[place.relation]
  const one = (schema: unknown) => walk(schema, { ...manner, ruled })
  if (place.shape === 'one') return one(value)
  if (place.shape === 'list') return (value as unknown[]).map(one)
  return Object.fromEntries(Object.entries(value as Schema).map(([key, schema]) => [key, one(schema)]))
}

function problemWith(keyword: string, value: unknown, schema: Schema, { closed }: Manner): string | undefined {
  if (refused.test(keyword)) return `${keyword} is not supported; list the properties and close the object instead`
  if (comparesObjects(keyword, value, schema)) return `${keyword} may only compare strings and numbers`
  // If each schema of an `allOf` were closed, it would forbid the members of the others.
  if (closed && keyword === 'allOf' && (value as Schema[]).some((member) => '$ref' in member)) {
    return 'allOf with a $ref in a response: write one flat object, so that it can be closed'
  }
  return undefined
}

/** Comparing objects would need a helper of Ajv. */
function comparesObjects(keyword: string, value: unknown, { items }: Schema): boolean {
  if (keyword === 'enum') return (value as unknown[]).some(isObject)
  if (keyword === 'const') return isObject(value)
  const plain = isObject(items) && /^(string|integer|number)$/.test(String(items.type))
  return keyword === 'uniqueItems' && !plain
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}

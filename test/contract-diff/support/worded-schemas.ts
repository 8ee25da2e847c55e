import fc from 'fast-check'

type Schema = Readonly<Record<string, unknown>>
type Next = () => number

/** What a schema allows, independent of its words: a value satisfies one of the branches. */
export interface Model {
  readonly branches: readonly Branch[]
  readonly nullable: boolean
}

type Branch =
  | { readonly kind: 'values'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'text'; readonly minLength: number; readonly maxLength: number }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }
  | {
      readonly kind: 'object'
      readonly tag: string
      readonly properties: Readonly<Record<string, Model>>
      readonly isClosed: boolean
    }
  | { readonly kind: 'list'; readonly items: Model; readonly maxItems: number }

/** One way to write a model, with the schemas that it refers to. */
export interface Wording {
  readonly schema: Schema
  readonly shared: Readonly<Record<string, Schema>>
}

const scalar = fc.constantFrom('a', 'b', 'c', 'long enough', 1, 2, 3, true, false)
const values: fc.Arbitrary<Branch> = fc.record({
  kind: fc.constant('values' as const),
  values: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
})
const text: fc.Arbitrary<Branch> = fc.record({
  kind: fc.constant('text' as const),
  minLength: fc.nat(2),
  maxLength: fc.integer({ min: 3, max: 6 }),
})
const integer: fc.Arbitrary<Branch> = fc.record({
  kind: fc.constant('integer' as const),
  minimum: fc.integer({ min: -2, max: 1 }),
  maximum: fc.integer({ min: 2, max: 5 }),
})
const depth = fc.createDepthIdentifier()
const { model: anyModel } = fc.letrec<{ model: Model; branch: Branch; object: Branch; list: Branch }>((tie) => ({
  model: fc.record({
    branches: fc.uniqueArray(tie('branch'), {
      minLength: 1,
      maxLength: 4,
      // At most one branch of each kind, but several objects, which their tags distinguish.
      selector: (branch) => (branch.kind === 'object' ? `object ${branch.tag}` : branch.kind),
    }),
    nullable: fc.boolean(),
  }),
  branch: fc.oneof(
    { maxDepth: 2, depthIdentifier: depth },
    values,
    text,
    integer,
    tie('object'),
    tie('object'),
    tie('list'),
  ),
  object: fc.record({
    kind: fc.constant('object' as const),
    tag: fc.constantFrom('card', 'cash', 'check'),
    properties: fc.record({ p: tie('model'), q: tie('model') }, { requiredKeys: [] }),
    isClosed: fc.boolean(),
  }),
  list: fc.record({
    kind: fc.constant('list' as const),
    items: tie('model'),
    maxItems: fc.integer({ min: 1, max: 3 }),
  }),
}))

/** A model in several wordings. */
export const wordings: fc.Arbitrary<{ readonly model: Model; readonly words: readonly [Wording, Wording] }> = fc
  .tuple(anyModel, fc.infiniteStream(fc.nat()))
  .map(([model, choices]) => {
    const next = () => choices.next().value as number
    return { model, words: [worded(model, next), worded(model, next)] as const }
  })

/** Two models that differ by one value: only `more` allows it. */
export interface ModelPair {
  readonly less: Model
  readonly more: Model
  readonly value: unknown
}

export const modelPair: fc.Arbitrary<ModelPair> = fc
  .tuple(anyModel, fc.infiniteStream(fc.nat()))
  .map(([model, choices]) => withOneMore(model, () => choices.next().value as number))

/** The model, and one that allows one more value, here or in a nested model. */
function withOneMore(model: Model, next: Next): ModelPair {
  const ways = [oneMoreText, oneMoreInteger, oneMoreObject, oneMoreNested, oneMoreNested, oneMoreListed]
  const start = next() % ways.length
  for (const way of [...ways.slice(start), ...ways.slice(0, start)]) {
    const pair = way(model, next)
    if (pair !== undefined) return pair
  }
  return model.nullable
    ? { less: { ...model, nullable: false }, more: model, value: null }
    : { less: model, more: { ...model, nullable: true }, value: null }
}

type OneMore = (model: Model, next: Next) => ModelPair | undefined

const oneMoreText: OneMore = (model) => {
  const found = model.branches.find((branch) => branch.kind === 'text')
  if (found === undefined) return undefined
  const more = { ...found, maxLength: found.maxLength + 1 }
  return { less: model, more: replaced(model, found, more), value: 'x'.repeat(more.maxLength) }
}

const oneMoreInteger: OneMore = (model) => {
  const found = model.branches.find((branch) => branch.kind === 'integer')
  if (found === undefined) return undefined
  const more = { ...found, maximum: found.maximum + 1 }
  if (listedIn(model).includes(more.maximum)) return undefined
  return { less: model, more: replaced(model, found, more), value: more.maximum }
}

const oneMoreObject: OneMore = (model) => {
  const branch: Branch = { kind: 'object', tag: 'coupon', properties: {}, isClosed: false }
  return { less: model, more: { ...model, branches: [...model.branches, branch] }, value: { kind: 'coupon' } }
}

const oneMoreListed: OneMore = (model, next) => {
  const found = model.branches.find((branch) => branch.kind === 'values')
  if (found === undefined) return undefined
  const fresh = ['a text that is longer than all others', 77, true, false].filter(
    (value) => !found.values.includes(value),
  )
  const value = fresh[next() % fresh.length] ?? 77
  return { less: model, more: replaced(model, found, { ...found, values: [...found.values, value] }), value }
}

const oneMoreNested: OneMore = (model, next) => {
  const nested = model.branches.filter(({ kind }) => kind === 'object' || kind === 'list')
  const found = nested[next() % Math.max(1, nested.length)]
  if (found?.kind === 'list') {
    const { less, more, value } = withOneMore(found.items, next)
    return {
      less: replaced(model, found, { ...found, items: less }),
      more: replaced(model, found, { ...found, items: more }),
      value: [value],
    }
  }
  if (found?.kind !== 'object') return undefined
  const [name, own] = Object.entries(found.properties)[0] ?? []
  if (name === undefined || own === undefined) return undefined
  const { less, more, value } = withOneMore(own, next)
  const at = (member: Model) =>
    replaced(model, found, { ...found, properties: { ...found.properties, [name]: member } })
  return { less: at(less), more: at(more), value: { kind: found.tag, [name]: value } }
}

function replaced(model: Model, old: Branch, branch: Branch): Model {
  return { ...model, branches: model.branches.map((one) => (one === old ? branch : one)) }
}

function listedIn({ branches }: Model): readonly unknown[] {
  return branches.flatMap((branch) => (branch.kind === 'values' ? branch.values : []))
}

/** Writes a model in words that `next` chooses. */
export function worded(model: Model, next: Next): Wording {
  const shared: Record<string, Schema> = {}
  return { schema: new Words(next, shared).model(model), shared }
}

class Words {
  readonly #next: Next
  readonly #shared: Record<string, Schema>

  constructor(next: Next, shared: Record<string, Schema>) {
    this.#next = next
    this.#shared = shared
  }

  /** One of several ways; only the chosen one is carried out. */
  #choose<T>(...ways: readonly (() => T)[]): T {
    const way = ways[this.#next() % ways.length] as () => T
    return way()
  }

  #shuffled<T>(list: readonly T[]): readonly T[] {
    return list
      .map((one) => ({ one, rank: this.#next() % 1000 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ one }) => one)
  }

  model({ branches, nullable }: Model): Schema {
    const pieces = branches.flatMap((branch) => this.#branch(branch))
    if (!nullable) return this.#union(pieces)
    return this.#choose<Schema>(
      () =>
        this.#union([
          ...pieces,
          this.#choose<Schema>(
            () => ({ type: 'null' }),
            () => ({ const: null }),
            () => ({ enum: [null] }),
          ),
        ]),
      () => this.#union([this.#nullablePiece(pieces[0] ?? {}), ...pieces.slice(1)]),
      () => ({ anyOf: [this.#union(pieces), { type: 'null' }] }),
    )
  }

  /** A piece that allows null, too. */
  #nullablePiece(piece: Schema): Schema {
    if (typeof piece.type === 'string' && !('enum' in piece) && !('const' in piece)) {
      return this.#choose<Schema>(
        () => ({ ...piece, type: [piece.type, 'null'] }),
        () => ({ ...piece, nullable: true }),
      )
    }
    return { anyOf: [piece, { type: 'null' }] }
  }

  #union(pieces: readonly Schema[]): Schema {
    const [first = {}, ...others] = this.#shuffled(pieces)
    if (others.length === 0) return this.#dressed(first)
    const merged = this.#choose(
      () => mergedTypes([first, ...others]),
      () => undefined,
    )
    if (merged !== undefined) return this.#dressed(merged)
    const options = [first, ...others].map((piece) => this.#dressed(piece))
    return this.#dressed(
      this.#choose<Schema>(
        () => ({ anyOf: options }),
        () => ({ anyOf: options }),
        () => ({ anyOf: [...options, options[0]] }),
        () => ({ anyOf: [options[0], this.#dressed({ anyOf: options.slice(1) })] }),
        () => ({ anyOf: [this.#dressed({ anyOf: options.slice(0, -1) }), options.at(-1)] }),
        () => (options.every(isTagged) ? { oneOf: options } : { anyOf: options }),
        () => (options.every(isTaggedWithoutNull) ? { type: 'object', oneOf: options } : { anyOf: options }),
        () => ({ allOf: [{ anyOf: options }, { anyOf: this.#shuffled(options) }] }),
      ),
    )
  }

  /** The schema behind a reference, in `allOf`, or as the only alternative. */
  #dressed(schema: Schema): Schema {
    return this.#choose<Schema>(
      () => schema,
      () => schema,
      () => schema,
      () => ({ ...schema, description: 'A description.' }),
      () => ({ title: 'A title', allOf: [schema] }),
      () => ({ allOf: [{ description: 'Everything.' }, schema, true] }),
      () => ({ anyOf: [schema] }),
      () => ({ oneOf: [schema, false] }),
      () => {
        const name = `S${Object.keys(this.#shared).length}`
        this.#shared[name] = schema
        return { $ref: `#/components/schemas/${name}` }
      },
    )
  }

  #branch(branch: Branch): readonly Schema[] {
    if (branch.kind === 'values') return this.#values(branch.values)
    if (branch.kind === 'text') return [this.#text(branch)]
    if (branch.kind === 'integer') return [this.#integer(branch)]
    if (branch.kind === 'object') return [this.#object(branch)]
    const { items, maxItems } = branch
    return [{ type: 'array', items: this.model(items), maxItems }]
  }

  #values(list: readonly unknown[]): readonly Schema[] {
    const all = this.#shuffled(list)
    const both = all.includes(true) && all.includes(false)
    const others = all.filter((value) => typeof value !== 'boolean')
    return this.#choose<readonly Schema[]>(
      () => [{ enum: all }],
      () => all.map((value) => ({ const: value })),
      () => all.map((value) => ({ type: typeof value, const: value })),
      () => [{ enum: all.slice(0, 1) }, ...(all.length > 1 ? [{ enum: all.slice(1) }] : [])],
      () => (both ? [{ type: 'boolean' }, ...(others.length > 0 ? [{ enum: others }] : [])] : [{ enum: all }]),
      () => [{ oneOf: all.map((value) => ({ const: value, title: `The value ${String(value)}` })) }],
      () => [{ type: [...new Set(all.map((value) => typeof value))], enum: all }],
      () => [{ allOf: [{ enum: [...all, 'none of them'] }, { enum: [99, ...all] }] }],
    )
  }

  #text({ minLength, maxLength }: Extract<Branch, { kind: 'text' }>): Schema {
    return this.#choose<Schema>(
      () => ({ type: 'string', minLength, maxLength }),
      () => ({ type: ['string'], maxLength, ...(minLength > 0 && { minLength }) }),
      () => ({ allOf: [{ type: 'string', minLength }, { maxLength }] }),
      () => ({ type: 'string', allOf: [{ minLength, maxLength: maxLength + 1 }, { maxLength }] }),
    )
  }

  #integer({ minimum, maximum }: Extract<Branch, { kind: 'integer' }>): Schema {
    return this.#choose<Schema>(
      () => ({ type: 'integer', minimum, maximum }),
      () => ({ type: 'integer', exclusiveMinimum: minimum - 1, maximum: maximum + 0.5 }),
      () => ({ type: 'number', multipleOf: 1, minimum, exclusiveMaximum: maximum + 1 }),
      () => ({
        allOf: [
          { type: 'number', minimum },
          { type: 'integer', maximum },
        ],
      }),
    )
  }

  #object({ tag, properties, isClosed }: Extract<Branch, { kind: 'object' }>): Schema {
    const kind = this.#choose<Schema>(
      () => ({ const: tag }),
      () => ({ enum: [tag] }),
      () => ({ type: 'string', enum: [tag] }),
    )
    const members = Object.fromEntries(
      this.#shuffled([
        ['kind', kind] as const,
        ...Object.entries(properties).map(([name, own]) => [name, this.model(own)] as const),
      ]),
    )
    const whole = { type: 'object', properties: members, required: ['kind'] }
    if (isClosed) return { ...whole, additionalProperties: false }
    const [head, ...rest] = Object.entries(members)
    return this.#choose<Schema>(
      () => whole,
      () => ({ ...whole, additionalProperties: true }),
      () => ({ ...whole, minProperties: 1 }),
      () => ({
        allOf: [
          { type: 'object', properties: Object.fromEntries(head === undefined ? [] : [head]) },
          { properties: Object.fromEntries(rest), required: ['kind', 'kind'].slice(1) },
        ],
      }),
    )
  }
}

/** Whether a schema is an object with a tag, so that it excludes the others. */
function isTagged(schema: Schema): boolean {
  const { properties } = schema as { properties?: Schema }
  return schema.type === 'object' && properties?.kind !== undefined
}

/** Schemas of different types as one with a list of types. */
function mergedTypes(pieces: readonly Schema[]): Schema | undefined {
  const types = pieces.map(({ type }) => type)
  const isMergeable = pieces.every(
    (piece) => typeof piece.type === 'string' && !('enum' in piece || 'const' in piece || 'allOf' in piece),
  )
  if (!isMergeable || new Set(types).size < types.length || (types.includes('integer') && types.includes('number')))
    return undefined
  return Object.assign({}, ...pieces, { type: types })
}

/** The same without null, which a type beside the alternatives would exclude. */
function isTaggedWithoutNull(schema: Schema): boolean {
  return isTagged(schema) && schema.nullable !== true
}

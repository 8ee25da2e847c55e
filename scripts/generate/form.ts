import type { Schema } from './schema.ts'

/**
 * A module with what our code needs of a JSON Schema of a file that people write: the types of its values, and the
 * members and hints that messages about invalid values use. See src/text/schema-facts.ts.
 *
 * Values of `$defs` with members are types of their own: `<Name><suffix>`. Scalars are written where they are used.
 *
 * @param name the file: `contracts/<name>.schema.json`
 */
export function formModule(name: string, schema: Schema, { root, suffix, nonEmpty = false }: FormOptions): string {
  const forms = new FormWriter(schema, suffix, nonEmpty)
  const types = Object.entries(forms.definitions)
    .filter(([, definition]) => forms.hasName(definition))
    .map(([name, definition]) => forms.declaration(forms.nameOf(name), definition))
  const facts = Object.entries(forms.definitions).map(([name, definition]) => [name, forms.facts(definition)] as const)
  return [
    `// made by npm run generate from contracts/${name}.schema.json`,
    `import type { SchemaFacts } from '../../../text/schema-facts.ts'`,
    '',
    forms.declaration(root, schema),
    ...types,
    `export const ${root[0]?.toLowerCase()}${root.slice(1)}Facts: SchemaFacts = {`,
    `  root: ${JSON.stringify(forms.facts(schema))},`,
    '  definitions: {',
    ...facts.map(([name, known]) => `    ${name}: ${JSON.stringify(known)},`),
    '  },',
    '}\n',
  ].join('\n')
}

export interface FormOptions {
  /** The name of the type of the whole. */
  readonly root: string
  /** The end of the names of the other types. */
  readonly suffix: string
  /** Whether a list that must not be empty has a type that says so. */
  readonly nonEmpty?: boolean
}

/** What is known of the values at a place of a schema; `SchemaFacts` of src/text/schema-facts.ts. */
interface Facts {
  readonly ref?: string
  readonly hint?: string
  readonly members?: Readonly<Record<string, Facts>>
  readonly others?: Facts
  readonly items?: Facts
}

class FormWriter {
  readonly definitions: Readonly<Record<string, Schema>>
  readonly #suffix: string

  readonly #nonEmpty: boolean

  constructor(schema: Schema, suffix: string, nonEmpty: boolean) {
    this.definitions = (schema.$defs ?? {}) as Readonly<Record<string, Schema>>
    this.#suffix = suffix
    this.#nonEmpty = nonEmpty
  }

  nameOf(definition: string): string {
    return `${definition[0]?.toUpperCase()}${definition.slice(1)}${this.#suffix}`
  }

  /** Whether a definition is a type of its own. */
  hasName({ properties, anyOf, then }: Schema): boolean {
    return isSchema(properties) || anyOf !== undefined || then !== undefined
  }

  declaration(name: string, schema: Schema): string {
    const isObject = schema.type === 'object'
    const head = isObject ? `export interface ${name} ` : `export type ${name} = `
    return `${comment(schema.description, '')}${head}${this.#type(schema, '')}\n`
  }

  facts(schema: Schema): Facts {
    // Of two alternatives, the first has all keys.
    if (isSchema(schema.then)) return this.facts(schema.then)
    const { $ref, 'x-hint': hint, properties, patternProperties, additionalProperties, items } = schema
    if (typeof $ref === 'string' && $ref.split('/').length > 3) return this.facts(this.#target($ref))
    const [others] = [...Object.values((patternProperties ?? {}) as Schema), additionalProperties].filter(isSchema)
    return {
      ...(typeof $ref === 'string' && { ref: $ref.replace('#/$defs/', '') }),
      ...(typeof hint === 'string' && { hint }),
      ...(isSchema(properties) && {
        members: Object.fromEntries(
          Object.entries(properties).map(([key, member]) => [key, this.facts(member as Schema)]),
        ),
      }),
      ...(others && { others: this.facts(others) }),
      ...(isSchema(items) && { items: this.facts(items) }),
    }
  }

  #type(schema: Schema, indent: string): string {
    const { $ref, const: constant, enum: values, anyOf, then, else: otherwise, type } = schema
    if (typeof $ref === 'string') return this.#referred($ref, indent)
    if (constant !== undefined) return literal(constant)
    if (Array.isArray(values)) return values.map(literal).join(' | ')
    if (Array.isArray(anyOf)) return anyOf.map((one: Schema) => this.#type(one, indent)).join(' | ')
    if (then !== undefined) return [then, otherwise].map((one) => this.#type(one as Schema, indent)).join(' | ')
    return [type]
      .flat()
      .map((one) => this.#typeOfKind(String(one), schema, indent))
      .join(' | ')
  }

  #referred(ref: string, indent: string): string {
    const target = this.#target(ref)
    const [name = '', ...inner] = ref.replace('#/$defs/', '').split('/')
    return inner.length === 0 && this.hasName(target) ? this.nameOf(name) : this.#type(target, indent)
  }

  /** The schema that a reference names. */
  #target(ref: string): Schema {
    const keys = ref.replace('#/$defs/', '').split('/')
    const target = keys.reduce<unknown>((value, key) => (isSchema(value) ? value[key] : undefined), this.definitions)
    if (!isSchema(target)) throw new Error(`${ref} leads nowhere`)
    return target
  }

  #typeOfKind(kind: string, schema: Schema, indent: string): string {
    if (kind === 'integer') return 'number'
    if (kind === 'array') return this.#list(schema, indent)
    if (kind !== 'object') return kind === 'undefined' ? 'unknown' : kind
    return isSchema(schema.properties) ? this.#members(schema, indent) : this.#record(schema, indent)
  }

  #list({ items, minItems }: Schema, indent: string): string {
    const item = isSchema(items) ? this.#type(items, indent) : 'unknown'
    const entry = /[ |]/.test(item) ? `(${item})` : item
    return this.#nonEmpty && minItems === 1 ? `readonly [${item}, ...${entry}[]]` : `readonly ${entry}[]`
  }

  #record({ patternProperties, additionalProperties }: Schema, indent: string): string {
    const [member] = [...Object.values((patternProperties ?? {}) as Schema), additionalProperties].filter(isSchema)
    return `Readonly<Record<string, ${member === undefined ? 'unknown' : this.#type(member, indent)}>>`
  }

  #members({ properties, required = [] }: Schema, indent: string): string {
    const inner = `${indent}  `
    const members = Object.entries(properties as Readonly<Record<string, Schema>>).map(([key, member]) => {
      const name = /^[A-Za-z_]\w*$/.test(key) ? key : literal(key)
      const mark = (required as readonly string[]).includes(key) ? '' : '?'
      return `${comment(this.#description(member), inner)}${inner}readonly ${name}${mark}: ${this.#type(member, inner)}\n`
    })
    return `{\n${members.join('')}${indent}}`
  }

  #description({ description, $ref }: Schema): unknown {
    return description ?? (typeof $ref === 'string' ? this.#description(this.#target($ref)) : undefined)
  }
}

function comment(text: unknown, indent: string): string {
  return typeof text === 'string' ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : ''
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Schema } from './schema.ts'

export const contractNames = ['taiga', 'stedi', 'stedi-2026-08', 'optum', 'admin'] as const

export interface Contract {
  readonly name: string
  /** The OpenAPI document as text, for openapi-typescript. */
  readonly text: string
  readonly components: Readonly<Record<string, Schema>>
  readonly parts: readonly Part[]
}

/** What a validator checks: a request body, or the body of one status. */
export interface Part {
  /** `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`. */
  readonly name: string
  readonly schema: Schema
  /** Whether payerbox sends it: then members that the contract does not name are violations. */
  readonly closed: boolean
  /** `x-evidence` and `x-source` of the response, or else of its operation. */
  readonly marks: Schema
  /** The media types that the contract declares for it. */
  readonly mediaTypes: readonly string[]
}

interface Body extends Schema {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation extends Schema {
  readonly operationId?: string
  readonly requestBody?: Body
  readonly responses?: Readonly<Record<string, Body>>
}

interface Document {
  readonly info?: Schema
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

/** Reads contracts/<name>.yaml; `undefined` when there is no such file. */
export async function readContract(name: string): Promise<Contract | undefined> {
  const path = `contracts/${name}.yaml`
  if (!existsSync(path)) return undefined
  const document: Document = parse(await readFile(path, 'utf8'))
  const components = await bundleComponents((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>)
  return {
    name,
    text: JSON.stringify({ ...document, components: { ...document.components, schemas: components } }),
    components,
    parts: operationsOf(document).flatMap((operation) => partsOf(name, document, operation)),
  }
}

/** The JSON Schemas of scenario and case files, by name, those of a single fault and of a list of payers. */
export async function readFileSchemas(): Promise<Readonly<Record<string, Schema>>> {
  const [scenario, cases] = await Promise.all([readSchema('scenario'), readSchema('case')])
  const one = (name: string) => ({ $ref: `#/$defs/${name}`, $defs: scenario.$defs })
  return { scenario, case: cases, fault: one('fault'), payers: one('payers') }
}

/** `contracts/<name>.schema.json` */
export async function readSchema(name: string): Promise<Schema> {
  return JSON.parse(await readFile(`contracts/${name}.schema.json`, 'utf8'))
}

function operationsOf(document: Document): readonly Operation[] {
  return Object.values(document.paths ?? {}).flatMap((item) =>
    methods.flatMap((method) => (item[method] === undefined ? [] : [item[method]])),
  )
}

function partsOf(contract: string, document: Document, operation: Operation): readonly Part[] {
  const { operationId, requestBody, responses = {} } = operation
  if (operationId === undefined) throw new Error('an operation has no operationId')
  const bodies = [
    { name: 'request', body: requestBody, closed: false },
    ...Object.entries(responses).map(([status, body]) => ({ name: status, body, closed: true })),
  ]
  return bodies.flatMap(({ name, body, closed }) => {
    const whole = body?.$ref === undefined ? (body ?? {}) : componentAt(document, body.$ref)
    const schema = jsonSchemaOf(whole)
    const marks = { ...marksOf(document.info ?? {}), ...marksOf(operation), ...marksOf(whole) }
    return schema === undefined
      ? []
      : [
          {
            name: `${contract}.${operationId}.${name}`,
            schema,
            closed,
            marks,
            mediaTypes: Object.keys(whole.content ?? {}),
          },
        ]
  })
}

function jsonSchemaOf({ content = {} }: Body): Schema | undefined {
  return Object.entries(content).find(([type]) => /^application\/(json|[\w.-]+\+json)\b/.test(type))?.[1].schema
}

/** `title` is the source where nothing nearer names one. */
function marksOf({ title, 'x-evidence': evidence, 'x-source': source = title }: Schema): Schema {
  return {
    ...(evidence !== undefined && { 'x-evidence': evidence }),
    ...(source !== undefined && { 'x-source': source }),
  }
}

function componentAt(document: Document, ref: string): Body {
  const [, section, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec(ref) ?? []
  const found = document.components?.[section ?? '']?.[name ?? '']
  if (found === undefined) throw new Error(`${ref} leads nowhere`)
  return found as Body
}

/** `scenario.schema.json#/$defs/fault` */
const outside = /^([\w.-]+\.schema\.json)#\/\$defs\/(\w+)$/

/**
 * The components of a contract with those that refer to a JSON Schema of contracts/ in full. The definitions that these use
 * become components as well: `failure` becomes `Failure`.
 */
async function bundleComponents(components: Readonly<Record<string, Schema>>): Promise<Record<string, Schema>> {
  const bundled: Record<string, Schema> = { ...components }
  for (const [name, { $ref }] of Object.entries(components)) {
    const [, file, definition] = outside.exec(String($ref)) ?? []
    if (file === undefined || definition === undefined) continue
    const { $defs }: { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
      await readFile(`contracts/${file}`, 'utf8'),
    )
    add(name, definition, $defs, bundled)
  }
  return bundled
}

function add(
  name: string,
  definition: string,
  definitions: Readonly<Record<string, Schema>>,
  bundled: Record<string, Schema>,
): void {
  const schema = definitions[definition]
  if (schema === undefined) throw new Error(`there is no definition ${definition}`)
  const used = new Set<string>()
  const text = JSON.stringify(schema).replaceAll(/"#\/\$defs\/(\w+)([\w/]*)"/g, (_, other: string, inside: string) => {
    used.add(other)
    return `"#/components/schemas/${componentName(other)}${inside}"`
  })
  bundled[name] = JSON.parse(text)
  for (const other of used) {
    if (!Object.hasOwn(bundled, componentName(other))) add(componentName(other), other, definitions, bundled)
  }
}

function componentName(definition: string): string {
  return `${definition[0]?.toUpperCase()}${definition.slice(1)}`
}

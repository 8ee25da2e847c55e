import { readFile } from 'node:fs/promises'
import type { Schema } from './schema.ts'

/** `scenario.schema.json#/$defs/fault` */
const outside = /^([\w.-]+\.schema\.json)#\/\$defs\/(\w+)$/

/**
 * The components of a contract with those that refer to a JSON Schema of contracts/ in full. The definitions that these use
 * become components as well: `failure` becomes `Failure`.
 */
export async function bundleComponents(components: Readonly<Record<string, Schema>>): Promise<Record<string, Schema>> {
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

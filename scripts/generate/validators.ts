import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Contract } from './contract.ts'
import { bare, closed, type Schema } from './schema.ts'

const joined = `
function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}`

/**
 * One module with a validator for every part of every contract, compiled ahead of time: it imports nothing. Each
 * contract is a block of its own, so that a change to one leaves the others' lines as they are.
 *
 * @param files the schemas of the files that people write (scenarios, cases), by the name of their part.
 */
export function validatorsModule(
  contracts: readonly Contract[],
  files: Readonly<Record<string, Schema>>,
  onBroken: (name: string, error: unknown) => void,
): string {
  const blocks: { name: string; code: string }[] = []
  const add = (name: string, make: () => string) => {
    try {
      blocks.push({ name: name.replaceAll(/\W/g, '_'), code: make() })
    } catch (error) {
      onBroken(name, error)
    }
  }
  for (const contract of contracts) add(contract.name, () => contractBlock(contract))
  for (const [name, schema] of Object.entries(files)) {
    add(name, () => block({ [name]: bare(schema) }, new Map([[name, name]])))
  }

  return [
    '// made by npm run generate from contracts/',
    joined,
    ...blocks.map(({ name, code }) => `\nfunction ${name}() {\n${code}}`),
    '\nexport const validators = {',
    ...blocks.map(({ name }) => `  ...${name}(),`),
    '}\n',
  ].join('\n')
}

function contractBlock({ components, parts }: Contract): string {
  const defs = { open: definitions(components, bare), closed: definitions(components, closed) }
  const refs = new Map<string, string>()
  for (const part of parts) {
    const mode = part.closed ? 'closed' : 'open'
    const schema = part.closed ? closed(part.schema) : bare(part.schema)
    const pointsAt = Object.keys(schema).length === 1 ? schema.$ref : undefined
    if (typeof pointsAt === 'string') {
      refs.set(part.name, mode + pointsAt)
    } else {
      defs[mode][part.name] = schema
      refs.set(part.name, `${mode}#/$defs/${part.name}`)
    }
  }
  return block({ open: { $defs: defs.open }, closed: { $defs: defs.closed } }, refs)
}

function definitions(
  components: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, change(schema)]))
}

/** The body of a function that returns the validators of `parts` (part name to schema reference). */
function block(schemas: Readonly<Record<string, Schema>>, parts: ReadonlyMap<string, string>): string {
  const ajv = compiler()
  for (const [id, schema] of Object.entries(schemas)) ajv.addSchema(schema, id)

  const refs = [...new Set(parts.values())]
  const exported = Object.fromEntries(refs.map((ref, index) => [`part${index}`, ref]))
  const code = shortened(standalone.default(ajv, exported))
  if (/\brequire\(|^import /m.test(code)) {
    throw new Error('a keyword needs the Ajv runtime; say it otherwise')
  }
  const returned = [...parts].map(([name, ref]) => `  '${name}': part${refs.indexOf(ref)},\n`).join('')
  return `${code.trimEnd()}\nreturn {\n${returned}}\n`
}

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    validateFormats: false,
    // Counts UTF-16 units, as it takes no helper of Ajv's; X12 has no character beyond them.
    unicode: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: 8,
    // A long list of values is looked through, not spelled out.
    loopEnum: 12,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  })
  // Bookkeeping for keywords that schema.ts refuses.
  return Object.assign(ajv, { opts: { ...ajv.opts, unevaluated: false, dynamicRef: false } })
}

/** Ajv's code, without what nobody asks for: most of its lines add an error to a list or say where a rule stands. */
function shortened(code: string): string {
  const short = code
    .replace('"use strict";\n', '')
    .replaceAll(/^export const part/gm, 'const part')
    .replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
    .replaceAll('"+"', '')
    .replaceAll(
      /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      '(vErrors ??= []).push($1);\n',
    )
    .replaceAll(/const (err\d+) = (\{.*\});\n\(vErrors \?\?= \[\]\)\.push\(\1\);/g, '(vErrors ??= []).push($2);')
    // Ajv copies all errors for each further one: a body with many faults would take minutes.
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = joined(vErrors, $1.errors);',
    )
    // schema.ts lets only plain values be compared.
    .replaceAll('require("ajv/dist/runtime/equal").default', 'Object.is')
  return short.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    short.split(name).length > 2 ? line : '',
  )
}

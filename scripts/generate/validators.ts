import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { mostViolations } from '../../src/contract/validators.ts'
import type { Contract, Part } from './contract.ts'
import { bare, closed, type Schema } from './schema.ts'

const joined = `
function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
`

/** The validators of one side of a contract, or of one kind of file. */
export interface ValidatorModule {
  /** `stedi-request`, `stedi-response`, `scenario`. */
  readonly name: string
  readonly text: string
}

/**
 * Modules of validators that are compiled ahead of time and import nothing. Each contract has two, since a server
 * that answers requests does not validate responses. Each module exports `validators`, by part.
 */
export function contractModules(contract: Contract): readonly ValidatorModule[] {
  const { name, components, parts } = contract
  const [requests, responses] = [parts.filter(({ closed }) => !closed), parts.filter(({ closed }) => closed)]
  return [
    { name: `${name}-request`, text: moduleOf(`${name}.yaml`, ...compile(components, requests, bare)) },
    { name: `${name}-response`, text: moduleOf(`${name}.yaml`, ...compile(components, responses, closed)) },
  ]
}

/** The module for a kind of file that people write (scenario, case), or for a part of one (fault). */
export function fileModule(name: string, schema: Schema): ValidatorModule {
  return { name, text: moduleOf(`${name}.schema.json`, { [name]: bare(schema) }, new Map([[name, name]])) }
}

function compile(
  components: Readonly<Record<string, Schema>>,
  parts: readonly Part[],
  change: (schema: Schema) => Schema,
): readonly [Readonly<Record<string, Schema>>, ReadonlyMap<string, string>] {
  const definitions = Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, change(schema)]))
  const references = new Map<string, string>()
  for (const part of parts) {
    const schema = change(part.schema)
    const pointsAt = Object.keys(schema).length === 1 ? schema.$ref : undefined
    if (typeof pointsAt !== 'string') definitions[part.name] = schema
    references.set(part.name, `contract${typeof pointsAt === 'string' ? pointsAt : `#/$defs/${part.name}`}`)
  }
  return [{ contract: { $defs: definitions } }, references]
}

/** A module that exports the validators of `parts` (part name to schema reference). */
function moduleOf(
  source: string,
  schemas: Readonly<Record<string, Schema>>,
  parts: ReadonlyMap<string, string>,
): string {
  const ajv = compiler()
  for (const [id, schema] of Object.entries(schemas)) ajv.addSchema(schema, id)

  const references = [...new Set(parts.values())]
  const exported = Object.fromEntries(references.map((reference, index) => [`part${index}`, reference]))
  const code = shortened(standalone.default(ajv, exported))
  if (/\brequire\(|^import /m.test(code)) {
    throw new Error('a keyword needs the Ajv runtime; write the rule with another keyword')
  }
  const members = [...parts].map(([name, reference]) => `  '${name}': part${references.indexOf(reference)},\n`)
  return [
    `// made by npm run generate from contracts/${source}\n`,
    code.includes('joined(') ? joined : '',
    code.trimEnd(),
    `\n\nexport const validators = {\n${members.join('')}}\n`,
  ].join('')
}

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    validateFormats: false,
    // Counts UTF-16 units, which needs no helper of Ajv; X12 has no characters beyond the BMP.
    unicode: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: 8,
    // A loop over a long list of values, instead of one comparison each.
    loopEnum: 12,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  })
  // Turns off the tracking for keywords that schema.ts refuses.
  return Object.assign(ajv, { opts: { ...ajv.opts, unevaluated: false, dynamicRef: false } })
}

/** Ajv's code without the schema paths of errors, and with shorter lines where it adds an error to a list. */
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
    // Ajv copies all errors for each further one, which takes minutes for a body with many errors.
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = joined(vErrors, $1.errors);',
    )
    // More errors than a caller reports only take time: a body of 1 MB can break a rule 300,000 times.
    .replaceAll(
      /^for\((?:const \w+ in \w+|let \w+=0; .*)\)\{$/gm,
      `$&\nif(vErrors !== null && vErrors.length >= ${mostViolations}) break;`,
    )
    // schema.ts allows only comparisons of plain values.
    .replaceAll('require("ajv/dist/runtime/equal").default', 'Object.is')
  return short.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    short.split(name).length > 2 ? line : '',
  )
}

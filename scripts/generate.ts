/**
 * Generates types, validators and routes from contracts/, the built-in scenarios from scenarios/, and tables in
 * docs/.
 *
 * `node scripts/generate.ts` writes the files that have changed. `--check` writes nothing and fails when a file would
 * change. A source that cannot be read is reported, and everything that does not depend on it is still generated.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { contractNames, readContract, readFileSchemas, readSchema } from './generate/contract.ts'
import { evidenceModule, partsModule } from './generate/evidence.ts'
import { formModule } from './generate/form.ts'
import { membersModule } from './generate/members.ts'
import { docPages } from './generate/pages.ts'
import { routesModule } from './generate/routes.ts'
import { builtInModule, builtInTextsModule } from './generate/scenarios.ts'
import { typesModule } from './generate/types.ts'
import { contractModules, fileModule } from './generate/validators.ts'

const check = process.argv.includes('--check')
const stale: string[] = []
const broken: string[] = []

process.chdir(`${import.meta.dirname}/..`)

const contracts = (await Promise.all(contractNames.map((name) => attempt(name, () => readContract(name))))).filter(
  (contract) => contract !== undefined,
)
for (const contract of contracts) {
  await attempt(contract.name, async () => {
    const types = await typesModule(contract)
    if (types !== undefined) await put(`src/contract/generated/${contract.name}.ts`, types)
    for (const { name, text } of contractModules(contract)) await put(validatorPath(name), text)
    await put(documentPath(contract.name), documentModule(`${contract.name}.yaml`, JSON.parse(contract.text)))
  })
}
await attempt('schemas', async () => {
  for (const [name, schema] of Object.entries(await readFileSchemas())) {
    await attempt(name, () => put(validatorPath(name), fileModule(name, schema).text))
  }
})
await attempt('scenario format', async () => {
  const module = formModule('scenario', await readSchema('scenario'), { root: 'ScenarioForm', suffix: 'Form' })
  await put('src/scenario/format/generated/form.ts', module)
  await put(documentPath('scenario'), documentModule('scenario.schema.json', await readSchema('scenario')))
})
// In a folder of its own: src/x12 imports nothing from src/contract.
await attempt('X12 JSON', async () => {
  const schema = await readSchema('x12-json')
  const module = formModule('x12-json', schema, { root: 'X12Json', suffix: 'Json', nonEmpty: true })
  await put('src/x12/json/generated/x12-json.ts', module)
  await put('src/x12/json/generated/x12-json.validators.js', fileModule('x12-json', schema).text)
})
await attempt('evidence', () => put('src/contract/generated/evidence.ts', evidenceModule(contracts)))
await attempt('members', () => put('src/contract/generated/members.ts', membersModule(contracts)))
await attempt('parts', () => put('src/contract/generated/parts.ts', partsModule(contracts)))
await attempt('routes', () => put('src/contract/generated/routes.ts', routesModule(contracts)))
await attempt('scenario texts', async () => {
  await put('src/scenario/generated/built-in-texts.ts', await builtInTextsModule())
})
// Last, because reading a scenario uses the validators from above.
await attempt('scenarios', async () => {
  await put('src/scenario/generated/built-in.ts', await builtInModule((problem) => broken.push(problem)))
})
await attempt('docs', async () => {
  for (const [path, text] of await docPages()) await put(path, text)
})

for (const line of broken) console.error(line)
if (check && stale.length > 0) {
  console.error(`These files are out of date:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  console.error('Run `npm run generate` and commit the result.')
}
if (broken.length > 0 || (check && stale.length > 0)) process.exitCode = 1

function validatorPath(name: string): string {
  return `src/contract/generated/${name}.validators.js`
}

function documentPath(name: string): string {
  return `src/contract/generated/${name}.document.js`
}

/** A module with a document of contracts/, which the admin API serves. */
function documentModule(source: string, document: object): string {
  return `// made by npm run generate from contracts/${source}\nexport const document = ${JSON.stringify(document, undefined, 1)}\n`
}

async function attempt<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    broken.push(sentence(name, error))
    return undefined
  }
}

function sentence(name: string, error: unknown): string {
  return `${name}: ${error instanceof Error ? error.message : String(error)}`
}

/** Replaces a file atomically, and only when it changes, so that a concurrent test run never reads half of it. */
async function put(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === text) return
  stale.push(path)
  if (check) return
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.draft`
  await writeFile(draft, text)
  await rename(draft, path)
  console.log(path)
}

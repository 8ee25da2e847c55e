import openapiTS, { astToString } from 'openapi-typescript'
import type { Contract } from './contract.ts'

/** The types of one contract. */
export async function typesModule({ name, text }: Contract): Promise<string> {
  const nodes = await openapiTS(text, { immutable: true, defaultNonNullable: false, silent: true })
  return `// made by npm run generate from contracts/${name}.yaml\n${astToString(nodes)}`
}

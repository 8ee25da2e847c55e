import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import type { Contract } from './contract.ts'

/**
 * The types of one contract. The clients of the admin API use its operations, too; of a vendor's contract only the
 * schemas are used. `undefined` for the later edition of Stedi's contract: its requests are those of the first.
 */
export async function typesModule({ name, text }: Contract): Promise<string | undefined> {
  if (name === 'stedi-2026-08') return undefined
  const { openapi, info, components, ...others } = parse(text)
  const document =
    name === 'admin'
      ? { openapi, info, components, ...others }
      : { openapi, info, paths: {}, components: { schemas: components.schemas } }
  const nodes = await openapiTS(document, { immutable: true, defaultNonNullable: false, silent: true })
  return `// made by npm run generate from contracts/${name}.yaml\n${astToString(nodes)}`
}

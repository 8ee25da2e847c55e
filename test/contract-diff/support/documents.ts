import { type ContractDocument, createContract } from '../../../src/kit.ts'
import type { OperationContent } from './single-differences.ts'

type Schema = Readonly<Record<string, unknown>>

/** A contract of one document that is given as data. */
export function contractFrom(document: Schema, name = 'document'): ContractDocument {
  const file = `memory:/${name}.yaml`
  return createContract(name, file, new Map([[file, document]]))
}

/** A document of these paths. */
export function documentOf(paths: Schema, more: Schema = {}): Schema {
  return { openapi: '3.1.0', info: { title: 'A document', version: '1' }, paths, ...more }
}

/** A contract with the operation `POST /claims/{id}` with this content. */
export function contractWith({ request, response, operation }: OperationContent): ContractDocument {
  const json = (schema: Schema) => ({ content: { 'application/json': { schema: { type: 'object', ...schema } } } })
  const usual = {
    ...(request !== undefined && { requestBody: json(request) }),
    ...(response !== undefined && { responses: { 200: { description: 'A response.', ...json(response) } } }),
  }
  // Both sides describe both bodies, so that only one of them can differ.
  const both = {
    requestBody: json({ properties: {} }),
    responses: { 200: { description: 'A response.', ...json({ properties: {} }) } },
  }
  return contractFrom(documentOf({ '/claims/{id}': { post: operation ?? { ...both, ...usual } } }))
}

import { expect } from 'vitest'
import type { operations } from '../../src/contract/generated/admin.ts'
import { validators } from '../../src/contract/generated/admin-response.validators.js'
import { violationsBy } from '../../src/contract/violation.ts'
import type { Served } from './served.ts'

/** What an operation answers, of whichever status: a member that only some have may be missing. */
type Body<O extends keyof operations> = Partial<Everything<Json<operations[O]['responses']>>>
type Json<Responses> = Responses[keyof Responses] extends infer R
  ? R extends { content: { 'application/json': infer B } }
    ? B
    : never
  : never
type Everything<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never

export interface Answer<O extends keyof operations> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body<O>
}

/** Asks the admin API, and holds its answer to contracts/admin.yaml. `operation` is the operationId of the contract. */
export async function ask<O extends keyof operations>(
  served: Served,
  operation: O,
  target: string,
  body?: unknown,
): Promise<Answer<O>> {
  const [method = '', path = ''] = target.split(' ')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await served.fetch('admin', `/_payerbox${path}`, {
    method,
    ...(text !== undefined && { body: text, headers: { 'content-type': 'application/json' } }),
  })
  const answer = await response.json()
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(violationsBy(validators, `admin.${operation}.${response.status}`, answer)).toEqual([])
  return { status: response.status, headers: response.headers, body: answer as Body<O> }
}

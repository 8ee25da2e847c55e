/**
 * Matchers that every `expect` has once this is imported.
 *
 * @example await expect(response).toSatisfyContract('stedi', 'claimStatus', { edition: '2026-08' })
 */
import { expect } from 'vitest'
import type { OperationId, Vendor } from '../contract/routes.ts'
import { type CheckOptions, checkContract } from '../judge/check.ts'

/** What importing this module adds to `expect`. */
export interface ContractMatchers {
  /**
   * Passes when a request or an answer keeps the contract of an operation. Must be awaited, since a body is read.
   *
   * What it takes, and which broken rules fail, is told at `checkContract` of `payerbox/kit`.
   */
  toSatisfyContract<A extends Vendor>(api: A, operation: OperationId<A>, options?: CheckOptions): Promise<void>
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends ContractMatchers {}
}

expect.extend({
  async toSatisfyContract(message: unknown, ...rest: Parameters<ContractMatchers['toSatisfyContract']>) {
    const { kept, report } = await checkContract(message, ...rest)
    return { pass: kept, message: () => report }
  },
})

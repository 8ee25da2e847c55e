/**
 * Matchers, added to `expect` by importing this module.
 *
 * @example await expect(response).toSatisfyContract('stedi', 'claimStatus', { edition: '2026-08' })
 */
import { expect } from 'vitest'
import type { OperationId, Vendor } from '../contract/routes.ts'
import { type CheckOptions, checkContract } from '../judge/check.ts'

/** The matchers. */
export interface ContractMatchers {
  /**
   * Passes if a request or a response satisfies the contract of an operation. Await it, because it reads the body.
   *
   * `checkContract` of `payerbox/kit` documents what it accepts and which violations fail.
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

/**
 * For Vitest (`payerbox/vitest`): the matcher `toSatisfyContract`, added to `expect` by importing this module, and a `test` with
 * its own world. In a browser, only the matcher is available.
 */
export type { ContractMatchers } from './matchers.ts'

import './matchers.ts'

export type { Access } from '../serve/access.ts'
export { type PayerboxContext, type PayerboxOptions, payerboxTest, test } from './fixture.ts'
export type { SandboxConnection, Transport } from './transport.ts'
export type { Payerbox, ResetSettings, WorldClock } from './world.ts'

/**
 * For Vitest (`payerbox/vitest`): matchers, which every `expect` has once this is imported, and a test that comes with a
 * world of its own. In a browser there are only the matchers.
 */
export type { ContractMatchers } from './matchers.ts'

import './matchers.ts'

export type { Access } from '../serve/access.ts'
export { type PayerboxContext, type PayerboxOptions, payerboxTest, test } from './fixture.ts'
export type { SandboxConnection, Transport } from './transport.ts'
export type { Payerbox, WorldBeginning, WorldClock } from './world.ts'

import { type RunnerTestCase, type TestAPI, test as vitestTest } from 'vitest'
import { AdminRefusal } from '../admin-client/index.ts'
import { connect, type SandboxConnection, type Transport } from './transport.ts'
import { beginWorld, type Payerbox, type WorldBeginning } from './world.ts'

/** How the world of each test begins, and how its client gets there. */
export interface PayerboxOptions extends WorldBeginning {
  readonly over?: Transport
}

/** What a test is given beside what Vitest gives it. */
export interface PayerboxContext {
  /** The test's own world, which begins with it and is dropped with it. */
  readonly payerbox: Payerbox
  /** How that world begins: `test.override({ payerboxBeginning: { stediEdition: '2026-08' } })` says it for a suite. */
  readonly payerboxBeginning: WorldBeginning
  /** What all tests of the file go through. */
  readonly payerboxDoor: SandboxConnection
  readonly payerboxOver: Transport
}

/**
 * A `test` of Vitest's with a world for each test, in which nothing happened yet. Tests may run at once, in any number of
 * workers. With `PAYERBOX_URL` set, as `payerbox exec` does, all of them use the sandbox that serves there.
 *
 * Fake timers are the test's own: no clock but the world's is moved.
 *
 * @example
 * const test = payerboxTest({ clock: 'frozen@2026-04-01T18:30:00Z' })
 * test('a session is paid in the end', async ({ payerbox }) => {
 *   const { sessionId } = await payerbox.start('paid')
 *   await payerbox.clock.advance('14d')
 *   expect(await statusOf(sessionId, payerbox.urls.taiga, payerbox.credentials.taiga)).toBe('paid')
 * })
 */
export function payerboxTest({ over = 'msw', ...beginning }: PayerboxOptions = {}): TestAPI<PayerboxContext> {
  return vitestTest.extend<PayerboxContext>({
    payerboxOver: [over, { scope: 'file' }],
    payerboxDoor: [
      async ({ payerboxOver }, use) => {
        const door = await connect(payerboxOver)
        await use(door)
        await door.close()
      },
      { scope: 'file' },
    ],
    payerboxBeginning: beginning,
    payerbox: async ({ payerboxDoor, payerboxBeginning, task }, use) => {
      const world = worldFor(task)
      await use(await beginWorld(payerboxDoor, world, payerboxBeginning))
      await drop(payerboxDoor, world)
    },
  })
}

/** The same without options: each world begins as those of the sandbox do. */
export const test: TestAPI<PayerboxContext> = payerboxTest()

/** As long as the name of a world may be. */
const longest = 64

/** A name that no other test has, in whichever worker, and the same in every run. */
function worldFor({ name, id }: RunnerTestCase): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `${`test-${words}`.slice(0, longest - 1 - id.length)}-${id}`
}

/** A test may have dropped its world itself. */
async function drop({ admin }: SandboxConnection, world: string): Promise<void> {
  await admin.deleteWorld({ world }).catch((error: unknown) => {
    if (!(error instanceof AdminRefusal && error.code === 'UNKNOWN_WORLD')) throw error
  })
}

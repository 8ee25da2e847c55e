import { type RunnerTestCase, type TestAPI, test as vitestTest } from 'vitest'
import { AdminRefusal } from '../admin-client/index.ts'
import type { PayerForm } from '../scenario/format/generated/form.ts'
import { connect, type SandboxConnection, type Transport, type WorkerConnections } from './transport.ts'
import { openWorld, type Payerbox, type ResetSettings } from './world.ts'

/** The settings of each test's world, and how the client reaches the sandbox. */
export interface PayerboxOptions extends ResetSettings {
  /** Default `msw`. */
  readonly transport?: Transport
  /**
   * A folder of scenario files, relative to the working directory, to add to the built-in scenarios. With `PAYERBOX_URL`,
   * the sandbox there must have them.
   */
  readonly scenarios?: string
  /** Own payers, or a file of them, in addition to those of `scenarios`. With `PAYERBOX_URL`, the sandbox there must have them. */
  readonly payers?: readonly PayerForm[] | string
}

/** The fixtures that a test gets in addition to Vitest's own. */
export interface PayerboxContext {
  /** The test's own world, created before the test and deleted after it. */
  readonly payerbox: Payerbox
  /** The settings of that world. For a suite: `test.override({ payerboxSettings: { stediEdition: '2026-08' } })`. */
  readonly payerboxSettings: ResetSettings
  /** The connection that all tests of a file share. */
  readonly payerboxConnection: SandboxConnection
  readonly payerboxTransport: Transport
}

/** All tests of a worker share what this fixture holds, whatever their options. */
const workerTest = vitestTest.extend<{ readonly payerboxWorker: WorkerConnections }>({
  payerboxWorker: [{ sandboxes: new Map() }, { scope: 'worker' }],
})

/**
 * Vitest's `test` with a new world for each test. Tests may run concurrently, in any number of workers. With `PAYERBOX_URL`
 * set, as by `payerbox exec`, all of them use the sandbox at that address.
 *
 * Fake timers do not affect the world's clock, nor it them.
 *
 * @example
 * const test = payerboxTest({ clock: 'frozen@2026-04-01T18:30:00Z' })
 * test('a session is paid after two weeks', async ({ payerbox }) => {
 *   const { sessionId } = await payerbox.start('paid')
 *   await payerbox.clock.advance('14d')
 *   expect(await statusOf(sessionId, payerbox.urls.taiga, payerbox.credentials.taiga)).toBe('paid')
 * })
 */
export function payerboxTest({
  transport = 'msw',
  scenarios,
  payers,
  ...settings
}: PayerboxOptions = {}): TestAPI<PayerboxContext> {
  return workerTest.extend<PayerboxContext>({
    payerboxTransport: [transport, { scope: 'file' }],
    payerboxConnection: [
      async ({ payerboxTransport, payerboxWorker }, use) => {
        const connection = await connect(payerboxWorker, payerboxTransport, { scenarios, payers })
        await use(connection)
        await connection.close()
      },
      { scope: 'file' },
    ],
    payerboxSettings: settings,
    payerbox: async ({ payerboxConnection, payerboxSettings, task }, use) => {
      const { world, seededAs } = worldFor(task)
      await use(await openWorld(payerboxConnection, world, { seededAs, ...payerboxSettings }))
      if (task.result?.state === 'fail') await printJournal(payerboxConnection, world)
      await deleteWorld(payerboxConnection, world)
    },
  })
}

/** `payerboxTest` without options. */
export const test: TestAPI<PayerboxContext> = payerboxTest()

/** The maximum length of a world's name. */
const longest = 64

// Taken now, since tests may replace it.
const randomUUID = crypto.randomUUID.bind(crypto)

/**
 * A name that no other test has: of another package, another run at the same time, or another attempt of the same test. The
 * values in the world are those of `seededAs`, which is the same in every run.
 */
function worldFor({ name, id }: RunnerTestCase): { readonly world: string; readonly seededAs: string } {
  const words = `test-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const unique = randomUUID().replaceAll('-', '').slice(0, 20)
  return {
    world: `${words.slice(0, longest - 1 - unique.length)}-${unique}`,
    seededAs: `${words.slice(0, longest)}-${id}`,
  }
}

/** The calls of a failed test that are printed at most. */
const mostPrinted = 50

/** Prints the calls of a test below its failure: `  3  GET /api/v1/partner/sessions/***  401  taiga.sessionStatus`. */
async function printJournal({ admin }: SandboxConnection, world: string): Promise<void> {
  const journal = await admin.journal({ world }).catch(() => undefined)
  if (journal === undefined) return
  const { entries } = journal
  const lines = entries.slice(-mostPrinted).map(({ id, method, path, status, operation, fault }) => {
    const suffix = fault === undefined ? '' : ` (fault: ${fault})`
    return `  ${id}  ${method} ${path}  ${status === 0 ? 'no response' : status}  ${operation}${suffix}`
  })
  const more = entries.length > lines.length ? `, the last ${lines.length} of ${entries.length}` : ''
  const head = entries.length === 0 ? `no calls reached world ${world}` : `calls that reached world ${world}${more}:`
  console.error([`payerbox: ${head}`, ...lines].join('\n'))
}

/** The test may have deleted its world itself. */
async function deleteWorld({ admin }: SandboxConnection, world: string): Promise<void> {
  await admin.deleteWorld({ world }).catch((error: unknown) => {
    if (!(error instanceof AdminRefusal && error.code === 'UNKNOWN_WORLD')) throw error
  })
}

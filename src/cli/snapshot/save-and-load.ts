import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { andList, plural } from '../../text/phrases.ts'
import { CliError } from '../cli-error.ts'
import { defaultUrl, reachSandbox, readUrl } from '../reach-sandbox.ts'
import type { SnapshotCalls } from '../snapshot-calls.ts'
import { laidOut, print } from '../terminal.ts'

interface TargetFlags {
  readonly url?: string
  /** `true` for `--store` without a URL. */
  readonly store?: string | true
}

/** `payerbox snapshot save`. What it needs is imported when it runs, so that `--help` is fast. */
export function snapshotSaveCommand(): Command {
  return addTarget(new Command('save'))
    .description('Save the worlds of a sandbox or of a store to a file.')
    .usage('<file> [options]')
    .argument('<file>')
    .configureHelp({ visibleArguments: () => [] })
    .option('-w, --world <name>', 'save this world only')
    .addHelpText('after', () => laidOut(saveExplanations))
    .action(save)
}

/** `payerbox snapshot load`. */
export function snapshotLoadCommand(): Command {
  return addTarget(new Command('load'))
    .description('Load the worlds of a file into a sandbox or a store: all of them, or none.')
    .usage('<file> [options]')
    .argument('<file>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--replace', 'replace worlds that exist')
    .addHelpText('after', () => laidOut(loadExplanations))
    .action(load)
}

function addTarget(command: Command): Command {
  return command
    .option('--url <url>', `the sandbox (default ${defaultUrl}) (env: PAYERBOX_URL)`)
    .option('--store [url]', 'a store that no sandbox has open, instead: sqlite:<file>; without a URL, PAYERBOX_STORE')
}

const saveExplanations = `
The file has each world with its claims, runs, faults, settings and clock, and the scenarios of its
runs. It contains names, dates of birth and member ids of patients that do not exist, and tokens of
the sandbox, but not the journal. Only you can read it (mode 0600). A name that ends in .gz is
compressed. PAYERBOX_ADMIN_TOKEN has the token of a sandbox that needs one.

Exit codes: 0 success; 1 no sandbox responds, or the file cannot be written; 2 usage error.

Examples:
  payerbox snapshot save all.ndjson
  payerbox snapshot save demo.ndjson.gz --world demo
  payerbox snapshot save backup.ndjson.gz --store sqlite:sandbox.db
`

const loadExplanations = `
A world that exists is replaced only with --replace, or when no call has changed it since it was
created. A file that was cut or altered, or that a newer version wrote, is refused with the line, and
nothing is loaded. PAYERBOX_ADMIN_TOKEN has the token of a sandbox that needs one.

Exit codes: 0 success; 1 no sandbox responds; 2 usage error, an invalid file, or a world that exists.

Examples:
  payerbox snapshot load all.ndjson --replace
  payerbox snapshot load all.ndjson --url http://127.0.0.1:4000
  payerbox snapshot load backup.ndjson.gz --store sqlite:new.db
`

/** @throws CliError */
async function save(file: string, { world, ...target }: TargetFlags & { readonly world?: string }): Promise<void> {
  const { writeSnapshotFile } = await import('../snapshot-file.ts')
  const saved = { worlds: 0, events: 0 }
  const bytes = await withTarget(target, 'save', (calls) =>
    writeSnapshotFile(file, countedWorlds(file, calls.save(world), saved)),
  )
  const { worlds, events } = saved
  await print([
    `saved ${plural(worlds, 'world')} with ${plural(events, 'event')} to ${file} (${plural(bytes, 'byte')})`,
    'It contains names, dates of birth and member ids of made-up patients, and tokens of the sandbox; no journal.',
  ])
}

/** Checks and counts what is saved to a file, before the file replaces another. @throws CliError */
async function* countedWorlds(
  file: string,
  pieces: AsyncGenerator<string>,
  saved: { worlds: number; events: number },
): AsyncGenerator<string> {
  const [{ passSnapshot, uninterested }, { SnapshotError }] = await Promise.all([
    import('../../store/snapshot.ts'),
    import('../../store/saved-world.ts'),
  ])
  const receiver = {
    scenario() {},
    world({ count }: { readonly count: number }) {
      saved.worlds++
      saved.events += count
      return uninterested
    },
  }
  try {
    yield* passSnapshot(pieces, receiver)
  } catch (cause) {
    throw cause instanceof SnapshotError ? new CliError(`${file}, ${cause.message}`, { exitCode: 2, cause }) : cause
  }
  if (saved.worlds === 0) throw new CliError('there is no world to save', { exitCode: 2 })
}

/** @throws CliError */
async function load(
  file: string,
  { replace = false, ...target }: TargetFlags & { readonly replace?: boolean },
): Promise<void> {
  const [{ checkSnapshotFile }, { openTextFile }] = await Promise.all([
    import('../snapshot-file.ts'),
    import('../read-text-file.ts'),
  ])
  await checkSnapshotFile(file)
  const { pieces } = await openTextFile(file)
  const { worlds } = await withTarget(target, 'load', (calls) => calls.load(pieces, replace), file)
  const replaced = worlds.filter((each) => each.replaced).map(({ world }) => world)
  const events = worlds.reduce((sum, each) => sum + each.events, 0)
  const which = replaced.length === 0 ? '' : `; replaced ${andList(replaced)}`
  await print([`loaded ${plural(worlds.length, 'world')} with ${plural(events, 'event')} from ${file}${which}`])
}

/** Uses a sandbox that is served, or one for a store. @param file where the snapshot is from @throws CliError */
async function withTarget<T>(
  { url, store }: TargetFlags,
  verb: 'save' | 'load',
  use: (calls: SnapshotCalls) => Promise<T>,
  file = '',
): Promise<T> {
  if (url !== undefined && store !== undefined) throw new CliError('use either --url or --store', { exitCode: 2 })
  const { callsTo, namingFile } = await import('../snapshot-calls.ts')
  const useNaming = (calls: SnapshotCalls) =>
    use(calls).catch((error: unknown) => {
      throw namingFile(file, error)
    })
  if (store === undefined) {
    const origin = readUrl(url)
    return reachSandbox(origin, () => useNaming(callsTo(origin, process.env.PAYERBOX_ADMIN_TOKEN ?? '')))
  }
  const storeUrl = store === true ? (process.env.PAYERBOX_STORE ?? '') : store
  if (storeUrl === '') throw new CliError('--store needs a URL, or PAYERBOX_STORE', { exitCode: 2 })
  if (storeUrl === 'memory:') throw new CliError('memory: ends with its sandbox; use --url', { exitCode: 2 })
  const path = /^sqlite:(.+)$/.exec(storeUrl)?.[1]
  if (verb === 'save' && path !== undefined && !existsSync(path)) {
    throw new CliError(`there is no file ${path}`, { exitCode: 2 })
  }
  return withStore(storeUrl, useNaming)
}

async function withStore<T>(url: string, use: (calls: SnapshotCalls) => Promise<T>): Promise<T> {
  const [{ createSandbox, StoreError }, { openStore }, { AdminRefusal }, { callsOf }] = await Promise.all([
    import('../../index.ts'),
    import('../../store/open-store.ts'),
    import('../../admin-client/index.ts'),
    import('../snapshot-calls.ts'),
  ])
  try {
    const sandbox = createSandbox({ store: await openStore(url), worlds: [] })
    return await use(callsOf(sandbox)).finally(() => sandbox.close())
  } catch (error) {
    const isExpected = error instanceof StoreError || error instanceof AdminRefusal
    throw isExpected ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}

import { type FSWatcher, lstatSync, readdirSync, readlinkSync, realpathSync, watch } from 'node:fs'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import type { Sandbox } from '../sandbox.ts'
import { formatProblem, type Problem } from '../scenario/format/problem.ts'
import type { Log } from './answer.ts'
import type { OwnFiles } from './scenario-files.ts'

/** Milliseconds without a change after which files are read: one save causes several events. */
const quiet = 100
/** Milliseconds after which a missing folder is looked up again. */
const patience = 1000

/**
 * Reloads the files of a sandbox whenever a YAML file of the folder of scenarios, of its folder `fragments`, or the file of
 * payers changes, and logs the result. Does not keep the process alive.
 *
 * Watches folders, not files: editors save by replacing the file. Of symbolic links, both the link and its target are watched.
 * The watch starts again before each reload, since a folder can be replaced as well, and so that no change is missed.
 *
 * @param format How the log shows a problem.
 */
export function watchScenarios(
  sandbox: Sandbox,
  { scenarios: directory, payers }: OwnFiles,
  log: Log,
  format: (problem: Problem) => string = formatProblem,
): void {
  let watchers: readonly FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let refused = ''

  function wake(after: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      observe()
      void read()
    }, after)
    timer.unref()
  }

  function observe(): void {
    for (const watcher of watchers) watcher.close()
    const own = directory === undefined ? [] : [directory, join(directory, 'fragments')]
    const folders = foldersToWatch(own, concerns, payers === undefined ? [] : [payers])
    watchers = [...folders].flatMap(([folder, names]) => open(folder, names))
  }

  function open(folder: string, names?: ReadonlySet<string>): readonly FSWatcher[] {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (names === undefined ? concerns(name) : name === null || names.has(name)) wake(quiet)
      })
      watcher.on('error', () => wake(patience))
      return [watcher]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        if (folder === directory || (payers !== undefined && folder === dirname(payers))) wake(patience)
      } else log.error({ folder, why: String(error) }, 'cannot watch the scenario files')
      return []
    }
  }

  async function read(): Promise<void> {
    const { problems, changed, changedPayers } = await sandbox.reload()
    const lines = problems.map((problem) => format(problem))
    const isNews = lines.join('\n') !== refused
    refused = lines.join('\n')
    if (changed.length > 0) log.info({ changed }, 'scenarios reloaded')
    if (changedPayers.length > 0) log.info({ changed: changedPayers }, 'payers reloaded')
    if (changed.length + changedPayers.length === 0 && isNews && lines.length === 0)
      log.info({}, 'scenario files are valid again')
    if (isNews)
      for (const problem of lines) log.error({ problem }, 'invalid scenario file; the scenarios before stay in use')
  }

  // Reads at once what changed between the start and this watch.
  wake(quiet)
}

/** Whether a change can concern a scenario: a YAML file, a folder, or a change that the system does not name. */
function concerns(name: string | null): boolean {
  return name === null || !name.includes('.') || name === '..data' || /^[^.].*\.ya?ml$/.test(name)
}

/** The folders to watch, each with the names in it that matter; `undefined` for all names. */
type WatchedFolders = ReadonlyMap<string, ReadonlySet<string> | undefined>

/**
 * The folders in which a change can concern the files of some folders: the folders themselves, those of every symbolic link on
 * the way to them, and those of the links in them and of their targets.
 *
 * @param isFile Whether a name in a folder matters.
 * @param files Single files that matter.
 */
function foldersToWatch(
  folders: readonly string[],
  isFile: (name: string) => boolean,
  files: readonly string[] = [],
): WatchedFolders {
  const watched = new Map<string, Set<string> | undefined>()
  const watchName = (path: string) => {
    const folder = dirname(path)
    if (!watched.has(folder)) watched.set(folder, new Set())
    watched.get(folder)?.add(basename(path))
  }
  for (const folder of folders) {
    for (const link of linksTo(folder)) watchName(link)
    const real = realPath(folder) ?? folder
    watched.set(real, undefined)
    for (const name of linksIn(real).filter(isFile)) {
      const path = join(real, name)
      const target = realPath(path)
      for (const each of [...linksTo(path), ...(target === undefined ? [] : [target])]) watchName(each)
    }
  }
  for (const path of files.flatMap(pathsTo)) watchName(path)
  return watched
}

/** A file, its target, and every link on the way to it. */
function pathsTo(file: string): readonly string[] {
  return [file, ...linksTo(file), realPath(file) ?? file]
}

/** More links than any system follows. */
const mostLinks = 64

/** Every symbolic link on the way to a path, with the links that those lead to. */
function linksTo(path: string): readonly string[] {
  const links: string[] = []
  const { root } = parse(resolve(path))
  let at = root
  let rest = resolve(path).slice(root.length).split(sep)
  while (rest.length > 0 && links.length < mostLinks) {
    const [name = '', ...others] = rest
    const next = join(at, name)
    const target = linkTarget(next)
    if (target === undefined) {
      at = next
      rest = others
      continue
    }
    links.push(next)
    const absolute = resolve(at, target)
    at = parse(absolute).root
    rest = [...absolute.slice(at.length).split(sep), ...others].filter((part) => part !== '')
  }
  return links
}

/** `undefined` for a path that is not a symbolic link. */
function linkTarget(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined
}

/** `undefined` for a path that leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function linksIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)
  } catch {
    return []
  }
}

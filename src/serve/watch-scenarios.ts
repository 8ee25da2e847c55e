import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import type { Sandbox } from '../sandbox.ts'
import { formatProblem } from '../scenario/format/problem.ts'
import type { Log } from './log.ts'

/** Milliseconds without a change after which files are taken to be written: one save is several events. */
const quiet = 100
/** Milliseconds after which a folder that is not there is looked for again. */
const patience = 1000

/**
 * Lets a sandbox read its scenario files anew whenever a YAML file of the folder, or of `fragments` in it, has changed. What
 * came of it goes to the log. Keeps no process alive.
 *
 * Folders are watched, not files: editors save by putting another file in the place of the old one. The watch is set up
 * anew before each reading, since a folder can be replaced as well, and so that no change falls between the two.
 */
export function watchScenarios(sandbox: Sandbox, directory: string, log: Log): void {
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
    watchers = [directory, join(directory, 'fragments')].flatMap(open)
  }

  function open(folder: string): readonly FSWatcher[] {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (concerns(name)) wake(quiet)
      })
      watcher.on('error', () => wake(patience))
      return [watcher]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        if (folder === directory) wake(patience)
      } else log.error({ folder, why: String(error) }, 'cannot watch the scenario files')
      return []
    }
  }

  async function read(): Promise<void> {
    const { problems, changed } = await sandbox.reload()
    const lines = problems.map(formatProblem)
    const isNews = lines.join('\n') !== refused
    refused = lines.join('\n')
    if (changed.length > 0) log.info({ changed }, 'scenarios taken over')
    else if (isNews && lines.length === 0) log.info({}, 'scenario files are right again')
    if (isNews)
      for (const problem of lines) log.error({ problem }, 'scenario files refused, nothing of them taken over')
  }

  // What changed since the start, before anybody watched, is read at once.
  wake(quiet)
}

/** Whether a change may be one of a scenario: its file, a folder, or one that the system does not name. */
function concerns(name: string | null): boolean {
  return name === null || !name.includes('.') || name === '..data' || /^[^.].*\.ya?ml$/.test(name)
}

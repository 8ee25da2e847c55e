import { type Dirent, type FSWatcher, watch } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SandboxOptions } from '../options.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Fragments } from '../scenario/format/compile.ts'
import { formatProblem, formatProblemWithExcerpt, type Problem } from '../scenario/format/problem.ts'
import { builtInFragments } from '../scenario/play/built-in.ts'
import type { LoadedScenarios } from '../scenario/play/reload.ts'
import { decodeText } from '../text/decode-text.ts'
import { OptionError } from '../text/option-error.ts'
import { plural } from '../text/phrases.ts'
import type { Log } from './answer.ts'
import { foldersToWatch } from './watched-folders.ts'

/**
 * The scenarios of a folder, for `createSandbox`: every `*.yaml` and `*.yml` file, and the fragments in the folder
 * `fragments`. `sandbox.reload()` reads the folder again.
 *
 * @example createSandbox({ ...(await loadScenarios('./scenarios')), clock: 'frozen' })
 * @throws OptionError with every problem, its line and a caret, when a file is invalid; Error when the folder cannot be read.
 */
export async function loadScenarios(
  directory: string,
): Promise<Required<Pick<SandboxOptions, 'scenarios' | 'rereadScenarios'>>> {
  const loaded = await readScenarioFolder(directory)
  if ('scenarios' in loaded) {
    return { scenarios: loaded.scenarios, rereadScenarios: () => readScenarioFolder(directory) }
  }
  const { problems } = loaded
  const head = `${plural(problems.length, 'problem')} in the scenario files of ${directory}`
  throw new OptionError([head, ...problems.map(formatProblemWithExcerpt)].join('\n'))
}

/**
 * Reads every `*.yaml` and `*.yml` file of a folder, in the order of their names, and the fragments in its folder
 * `fragments`; other folders are ignored. One invalid file fails the whole folder, so that no run uses half of the
 * files.
 *
 * The problems name the files as the folder was given: `scenarios/denied.yaml` for `scenarios`.
 *
 * @throws Error when the folder cannot be read.
 */
export async function readScenarioFolder(directory: string): Promise<LoadedScenarios> {
  const files = await scenarioFiles(directory)
  // Loaded here: only sandboxes with scenario files pay for the YAML parser.
  const { parseScenario } = await import('../scenario/format/parse.ts')
  const shared = await loadFragments(join(directory, 'fragments'))
  const fragments = { ...builtInFragments(), ...shared.fragments }
  const parsed = await Promise.all(files.map((file) => readYaml(file, (text) => parseScenario(text, file, fragments))))
  const problems = [
    ...namesakes(files),
    ...shared.problems,
    ...parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
  ]
  if (problems.length > 0) return { problems }
  return { scenarios: parsed.flatMap((one) => ('scenario' in one ? [one.scenario] : [])) }
}

/** The fragments of a folder, which need not exist. */
export async function loadFragments(
  directory: string,
): Promise<{ readonly fragments: Fragments; readonly problems: readonly Problem[] }> {
  const { parseFragment } = await import('../scenario/format/parse.ts')
  const files = yamlFiles(directory, await readdir(directory, { withFileTypes: true }).catch(() => []))
  const parsed = await Promise.all(files.map((file) => readYaml(file, (text) => parseFragment(text, file))))
  return {
    fragments: Object.fromEntries(parsed.flatMap((one) => ('steps' in one ? [[one.name, one.steps]] : []))),
    problems: [...namesakes(files), ...parsed.flatMap((one) => ('problems' in one ? one.problems : []))],
  }
}

/** What `parse` makes of the text of a file. Any failure is a problem of that file, so that it does not affect the others. */
export async function readYaml<T extends object>(
  file: string,
  parse: (text: string) => T,
): Promise<T | { readonly problems: readonly Problem[] }> {
  try {
    return parse(decodeText(await readFile(file)))
  } catch (error) {
    const message = `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { problems: [{ code: 'UNREADABLE', file, line: 1, column: 1, message }] }
  }
}

/** The scenario files of a folder, in the order of their names. @throws Error when it cannot be read. */
export async function scenarioFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`cannot read the scenario folder ${directory}`, { cause })
  })
  return yamlFiles(directory, entries)
}

function yamlFiles(directory: string, entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => join(directory, entry.name))
    .sort()
}

/** A scenario has the name of its file, so only two different extensions can give the same name. */
function namesakes(files: readonly string[]): readonly Problem[] {
  return files
    .filter((file) => file.endsWith('.yml') && files.includes(file.replace(/\.yml$/, '.yaml')))
    .map((file) => ({
      code: 'NAME_TAKEN',
      file,
      line: 1,
      column: 1,
      message: `${file.replace(/\.yml$/, '.yaml')} has the same scenario name; delete or rename one of the files`,
    }))
}

/** Milliseconds without a change after which files are read: one save causes several events. */
const quiet = 100
/** Milliseconds after which a missing folder is looked up again. */
const patience = 1000

/**
 * Reloads the scenario files of a sandbox whenever a YAML file of the folder, or of its folder `fragments`, changes,
 * and logs the result. Does not keep the process alive.
 *
 * Watches folders, not files: editors save by replacing the file. Of symbolic links, both the link and its target are watched.
 * The watch starts again before each reload, since a folder can be replaced as well, and so that no change is missed.
 *
 * @param format How the log shows a problem.
 */
export function watchScenarios(
  sandbox: Sandbox,
  directory: string,
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
    const folders = foldersToWatch([directory, join(directory, 'fragments')], concerns)
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
        if (folder === directory) wake(patience)
      } else log.error({ folder, why: String(error) }, 'cannot watch the scenario files')
      return []
    }
  }

  async function read(): Promise<void> {
    const { problems, changed } = await sandbox.reload()
    const lines = problems.map((problem) => format(problem))
    const isNews = lines.join('\n') !== refused
    refused = lines.join('\n')
    if (changed.length > 0) log.info({ changed }, 'scenarios reloaded')
    else if (isNews && lines.length === 0) log.info({}, 'scenario files are valid again')
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

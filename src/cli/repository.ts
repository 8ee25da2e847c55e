import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SarifFiles } from '../report/sarif.ts'
import { CliError } from './cli-error.ts'

/** Files that most repositories have, in the order of preference. */
const commonFiles = [
  ...[
    'package.json',
    'pyproject.toml',
    'go.mod',
    'Cargo.toml',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'Gemfile',
  ],
  ...['composer.json', 'README.md', 'README'],
]

/**
 * How a SARIF report names files: relative to the root of the repository around the working directory. What is not a file of
 * the repository is replaced by the anchor.
 *
 * @param anchor The file of `--sarif-anchor`; empty for a file that the repository has.
 * @throws CliError when the anchor is not a file of the repository.
 */
export function repositoryFiles(anchor: string): SarifFiles {
  const root = repositoryRoot(realpathSync(process.cwd()))
  const pathOf = (file: string): string | undefined => {
    if (!isFile(file)) return undefined
    const path = relative(root, realpathSync(resolve(file))).split(sep)
    return path[0] === '..' || path.includes('node_modules') ? undefined : path.join('/')
  }
  if (anchor === '') return { pathOf, anchor: commonFile(root) }
  const path = pathOf(anchor)
  if (path !== undefined) return { pathOf, anchor: path }
  throw new CliError(`--sarif-anchor must be a file inside ${root}, not "${anchor}"`, { exitCode: 2 })
}

/** The nearest folder with `.git`, or else the folder itself. */
function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}

function commonFile(root: string): string {
  const files = readdirSync(root).filter((name) => isFile(join(root, name)))
  return commonFiles.find((name) => files.includes(name)) ?? files.sort().at(-1) ?? 'README.md'
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

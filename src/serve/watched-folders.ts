import { lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'

/** The folders to watch, each with the names in it that matter; `undefined` for all names. */
export type WatchedFolders = ReadonlyMap<string, ReadonlySet<string> | undefined>

/**
 * The folders in which a change can concern the files of some folders: the folders themselves, those of every symbolic link on
 * the way to them, and those of the links in them and of their targets.
 *
 * @param isFile Whether a name in a folder matters.
 */
export function foldersToWatch(folders: readonly string[], isFile: (name: string) => boolean): WatchedFolders {
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
  return watched
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

import type { ModuleInfo } from 'rolldown'
import { groupBy } from '../src/text/group-by.ts'

/** Modules in one file, and the starts that load it. */
interface Chunk {
  readonly starts: readonly string[]
  readonly modules: string[]
}

/** The code and the static imports of a module, by its path. A package has no code. */
type ModuleAt = (path: string) => Pick<ModuleInfo, 'code' | 'importedIds'> | null

/** Characters of source code. Fewer are not worth a file. */
const smallest = 8_000

/**
 * The chunk of each module, by the path of the module; what is missing is left to the bundler. Node takes almost a millisecond to find,
 * open and compile a file, however small, so modules that the same starts load are in one chunk. No start loads
 * what it does not need, except a few modules that would be a very small chunk. What a single start loads is left to the bundler.
 *
 * @param starts The names and paths of modules that are loaded together with whatever they import statically.
 * @param eager Further starts, which load at once what the others load when it is needed: what only they load is missing.
 */
export function chunksOf(
  starts: ReadonlyMap<string, string>,
  eager: ReadonlyMap<string, string>,
  moduleAt: ModuleAt,
): ReadonlyMap<string, string> {
  const startsOf = new Map<string, string[]>()
  for (const [start, path] of [...starts, ...eager]) {
    for (const loaded of loadedWith(path, moduleAt)) startsOf.set(loaded, [...(startsOf.get(loaded) ?? []), start])
  }
  const grouped = [...startsOf].filter(([, names]) => names.length > 1 && names.some((name) => starts.has(name)))
  const chunks = [...groupBy(grouped, ([, names]) => names.join('+'))].map(
    ([name, modules]): Chunk => ({ starts: name.split('+'), modules: modules.map(([path]) => path) }),
  )
  return joinSmall(chunks, moduleAt)
}

/** A module and whatever it imports statically, without packages. */
function loadedWith(start: string, moduleAt: ModuleAt): ReadonlySet<string> {
  const paths = new Set([start])
  // The loop also visits what is added while it runs.
  for (const path of paths) for (const imported of importsOf(path, moduleAt)) paths.add(imported)
  return paths
}

function importsOf(path: string, moduleAt: ModuleAt): readonly string[] {
  return moduleAt(path)?.importedIds.filter((id) => moduleAt(id)?.code != null) ?? []
}

/**
 * Adds each small chunk to the one that the fewest further starts load. Whatever it imports must be loaded by these starts already: then
 * they load nothing else with it, and chunks never import each other in a circle.
 */
function joinSmall(chunks: readonly Chunk[], moduleAt: ModuleAt): ReadonlyMap<string, string> {
  const chunkOf = new Map(chunks.flatMap((chunk) => chunk.modules.map((path) => [path, chunk])))
  const ascending = chunks.toSorted((a, b) => a.starts.length - b.starts.length)
  for (const [index, small] of ascending.entries()) {
    const size = small.modules.reduce((sum, path) => sum + (moduleAt(path)?.code?.length ?? 0), 0)
    if (size >= smallest) continue
    const imported = small.modules
      .flatMap((path) => importsOf(path, moduleAt))
      .flatMap((path) => chunkOf.get(path) ?? [])
    const joined = ascending
      .slice(index + 1)
      .find(
        ({ starts }) =>
          includesAll(starts, small.starts) &&
          imported.every((chunk) => chunk === small || includesAll(chunk.starts, starts)),
      )
    if (joined === undefined) continue
    joined.modules.push(...small.modules)
    for (const path of small.modules) chunkOf.set(path, joined)
  }
  return new Map([...chunkOf].map(([path, { starts }]) => [path, starts.join('+')]))
}

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  return some.every((each) => all.includes(each))
}

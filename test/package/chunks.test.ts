import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../scripts/chunks.ts'

const large = 'x'.repeat(10_000)
const small = 'x'.repeat(100)

/** A module of a graph: its code, and the modules that it imports. */
type Module = readonly [code: string | null, ...imported: readonly string[]]

/** The modules of each chunk by its name. Starts have the names of their modules. */
function chunks(graph: Readonly<Record<string, Module>>, starts: readonly string[], eager: readonly string[] = []) {
  const named = (names: readonly string[]) => new Map(names.map((name) => [name, name]))
  const chunkOf = chunksOf(named(starts), named(eager), (path) => {
    const [code = null, ...importedIds] = graph[path] ?? []
    return { code, importedIds }
  })
  const modules: Record<string, string[]> = {}
  for (const [path, chunk] of chunkOf) modules[chunk] = [...(modules[chunk] ?? []), path].sort()
  return modules
}

describe('the chunks of a build', () => {
  it('have the modules that the same starts load, also indirectly', () => {
    const graph: Record<string, Module> = {
      client: [large, 'text'],
      server: [large, 'text', 'http'],
      proxy: [large, 'http'],
      http: [large, 'headers', 'express'],
      headers: [small],
      text: [large],
      express: [null],
    }
    expect(chunks(graph, ['client', 'server', 'proxy'])).toEqual({
      'client+server': ['text'],
      'server+proxy': ['headers', 'http'],
    })
  })

  it('are not very small: those modules join a chunk of further starts', () => {
    const graph: Record<string, Module> = {
      a: [large, 'ab', 'all'],
      b: [large, 'ab', 'all'],
      c: [large, 'all'],
      ab: [small, 'all'],
      all: [large],
    }
    expect(chunks(graph, ['a', 'b', 'c'])).toMatchObject({ 'a+b+c': ['ab', 'all'] })
    expect(chunks({ ...graph, ab: [large] }, ['a', 'b', 'c'])).toMatchObject({ 'a+b': ['ab'], 'a+b+c': ['all'] })
  })

  it('stay small where a further start would load what it does not need', () => {
    const graph: Record<string, Module> = {
      a: [large, 'ab', 'abc', 'abd'],
      b: [large, 'ab', 'abc', 'abd'],
      c: [large, 'abc'],
      d: [large, 'abd'],
      ab: [small, 'abc', 'abd'],
      abc: [large],
      abd: [large],
    }
    expect(chunks(graph, ['a', 'b', 'c', 'd'])).toMatchObject({ 'a+b': ['ab'], 'a+b+c': ['abc'], 'a+b+d': ['abd'] })
  })

  it('leave out what only eager starts load', () => {
    const graph: Record<string, Module> = {
      index: [large, 'text'],
      kit: [large, 'text', 'validators'],
      matchers: [large, 'validators'],
      text: [large],
      validators: [large],
    }
    expect(chunks(graph, ['index'], ['kit', 'matchers'])).toEqual({ 'index+kit': ['text'] })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPair, type Node, type Pair, parseDocument, Scalar, visit } from 'yaml'
import { parseFragment, parsePayers, parseScenario } from '../../src/scenario/format/parse.ts'
import { excerptLines, type Problem } from '../../src/scenario/format/problem.ts'
import { builtInFragments } from '../../src/scenario/play/built-in.ts'
import { lawRuns } from '../support/law-runs.ts'

interface Example {
  readonly file: string
  readonly text: string
}

/** Every scenario and fragment that comes with payerbox, and every one of the documentation. */
const examples: readonly Example[] = [
  ...['scenarios', 'scenarios/fragments'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  ),
  { file: 'test/examples/payers.yaml', text: readFileSync('test/examples/payers.yaml', 'utf8') },
  ...readdirSync('docs')
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(`docs/${page}`, 'utf8').matchAll(/```yaml\n(.*?)```/gs)].flatMap(([, text = '']) => {
        const name = /^scenario: (\S+)/m.exec(text)?.[1]
        return name === undefined ? [] : [{ file: `${name}.yaml`, text }]
      }),
    ),
]

type Mistake = (text: string) => string

const values: readonly unknown[] = [
  null,
  [],
  {},
  [null],
  [[]],
  [{}],
  ['paid', 'denied'],
  { paid: {}, denied: {} },
  { steps: null },
  [{ outcome: 'paid' }, { outcome: 'denied' }],
  '',
  'some text',
  '__proto__',
  'constructor',
  '/(/',
  '2026-13-45',
  0,
  -1,
  1.5,
  1e300,
  true,
]
const keys = ['', '__proto__', 'constructor', 'a b', '0', 'steps', 'outcomes', 'on', 'branch', 'use', 'repeat', '<<']

/** Replaces, renames or removes one value of a file. */
const wrongValue: fc.Arbitrary<Mistake> = fc
  .tuple(
    fc.nat(1000),
    fc.oneof(
      fc.record({ value: fc.constantFrom(...values) }),
      fc.record({ key: fc.constantFrom(...keys) }),
      fc.constant('remove' as const),
    ),
  )
  .map(([number, change]) => (text) => {
    const document = parseDocument(text, { logLevel: 'silent' })
    if (document.errors.length > 0) return text
    const places: ((change: unknown) => void)[] = []
    visit(document, {
      Pair: (index, pair, path) => {
        const parent = path.at(-1) as { readonly items: unknown[] }
        places.push(() => apply(parent.items, index as number, pair))
      },
      Node: (index, node, path) => {
        const parent = path.at(-1)
        if (typeof index === 'number' && !isPair(parent)) {
          places.push(() => apply((parent as unknown as { items: unknown[] }).items, index, node))
        }
      },
    })
    function apply(items: unknown[], index: number, node: Pair | Node): void {
      if (change === 'remove') items.splice(index, 1)
      else if ('value' in change) {
        const value = document.createNode(change.value)
        if (isPair(node)) node.value = value
        else items[index] = value
      } else if (isPair(node)) node.key = new Scalar(change.key)
    }
    places[number % Math.max(1, places.length)]?.(change)
    try {
      return document.toString()
    } catch {
      // The change made an alias that has no anchor.
      return text
    }
  })

/** Inserts or deletes something anywhere. */
const typing: fc.Arbitrary<Mistake> = fc
  .tuple(
    fc.nat(5000),
    fc.nat(3),
    fc.constantFrom('', '{', '}', '[', ']', ': ', ':', '"', "'", ',', '- ', '#', '&', '*', '\t', '|', '\n'),
  )
  .map(([at, deleted, inserted]) => (text) => {
    const offset = at % (text.length + 1)
    return text.slice(0, offset) + inserted + text.slice(offset + deleted)
  })

/** Loses, repeats or moves a line. */
const wrongLine: fc.Arbitrary<Mistake> = fc
  .tuple(fc.nat(100), fc.constantFrom('lose', 'repeat', 'indent', 'outdent', 'cut'))
  .map(([at, what]) => (text) => {
    const lines = text.split('\n')
    const index = at % lines.length
    if (what === 'cut') return lines.slice(0, index).join('\n')
    return lines
      .flatMap((line, number) => {
        if (number !== index) return [line]
        if (what === 'lose') return []
        if (what === 'repeat') return [line, line]
        return [what === 'indent' ? `  ${line}` : line.replace(/^ {2}/, '')]
      })
      .join('\n')
  })

const mistaken: fc.Arbitrary<Example> = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(fc.oneof(wrongValue, typing, wrongLine), { minLength: 1, maxLength: 3 }),
  )
  .map(([{ file, text }, mistakes]) => ({ file, text: mistakes.reduce((all, mistake) => mistake(all), text) }))

function parseExample(file: string, text: string): object | { readonly problems: readonly Problem[] } {
  if (file.includes('fragments/')) return parseFragment(text, file)
  return file.endsWith('payers.yaml') ? parsePayers(text, file) : parseScenario(text, file, builtInFragments())
}

describe('a mistake in a scenario file', () => {
  it('gives only problems with their place in the file, and a line to look at', () => {
    let refused = 0
    fc.assert(
      fc.property(mistaken, ({ file, text }) => {
        const parsed = parseExample(file, text)
        if (!('problems' in parsed)) return
        refused++
        const lines = text.split('\n')
        expect(parsed.problems).not.toEqual([])
        for (const problem of parsed.problems) {
          expect(problem.file).toBe(file)
          expect(problem.message).toMatch(/^\S.*\S$/s)
          expect(problem.message).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
          expect(problem.excerpt?.text).toBe((lines[problem.line - 1] ?? '').replace(/\r$/, ''))
          expect(problem.column).toBeGreaterThanOrEqual(1)
          expect(problem.column).toBeLessThanOrEqual((problem.excerpt?.text.length ?? 0) + 1)
          const [line = '', caret = ''] = excerptLines(problem)
          expect(line.length).toBeLessThanOrEqual(90)
          expect(caret).toMatch(/^ {5} \| {1,90}\^+$/)
        }
      }),
      { numRuns: lawRuns(1500) },
    )
    expect(refused).toBeGreaterThan(lawRuns(500))
  })
})

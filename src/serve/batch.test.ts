import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { Batch } from './batch.ts'

/** A batch that notes its steps. Time passes only while an item is made. */
function noting(make: (item: number) => unknown = () => {}, takes: (item: number) => number = () => 0) {
  const steps: string[] = []
  let elapsed = 0
  const first = (item: number): string => {
    steps.push(`make ${item}`)
    make(item)
    elapsed += takes(item)
    return `use ${item}`
  }
  const second = (_: number, made: string) => steps.push(made)
  return { batch: new Batch(first, second, () => elapsed), steps }
}

it('makes some items before it uses the first of them, in their order, after the code that added them', async () => {
  const { batch, steps } = noting()
  for (const item of [1, 2, 3]) batch.add(item)
  expect(steps).toEqual([])
  await nextTurn()
  expect(steps).toEqual(['make 1', 'make 2', 'make 3', 'use 1', 'use 2', 'use 3'])
})

it('makes eight items at most before it uses them', async () => {
  const { batch, steps } = noting()
  for (let item = 1; item <= 10; item++) batch.add(item)
  await nextTurn()
  expect(steps.slice(7)).toEqual([
    ...['make 8', 'use 1', 'use 2', 'use 3', 'use 4', 'use 5', 'use 6', 'use 7', 'use 8'],
    ...['make 9', 'make 10', 'use 9', 'use 10'],
  ])
})

it('uses what is made when the next item would wait for one that takes long', async () => {
  const { batch, steps } = noting(undefined, (item) => (item === 2 ? 2 : 0.01))
  for (const item of [1, 2, 3]) batch.add(item)
  await nextTurn()
  expect(steps).toEqual(['make 1', 'make 2', 'use 1', 'use 2', 'make 3', 'use 3'])
})

it('does later what is added meanwhile', async () => {
  const { batch, steps } = noting((item) => item === 1 && batch.add(2))
  batch.add(1)
  await nextTurn()
  await nextTurn()
  expect(steps).toEqual(['make 1', 'use 1', 'make 2', 'use 2'])
})

it('is not stopped by the fake timers of a test', async () => {
  vi.useFakeTimers()
  try {
    const used = new Promise((resolve) => {
      new Batch((item: string) => item, resolve).add('item')
    })
    expect(await used).toBe('item')
  } finally {
    vi.useRealTimers()
  }
})

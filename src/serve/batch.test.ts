import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { Batch } from './batch.ts'

it('hands items over in their order, after the code that added them, eight at most at a time', async () => {
  const groups: (readonly number[])[] = []
  const batch = new Batch<number>((items) => groups.push(items))
  for (let item = 1; item <= 10; item++) batch.add(item)
  expect(groups).toEqual([])
  await nextTurn()
  expect(groups).toEqual([
    [1, 2, 3, 4, 5, 6, 7, 8],
    [9, 10],
  ])
})

it('hands over later what is added while it hands over', async () => {
  const groups: (readonly string[])[] = []
  const batch = new Batch<string>((items) => {
    if (groups.push(items) === 1) batch.add('later')
  })
  batch.add('first')
  await nextTurn()
  await nextTurn()
  expect(groups).toEqual([['first'], ['later']])
})

it('is not stopped by the fake timers of a test', async () => {
  vi.useFakeTimers()
  try {
    const handedOver = new Promise((resolve) => {
      new Batch(resolve).add('item')
    })
    expect(await handedOver).toEqual(['item'])
  } finally {
    vi.useRealTimers()
  }
})

import { describe, expect, it } from 'vitest'
import { guide276, guide277 } from './claim-status-guides.ts'
import { type ElementGuide, type LoopGuide, openingSegment, type SegmentGuide } from './guide.ts'

function segmentsOf({ children }: LoopGuide): readonly SegmentGuide[] {
  return children.flatMap((child) => (child.kind === 'loop' ? segmentsOf(child) : [child]))
}

function loopsOf(loop: LoopGuide): readonly LoopGuide[] {
  return [loop, ...loop.children.flatMap((child) => (child.kind === 'loop' ? loopsOf(child) : []))]
}

function outline({ id, children }: LoopGuide): string {
  const parts = children.map((child) => (child.kind === 'loop' ? outline(child) : `${child.id}${child.use}`))
  return `${id}(${parts.join(' ')})`
}

describe.each([guide276, guide277])('the guide of the $set', ({ root }) => {
  it('starts every loop with a required segment', () => {
    for (const loop of loopsOf(root).slice(1)) {
      expect(loop.children[0]).toBe(openingSegment(loop))
      expect(openingSegment(loop).use, loop.id).toBe('R')
    }
  })

  it('lists its segments in the order of their positions', () => {
    for (const { children, id } of loopsOf(root)) {
      const places = children.map(({ at }) => at)
      expect(places, id).toEqual(places.toSorted((one, other) => one - other))
    }
  })

  it('lists only codes that fit their element', () => {
    const elements = segmentsOf(root).flatMap((segment) => segment.elements.flatMap(withComponents))
    for (const { codes, element, use } of elements) {
      if (codes) expect(use).not.toBe('N')
      for (const code of codes ?? []) {
        expect(code.length).toBeLessThanOrEqual(element?.max ?? 0)
        expect(code.length).toBeGreaterThanOrEqual(element?.min ?? 0)
      }
    }
  })
})

function withComponents(element: ElementGuide): readonly ElementGuide[] {
  return [element, ...(element.components ?? [])]
}

describe('the levels of the guides', () => {
  const line276 = (letter: string) => `2210${letter}(SVCR REFS DTPR)`
  const claim276 = (letter: string) =>
    `2200${letter}(TRNR REFS REFS REFS REFS REFS REFS REFS AMTS DTPS ${line276(letter)})`
  const line277 = (letter: string) => `2220${letter}(SVCR STCR REFS DTPR)`
  const claim277 = (letter: string) => `2200${letter}(TRNR STCR REFS REFS REFS REFS REFS REFS DTPS ${line277(letter)})`

  it('are payer, receiver, provider, subscriber and dependent in a 276', () => {
    const dependent = `2000E(HLR DMGR 2100E(NM1R) ${claim276('E')})`
    const subscriber = `2000D(HLR DMGS 2100D(NM1R) ${claim276('D')} ${dependent})`
    const levels = `2000A(HLR 2100A(NM1R) 2000B(HLR 2100B(NM1R) 2000C(HLR 2100C(NM1R) ${subscriber})))`
    expect(outline(guide276.root)).toBe(`(BHTR ${levels})`)
  })

  it('are the same in a 277, which can end at the receiver or the provider', () => {
    const dependent = `2000E(HLR 2100E(NM1R) ${claim277('E')})`
    const subscriber = `2000D(HLR 2100D(NM1R) ${claim277('D')} ${dependent})`
    const provider = `2000C(HLR 2100C(NM1R) 2200C(TRNR STCR) ${subscriber})`
    const receiver = `2000B(HLR 2100B(NM1R) 2200B(TRNR STCR) ${provider})`
    expect(outline(guide277.root)).toBe(`(BHTR 2000A(HLR 2100A(NM1R PERS) ${receiver}))`)
  })
})

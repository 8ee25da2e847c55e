import { describe, expect, it } from 'vitest'
import { interchangeOf, lines276OfFamily } from '../../../test/support/x12-samples.ts'
import type { Interchange } from '../envelope.ts'
import { parseInterchange } from '../read/interchange.ts'
import { type Segment, toSegment } from '../segment.ts'
import { writeInterchange } from './write-interchange.ts'

const text = interchangeOf(lines276OfFamily).replaceAll('~', '~\r\n')

describe('an interchange that was changed after parsing', () => {
  it('is written with the changed segment and the original text of the others', () => {
    const changed = withBody((body) => body.map((segment) => (segment.id === 'BHT' ? renamed(segment) : segment)))
    expect(writeInterchange(changed)).toBe(text.replace('*REQ102*', '*OTHER*'))
  })

  it('is written with segments removed, duplicated and moved', () => {
    const changed = withBody(([first, second, ...others]) => [second, first, first, ...others.slice(1)] as Segment[])
    const lines = text.split('\r\n')
    const [first = '', second = ''] = lines.slice(3)
    expect(writeInterchange(changed).split('\r\n')).toEqual([
      ...lines.slice(0, 3),
      second,
      first,
      first,
      ...lines.slice(6),
    ])
  })

  it('is written with its new delimiters', () => {
    const interchange = read()
    const delimiters = { ...interchange.delimiters, element: '|', segment: '!' }
    const written = writeInterchange({ ...interchange, delimiters })
    expect(written).toBe(text.replaceAll('*', '|').replaceAll('~', '!'))
  })
})

function read(): Interchange {
  const { interchange } = parseInterchange(text)
  if (interchange === undefined) throw new Error('the text cannot be read')
  return interchange
}

function withBody(change: (body: readonly Segment[]) => readonly Segment[]): Interchange {
  const interchange = read()
  const groups = interchange.groups.map((group) => ({
    ...group,
    sets: group.sets.map((set) => ({ ...set, body: change(set.body) })),
  }))
  return { ...interchange, groups }
}

function renamed({ elements, index, offset, trailing }: Segment): Segment {
  return toSegment(elements.with(3, 'OTHER'), index, offset, trailing)
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type LayoutEdge, layOutDiagram } from './diagram-layout.ts'

const size = { width: 100, height: 30 }
const label = { width: 60, height: 20 }

function middle({ x, width }: Box): number {
  return x + width / 2
}

/** Whether two boxes share more than an edge; a box without an area is nowhere. */
function overlap(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x + 1e-6 || b.x + b.width <= a.x + 1e-6
  return !isBeside && a.y + a.height > b.y && b.y + b.height > a.y
}

describe('the layout of a state diagram', () => {
  it('draws a chain as a straight line downward', () => {
    const { nodes, edges, width } = layOutDiagram(
      [size, size, size],
      [
        { to: 0, label },
        { from: 0, to: 1, label },
        { from: 1, to: 2, label },
      ],
    )
    expect(new Set(nodes.map(middle)).size).toBe(1)
    expect(nodes.map(({ y }) => y)).toEqual(nodes.map(({ y }) => y).toSorted((a, b) => a - b))
    for (const { points } of edges) expect(new Set(points.map(({ x }) => x)).size).toBe(1)
    expect(width).toBe(size.width + 16)
  })

  it('puts the outcomes of a branch side by side, and the state where they meet below all of them', () => {
    const edges = [
      { from: 0, to: 1, label },
      { from: 0, to: 2, label },
      { from: 0, to: 3, label },
      { from: 3, to: 1, label },
    ]
    const { nodes } = layOutDiagram([size, size, size, size], edges)
    const [root, met, left, right] = nodes.map(({ y }) => y)
    expect(left).toBe(right)
    expect(root).toBeLessThan(left ?? 0)
    expect(met).toBeGreaterThan(left ?? 0)
  })

  it('never overlaps boxes, stays in its frame, and ends each line at its states, for any graph', () => {
    const graph = fc.integer({ min: 1, max: 12 }).chain((count) => {
      const state = fc.integer({ min: 0, max: count - 1 })
      const box = fc.record({ width: fc.integer({ min: 20, max: 200 }), height: fc.integer({ min: 10, max: 60 }) })
      const edge: fc.Arbitrary<LayoutEdge> = fc
        .tuple(fc.option(state, { nil: undefined }), state, box)
        .map(([from, to, label]) => ({ ...(from !== undefined && { from }), to, label }))
      return fc.record({
        sizes: fc.array(box, { minLength: count, maxLength: count }),
        edges: fc.array(edge, { maxLength: 20 }),
      })
    })
    fc.assert(
      fc.property(graph, ({ sizes, edges }) => {
        const layout = layOutDiagram(sizes, edges)
        const boxes = [layout.start, ...layout.nodes, ...layout.edges.map((edge) => edge.label)]
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0)
          expect(a.x + a.width).toBeLessThanOrEqual(layout.width)
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height)
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false)
        }
        for (const [i, { from, to }] of edges.entries()) {
          if (from === to) continue
          const points = layout.edges[i]?.points ?? []
          const [source, target] = [from === undefined ? layout.start : layout.nodes[from], layout.nodes[to]]
          expect(points[0]?.x).toBeCloseTo(middle(source as Box))
          expect(points.at(-1)?.x).toBeCloseTo(middle(target as Box))
        }
      }),
    )
  })
})

/** Where the states of a scenario and the steps between them are drawn: in layers, from top to bottom. Pixels. */

export interface Size {
  readonly width: number
  readonly height: number
}

/** A step between two states, by the index of the state. `from` is absent at the start of a run. */
export interface LayoutEdge {
  readonly from?: number
  readonly to: number
  /** The size of its label. */
  readonly label: Size
}

export interface Box extends Size {
  /** Of the upper left corner. */
  readonly x: number
  readonly y: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface DiagramLayout extends Size {
  /** The dot at the start of a run. */
  readonly start: Box
  /** In the order of the sizes. */
  readonly nodes: readonly Box[]
  /** In the order of the edges: the place of the label, and the points that the line passes, each straight above or below its bend. */
  readonly edges: readonly { readonly label: Box; readonly points: readonly Point[] }[]
}

const [gapX, gapY, margin] = [20, 10, 8]
const dot: Size = { width: 12, height: 12 }
/** How often the order within the layers, and the places, are improved. */
const sweeps = 8

/** A state, a label, or the place where a long line passes a layer. */
interface Item extends Size {
  readonly layer: number
  readonly before: Item[]
  readonly after: Item[]
  /** Of its center. */
  x: number
  y: number
}

/** What a line passes, from top to bottom, and the place of its label. */
interface Route {
  readonly items: readonly Item[]
  readonly place: Item
  readonly isUpward: boolean
}

function join(items: readonly Item[]): void {
  for (const [i, item] of items.entries()) {
    const before = items[i - 1]
    if (before === undefined) continue
    item.before.push(before)
    before.after.push(item)
  }
}

/** Lays a graph out. Lines lead downward, but for those that close a cycle; nothing overlaps within a layer. */
export function layOutDiagram(sizes: readonly Size[], edges: readonly LayoutEdge[]): DiagramLayout {
  const layers: Item[][] = []
  const add = (size: Size, layer: number): Item => {
    const item: Item = { ...size, layer, before: [], after: [], x: 0, y: 0 }
    layers[layer] ??= []
    layers[layer].push(item)
    return item
  }
  // States are in even layers; labels are in the odd ones between them.
  const depths = depthsOf(sizes.length, edges)
  const start = add(dot, 0)
  const nodes = sizes.map((size, i) => add(size, 2 * (depths[i] ?? 1)))
  const routes = edges.map(({ from, to, label }): Route => {
    const [source, target] = [from === undefined ? start : nodes[from], nodes[to]]
    if (source === undefined || target === undefined) throw new RangeError(`no state ${from} or ${to}`)
    const isUpward = source.layer > target.layer
    const [upper, lower] = isUpward ? [target, source] : [source, target]
    const passed = Array.from({ length: Math.max(1, lower.layer - upper.layer - 1) }, (_, i) =>
      add(i === 0 ? label : { width: 0, height: 0 }, upper.layer + 1 + i),
    )
    const [place = upper] = passed
    return { place, items: lower === upper ? [upper, ...passed] : [upper, ...passed, lower], isUpward }
  })
  for (const { items } of routes) join(items)
  const rows = layers.filter((layer) => layer !== undefined)
  arrange(rows)
  const all = rows.flat()
  const left = Math.min(...all.map(({ x, width }) => x - width / 2)) - margin
  for (const item of all) item.x -= left
  const height = stack(rows)
  const width = Math.max(...all.map((item) => item.x + item.width / 2)) + margin
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    start: boxOf(start),
    nodes: nodes.map(boxOf),
    edges: routes.map(({ place, items, isUpward }) => {
      const points = pointsOf(items)
      return { label: boxOf(place), points: isUpward ? points.toReversed() : points }
    }),
  }
}

/** The layer of each state: below all that lead to it. An edge that closes a cycle does not count. */
function depthsOf(count: number, edges: readonly LayoutEdge[]): readonly number[] {
  const inner = edges.filter(({ from, to }) => from !== undefined && from !== to)
  const entering = Array.from({ length: count }, (_, node) => inner.filter(({ to }) => to === node).length)
  const depths = new Array<number>(count).fill(1)
  const left = [...depths.keys()]
  while (left.length > 0) {
    // In a cycle, the first of its states is the upper one.
    const free = left.findIndex((node) => entering[node] === 0)
    const [node = 0] = left.splice(Math.max(0, free), 1)
    for (const { from, to } of inner) {
      if (from !== node) continue
      entering[to] = (entering[to] ?? 0) - 1
      if (left.includes(to)) depths[to] = Math.max(depths[to] ?? 1, (depths[node] ?? 1) + 1)
    }
  }
  return depths
}

/** Orders each layer so that few lines cross, and places each item near what it is joined with. */
function arrange(rows: Item[][]): void {
  for (const row of rows) spread(row)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isDown = sweep % 2 === 0
    for (const row of isDown ? rows : rows.toReversed()) {
      const wanted = new Map(row.map((item) => [item, mean(isDown ? item.before : item.after) ?? item.x]))
      // The order no longer changes in the second half: then the places settle.
      if (sweep < sweeps / 2) row.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
      for (const item of row) item.x = wanted.get(item) ?? item.x
      spread(row)
    }
  }
}

function mean(items: readonly Item[]): number | undefined {
  return items.length === 0 ? undefined : items.reduce((sum, { x }) => sum + x, 0) / items.length
}

/** Moves the items of a layer as little as possible so that none overlaps the next: those that touch move as one block. */
function spread(row: readonly Item[]): void {
  const blocks: { items: Item[]; offsets: number[]; first: number; width: number }[] = []
  for (const item of row) {
    let block = { items: [item], offsets: [item.width / 2], first: item.x - item.width / 2, width: item.width }
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      const end = last.first + last.width + gapX
      if (end <= block.first) break
      blocks.pop()
      const shift = last.width + gapX
      const offsets = [...last.offsets, ...block.offsets.map((offset) => offset + shift)]
      const items = [...last.items, ...block.items]
      const first = items.reduce((sum, { x }, i) => sum + x - (offsets[i] ?? 0), 0) / items.length
      block = { items, offsets, first, width: shift + block.width }
    }
    blocks.push(block)
  }
  for (const { items, offsets, first } of blocks) {
    for (const [i, item] of items.entries()) item.x = first + (offsets[i] ?? 0)
  }
}

/** Puts the layers below each other. @returns the height of all. */
function stack(rows: readonly (readonly Item[])[]): number {
  let y = margin
  for (const row of rows) {
    const height = Math.max(...row.map((item) => item.height))
    for (const item of row) item.y = y + height / 2
    y += height + gapY
  }
  return y - gapY + margin
}

function boxOf({ x, y, width, height }: Item): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The line of an edge, between the edges of its states. */
function pointsOf(route: readonly Item[]): readonly Point[] {
  return route.flatMap((item, i) => {
    const above = { x: item.x, y: item.y - item.height / 2 }
    const below = { x: item.x, y: item.y + item.height / 2 }
    if (i === 0) return [below]
    return i === route.length - 1 && route.length > 2 ? [above] : [above, below]
  })
}

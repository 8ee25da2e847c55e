import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** How a list is laid out. All lengths are in rem, which grows with the reader's font size. */
interface RowLayout {
  /** The height of a row; `narrow` is for a list that is less wide than `narrowWidth`. */
  readonly heights: { readonly wide: number; readonly narrow: number }
  readonly narrowWidth: number
  /** The least width of a column. Without it, each row has one item. */
  readonly columnWidth?: number
  /** How many rows beyond the edge of what is visible are in the page. */
  readonly beyond: number
}

/** The rows of a list that are in the page. */
export interface VisibleRows {
  /** The element that scrolls. It calls `measure` when it does. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly isNarrow: boolean
  /** How many items a row has. */
  readonly columns: number
  /** The height of a row in rem. */
  readonly height: number
  measure(): void
  /** The height of a row in pixels. */
  pixels(): number
  /** Scrolls the row of an item into view, as little as possible. */
  reveal(index: number): void
  /**
   * The indexes of the items that are in the page.
   *
   * @param active The index of the item with the focus, which stays in the page when it is scrolled away; -1 for none.
   */
  indexes(total: number, active: number): readonly number[]
}

/** Keeps only the visible rows of a list in the page, so that 5,000 items cost as little as 50. */
export function useVisibleRows({ heights, narrowWidth, columnWidth, beyond }: RowLayout): VisibleRows {
  const scroller = useRef<HTMLDivElement>(null)
  const rem = useRef(16)
  const view = useSignal({ first: 0, count: 0, columns: 1, isNarrow: false })
  const measure = (): void => {
    const element = scroller.current
    if (element === null || element.clientHeight === 0) return
    const { clientWidth, clientHeight, scrollTop } = element
    const isNarrow = clientWidth < narrowWidth * rem.current
    const size = (isNarrow ? heights.narrow : heights.wide) * rem.current
    const columns = columnWidth === undefined ? 1 : Math.max(1, Math.floor(clientWidth / (columnWidth * rem.current)))
    const first = Math.max(0, Math.floor(scrollTop / size) - beyond)
    const next = { first, count: Math.ceil(clientHeight / size) + 2 * beyond + 1, columns, isNarrow }
    const { value } = view
    if (Object.entries(next).some(([name, of]) => value[name as keyof typeof next] !== of)) view.value = next
  }
  useLayoutEffect(() => {
    rem.current = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    measure()
    const observer = new ResizeObserver(measure)
    if (scroller.current !== null) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [])
  const { first, count, columns, isNarrow } = view.value
  const height = isNarrow ? heights.narrow : heights.wide
  const pixels = (): number => height * rem.current
  return {
    scroller,
    isNarrow,
    columns,
    height,
    measure,
    pixels,
    reveal(index) {
      const element = scroller.current
      if (element === null) return
      const top = Math.floor(index / columns) * pixels()
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + pixels() > element.scrollTop + element.clientHeight)
        element.scrollTop = top + pixels() - element.clientHeight
    },
    indexes(total, active) {
      const [from, to] = [first * columns, Math.min(total, (first + count) * columns)]
      const visible = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
      return active >= 0 && active < total && (active < from || active >= to) ? [...visible, active] : visible
    },
  }
}

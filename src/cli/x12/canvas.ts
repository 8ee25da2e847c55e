import { styleText } from 'node:util'

/** What is drawn on: lines of text, for a terminal or for a file. */
export interface Canvas {
  /** Columns: 60 to 100. */
  readonly width: number
  /** Puts a text in colours, where there are colours. */
  paint(format: Format, text: string): string
}

export type Format = Parameters<typeof styleText>[0]

const widest = 100
const narrowest = 60

/** A stream as a canvas: plain where it is no terminal, and under NO_COLOR. */
export function canvasOf(stream: NodeJS.WriteStream): Canvas {
  const isPlain = styleText('red', 'x', { stream }) === 'x'
  return {
    width: Math.min(widest, Math.max(narrowest, stream.columns ?? widest)),
    paint: (format, text) => (isPlain || text === '' ? text : styleText(format, text, { validateStream: false })),
  }
}

import type { VNode } from 'preact'
import './json-text.css'

interface JsonTextProps {
  readonly value: unknown
  /** JSON pointers to values that are marked. */
  readonly changed?: readonly string[]
  /** What is wrong with values, by their JSON pointers. */
  readonly notes?: ReadonlyMap<string, readonly string[]>
  /** The name of the region, for screen readers. */
  readonly label: string
}

/** A line of JSON that is written with indentation. */
interface Line {
  readonly pointer: string
  readonly depth: number
  /** The name of the member, quoted, with its colon; empty in a list. */
  readonly name: string
  readonly text: string
  readonly kind: 'string' | 'number' | 'word' | 'bracket'
}

/** JSON with indentation, one line a value, and with marks on what has changed. */
export function JsonText({ value, changed = [], notes, label }: JsonTextProps): VNode {
  const isMarked = marker(changed)
  return (
    <section class="scroller" aria-label={label} tabIndex={0}>
      <pre class="json">
        <code>
          {linesOf(value).map(({ pointer, depth, name, text, kind }, i) => {
            const marked = kind === 'bracket' && text.startsWith('}') ? false : isMarked(pointer)
            const isEnd = kind === 'bracket' && (text.startsWith('}') || text.startsWith(']'))
            const wrong = isEnd ? [] : (notes?.get(pointer) ?? [])
            return (
              <span key={`${i}${pointer}`} class={`line ${marked ? 'changed' : ''} ${wrong.length > 0 ? 'wrong' : ''}`}>
                {'  '.repeat(depth)}
                {name !== '' && <span class="json-name">{name} </span>}
                <span class={`json-${kind}`}>{text}</span>
                {marked && <span class="visually-hidden"> (changed)</span>}
                {wrong.map((note) => (
                  <span key={note} class="json-note">
                    {'\n'}
                    {'  '.repeat(depth)}▲ {note}
                  </span>
                ))}
                {'\n'}
              </span>
            )
          })}
        </code>
      </pre>
    </section>
  )
}

/** Whether a value is marked: it has changed, or it is within a value that has changed as a whole. */
export function marker(changed: readonly string[]): (pointer: string) => boolean {
  const own = new Set(changed)
  const whole = changed.filter((pointer) => !changed.some((other) => other.startsWith(`${pointer}/`)))
  return (pointer) => own.has(pointer) || whole.some((outer) => pointer.startsWith(`${outer}/`))
}

function linesOf(value: unknown, pointer = '', depth = 0, name = '', end = ''): readonly Line[] {
  const line = (text: string, kind: Line['kind'], ownName = name): Line => ({
    pointer,
    depth,
    name: ownName,
    text,
    kind,
  })
  if (typeof value !== 'object' || value === null) {
    const kind = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'word'
    return [line(`${JSON.stringify(value)}${end}`, kind)]
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const members = Object.entries(value)
  if (members.length === 0) return [line(`${open}${close}${end}`, 'bracket')]
  const inner = members.flatMap(([key, member], i) => {
    const part = key.replaceAll('~', '~0').replaceAll('/', '~1')
    const label = Array.isArray(value) ? '' : `${JSON.stringify(key)}:`
    return linesOf(member, `${pointer}/${part}`, depth + 1, label, i < members.length - 1 ? ',' : '')
  })
  return [line(open, 'bracket'), ...inner, line(`${close}${end}`, 'bracket', '')]
}

import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import './x12-entries.css'

export type X12Entry = components['schemas']['X12Entry']

interface X12EntriesProps {
  readonly entries: readonly X12Entry[]
  /** The indexes of entries that are marked. */
  readonly changed?: readonly number[]
  readonly label: string
}

/** An X12 text in words: one entry a segment, indented as in its tree. Opening an entry shows its elements. */
export function X12Entries({ entries, changed = [], label }: X12EntriesProps): VNode {
  const marked = new Set(changed)
  return (
    <ol class="x12" aria-label={label}>
      {entries.map((entry, i) => (
        <li key={`${i}${entry.raw}`} class={`x12-depth-${Math.min(entry.depth, 9)} ${marked.has(i) ? 'changed' : ''}`}>
          <Entry entry={entry} isMarked={marked.has(i)} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ entry, isMarked }: { readonly entry: X12Entry; readonly isMarked: boolean }): VNode {
  const { label, lines, raw, elements, marks, missing, tone, kind, loop, name } = entry
  const [first = [], ...more] = lines
  return (
    <>
      {missing.map(({ message }) => (
        <p key={message} class="x12-error">
          {message}
        </p>
      ))}
      <details>
        <summary>
          <span class={kind === 'row' ? 'x12-label' : 'x12-label part'}>{label}</span>{' '}
          <span class={tone === undefined ? '' : `tone-${tone}`}>{first.join(' · ')}</span>
          {isMarked && <span class="visually-hidden"> (changed)</span>}
          {more.map((line, i) => (
            <span key={`${i}${line.join()}`} class="x12-more soft">
              {line.join(' · ')}
            </span>
          ))}
        </summary>
        <pre class="raw">{raw}</pre>
        {name !== undefined && (
          <p class="soft">
            {loop !== undefined && `Loop ${loop.id}, ${loop.name}: `}
            {name}
          </p>
        )}
        <dl>
          {elements.map(({ position, component, name: element, value, meaning }) => (
            <div key={`${position}-${component ?? 0}`}>
              <dt>
                <span class="numeric">
                  {String(position).padStart(2, '0')}
                  {component !== undefined && `-${component}`}
                </span>{' '}
                {element}
              </dt>
              <dd>
                <code>{value}</code> {meaning !== undefined && <span class="soft">{meaning}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {marks.map(({ message }) => (
        <p key={message} class="x12-error">
          {message}
        </p>
      ))}
    </>
  )
}

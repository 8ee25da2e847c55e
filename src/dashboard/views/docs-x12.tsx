import { signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatNumber } from '../format.ts'
import { navigate, replaceQuery } from '../navigation.ts'
import { useLoad } from '../use-load.ts'
import { useWhenSettled } from '../use-settled.ts'
import { Explained } from './docs-x12-explanation.tsx'
import { x12Samples } from './x12-samples.ts'
import './docs-x12.css'

type X12Finding = components['schemas']['X12Finding']

/** Milliseconds between the last key and the request. */
const settled = 250

/** Bytes. The sandbox explains at most 200,000 characters; a larger file would only stop the page. */
const largestFile = 800_000

/** Characters that are selected at most at the place of an error. */
const longestWord = 80

/** The text in the editor. It is in no link and no storage, and stays while the reader is in another view. */
const draft = signal('')

/** Explains an X12 text: its segments as a tree in words, its errors, and the same as JSON. */
export function X12Explorer({ sample }: { readonly sample: string | undefined }): VNode {
  const editor = useRef<HTMLTextAreaElement>(null)
  const fileProblem = useSignal('')
  useEffect(() => {
    const text = x12Samples.find(({ name }) => name === sample)?.text
    if (text !== undefined) draft.value = text
  }, [sample])
  const edit = (text: string): void => {
    fileProblem.value = ''
    draft.value = text
    // The link names a sample only while the text is that sample.
    if (sample !== undefined) replaceQuery({ sample: '' })
  }
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > largestFile) {
      fileProblem.value = `${file.name} is too large: ${formatNumber(file.size)} bytes. The sandbox explains at most 200,000 characters.`
      return
    }
    edit(await file.text())
  }
  const select = ({ offset }: X12Finding): void => {
    const { current } = editor
    if (current === null) return
    const [word = ''] = /^(?:[\w.-]+|.)/.exec(current.value.slice(offset, offset + longestWord)) ?? []
    // The browser scrolls to the selection when the field receives the focus.
    current.blur()
    current.setSelectionRange(offset, offset + word.length)
    current.focus()
  }
  const settledText = useSignal(draft.value)
  useWhenSettled(draft.value, settled, () => {
    settledText.value = draft.value
  })
  const text = settledText.value
  const explained = useLoad(
    async () => (text.trim() === '' ? null : await admin.explainX12(undefined, { text })),
    [text],
  )
  return (
    <div class="explorer">
      <section class="panel explorer-text" aria-labelledby="x12-text">
        <ExplorerHead sample={sample} onFile={read} onClear={() => edit('')} />
        <textarea
          ref={editor}
          aria-labelledby="x12-text"
          aria-describedby="x12-hint"
          spellcheck={false}
          autocomplete="off"
          placeholder="Paste a 276, 277, 277CA, 999 or TA1, or drop a file here."
          value={draft.value}
          onInput={(event) => edit(event.currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0]
            if (file === undefined) return
            event.preventDefault()
            void read(file)
          }}
        />
        {fileProblem.value !== '' && (
          <p class="x12-error" role="alert">
            {fileProblem.value}
          </p>
        )}
        <p class="panel-note soft" id="x12-hint">
          The text goes only to this sandbox, which neither keeps nor logs it.
        </p>
      </section>
      <Explained of={explained} isCurrent={text === draft.value} isEmpty={text.trim() === ''} onSelect={select} />
    </div>
  )
}

interface ExplorerHeadProps {
  readonly sample: string | undefined
  readonly onFile: (file: File | undefined) => Promise<void>
  readonly onClear: () => void
}

/** Where a text can come from, other than from the keyboard. */
function ExplorerHead({ sample, onFile, onClear }: ExplorerHeadProps): VNode {
  return (
    <div class="panel-head">
      <h2 id="x12-text">X12 text</h2>
      <select
        aria-label="Sample"
        value={sample ?? ''}
        onChange={(event) => navigate({ view: 'docs', rest: ['x12'], query: { sample: event.currentTarget.value } })}
      >
        <option value="">Start with a sample…</option>
        {x12Samples.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <label class="button small file">
        Open a file…
        <input
          type="file"
          class="visually-hidden"
          onChange={(event) => {
            const field = event.currentTarget
            void onFile(field.files?.[0])
            // The same file can be chosen again.
            field.value = ''
          }}
        />
      </label>
      {draft.value !== '' && (
        <button type="button" class="small" onClick={onClear}>
          Clear
        </button>
      )}
    </div>
  )
}

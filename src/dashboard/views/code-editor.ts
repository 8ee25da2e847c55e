import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Text } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { basicSetup } from 'codemirror'
import type { components } from '../../contract/generated/admin.ts'
import type { Completions } from './scenario-completion.ts'

type Finding = components['schemas']['TextFinding']

/** An editor of a YAML text. */
export interface CodeEditor {
  setText(text: string): void
  /** Marks the findings in the text, in place of those before. */
  showFindings(findings: readonly Finding[]): void
  /** Puts the cursor to a place, and the focus into the text. */
  goTo(place: Pick<Finding, 'line' | 'column'>): void
  destroy(): void
}

interface CodeEditorOptions {
  readonly text: string
  /** For screen readers. */
  readonly label: string
  readonly onChange: (text: string) => void
  readonly complete: (text: string, offset: number) => Completions
}

/**
 * Makes an editor in an element. It lives in a shadow root: there CodeMirror adopts constructed style sheets, which the content
 * security policy allows, and not `style` elements.
 */
export function createCodeEditor(parent: HTMLElement, options: CodeEditorOptions): CodeEditor {
  const { text, label, onChange, complete } = options
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        yaml(),
        keymap.of([indentWithTab]),
        lintGutter(),
        autocompletion({ override: [(context) => completionsOf(context, complete)], icons: false }),
        syntaxHighlighting(highlighting),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  return {
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    showFindings: (findings) => {
      const { doc } = view.state
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((finding) => diagnosticOf(doc, finding)),
        ),
      )
    },
    goTo: (place) => {
      const anchor = offsetOf(view.state.doc, place.line, place.column)
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}

function completionsOf(context: CompletionContext, complete: CodeEditorOptions['complete']): CompletionResult | null {
  const { from, options } = complete(context.state.doc.toString(), context.pos)
  // Without a word, only where the reader asks for them.
  if (options.length === 0 || (from === context.pos && !context.explicit)) return null
  return {
    from,
    options: options.map(({ label, apply, detail, kind }) => ({
      label,
      apply,
      info: detail,
      type: kind === 'member' ? 'property' : 'enum',
    })),
    validFor: /^[\w.*-]*$/,
  }
}

function diagnosticOf(doc: Text, { rule, severity, line, column, endLine, endColumn, message }: Finding): Diagnostic {
  const from = offsetOf(doc, line, column)
  // At least one character, so that there is something to mark.
  const to = Math.max(Math.min(from + 1, doc.length), offsetOf(doc, endLine, endColumn))
  return { from, to, severity, message, source: rule }
}

/** The offset of a place; of the nearest one, if the text has changed meanwhile. */
function offsetOf(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)))
  return Math.min(from + column - 1, to)
}

const highlighting = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--accent)' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], color: 'var(--ink-soft)' },
])

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: 'var(--text-s)' },
  // The panel around it shows the focus.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)', padding: 'var(--space-2) 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    border: '0',
    borderRight: '1px solid var(--line)',
    backgroundColor: 'var(--surface-sunken)',
    color: 'var(--ink-soft)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in oklab, var(--accent-soft) 50%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in oklab, var(--focus) 30%, transparent) !important',
  },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in oklab, var(--focus) 18%, transparent)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--danger) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--warning)' },
  '.cm-lint-marker': { width: '0.75em', height: '0.75em', borderRadius: '50%', content: 'none !important' },
  '.cm-lint-marker-error': { backgroundColor: 'var(--danger)' },
  '.cm-lint-marker-warning': { backgroundColor: 'var(--warning)' },
  '.cm-tooltip': {
    maxWidth: 'min(32rem, 90vw)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface-raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-large)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxWidth: '20rem', fontFamily: 'var(--font-code)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-completionInfo': { padding: 'var(--space-2)', fontFamily: 'var(--font)' },
  '.cm-diagnostic': { borderLeft: '3px solid var(--danger)', fontFamily: 'var(--font)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnosticSource': { fontFamily: 'var(--font-code)', opacity: '1', color: 'var(--ink-soft)' },
  '.cm-panels': { backgroundColor: 'var(--surface-sunken)', color: 'var(--ink)' },
  '.cm-textfield, .cm-button': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface)',
    backgroundImage: 'none',
    color: 'var(--ink)',
  },
  '.cm-foldPlaceholder': { border: '0', backgroundColor: 'var(--surface-sunken)', color: 'var(--ink-soft)' },
})

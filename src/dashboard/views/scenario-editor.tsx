import { useComputed, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { admin, describeError } from '../api.ts'
import { download } from '../download.ts'
import { formatQuantity } from '../format.ts'
import { act } from '../parts/messages.tsx'
import { Load } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { useWhenSettled } from '../use-settled.ts'
import { type CodeEditor, createCodeEditor } from './code-editor.ts'
import { completeScenario } from './scenario-completion.ts'
import { StartedLinks } from './scenario-details.tsx'
import { StateDiagram } from './scenario-diagram.tsx'
import './scenario-editor.css'

type Checked = components['schemas']['CheckedScenarioText']
type Finding = components['schemas']['TextFinding']
type StartedRun = components['schemas']['StartedRun']

/** Milliseconds after the last key until the text is checked. */
const checkDelay = 400

const template = `scenario: my-scenario
summary: Accepted after an hour, paid after two weeks.
claims:
  visit: { charge: 238.44 }
steps:
  - { after: 30m, visit: submitted }
  - { after: 30m, visit: accepted }
  - { after: 14d, visit: paid, amount: 95.55 }
`

interface ScenarioEditorProps {
  readonly world: string
  /** The scenario that the text begins with; absent for a new one. */
  readonly name: string | undefined
}

/** The text of a scenario, with completion and the findings of the checker. It is started from here, and saved by downloading it. */
export function ScenarioEditor({ world, name }: ScenarioEditorProps): VNode {
  const loaded = useLoad(async () => {
    const [schema, details] = await Promise.all([
      admin.getScenarioSchema(),
      name === undefined ? undefined : admin.getScenario({ name }),
    ])
    return { schema, original: details?.source?.text ?? template }
  }, [name])
  return (
    <div class="scenario-editor">
      <Load of={loaded} what="the text of the scenario">
        {({ schema, original }) => <Editing world={world} name={name} schema={schema} original={original} />}
      </Load>
    </div>
  )
}

interface EditingProps extends ScenarioEditorProps {
  readonly schema: object
  readonly original: string
}

function Editing({ world, name, schema, original }: EditingProps): VNode {
  const draftKey = `payerbox-draft ${name ?? ''}`
  const text = useSignal(sessionStorage.getItem(draftKey) ?? original)
  const editor = useRef<CodeEditor | undefined>(undefined)
  const { checked, failure } = useCheck(text.value)
  const started = useSignal<StartedRun | undefined>(undefined)
  const own = useComputed(() => /^scenario:[ \t]*([\w-]+)/m.exec(text.value)?.[1] ?? 'scenario').value
  useEffect(() => {
    // It survives a change of the view, and a reload of the page.
    if (text.value === original) sessionStorage.removeItem(draftKey)
    else sessionStorage.setItem(draftKey, text.value)
  }, [text.value, original])
  useEffect(() => editor.current?.showFindings(checked?.findings ?? []), [checked])
  const start = async (): Promise<void> => {
    const run = await act(() => admin.startScenarioText({ world }, { source: text.value }), `Started ${own}.`)
    if (run !== undefined) started.value = run
  }
  return (
    <>
      <header class="editor-head">
        <a href={routeHash({ world, view: 'scenarios', ...(name !== undefined && { rest: [name] }) })}>
          ← {name ?? 'All scenarios'}
        </a>
        <h2>{name === undefined ? 'New scenario' : `Text of ${name}`}</h2>
        <div class="actions">
          {own === name && (
            <button type="button" onClick={() => editor.current?.setText(renamed(text.value, `${name}-copy`))}>
              Copy of {name}
            </button>
          )}
          <button type="button" disabled={text.value === original} onClick={() => editor.current?.setText(original)}>
            Discard changes
          </button>
          <button type="button" onClick={() => download(`${own}.yaml`, text.value, 'application/yaml')}>
            Download
          </button>
          <button type="button" class="primary" disabled={checked?.valid === false} onClick={() => void start()}>
            Start this text in {world}
          </button>
        </div>
        <StartedLinks run={started.value} />
      </header>
      <section class="panel editor-text" aria-label="Text">
        <TextField text={text.value} schema={schema} editor={editor} onChange={(next) => (text.value = next)} />
        <p class="panel-note soft">
          Ctrl+Space completes. Tab indents; Escape and then Tab leaves the text. The text is kept until this tab is
          closed: download it to save it.
        </p>
      </section>
      <div class="editor-side">
        <Findings checked={checked} failure={failure} onSelect={(finding) => editor.current?.goTo(finding)} />
        {checked?.diagram !== undefined && (
          <section class="panel" aria-label="States">
            <div class="panel-head">
              <h2>States</h2>
            </div>
            <StateDiagram diagram={checked.diagram} name={own} />
          </section>
        )}
      </div>
    </>
  )
}

interface TextFieldProps {
  readonly text: string
  readonly schema: object
  readonly editor: { current: CodeEditor | undefined }
  readonly onChange: (text: string) => void
}

/** The place of the editor. */
function TextField({ text, schema, editor, onChange }: TextFieldProps): VNode {
  const place = useRef<HTMLDivElement>(null)
  const known = useRef(schema)
  known.current = schema
  useEffect(() => {
    if (place.current === null) return undefined
    const made = createCodeEditor(place.current, {
      text,
      label: 'Text of the scenario, YAML. Escape and then Tab leaves it.',
      onChange,
      complete: (whole, offset) => completeScenario(whole, offset, known.current),
    })
    editor.current = made
    return () => {
      editor.current = undefined
      made.destroy()
    }
  }, [])
  return <div class="code" ref={place} />
}

/** The findings about a text: soon those of the checker, then those of the exploration as well. */
function useCheck(source: string): { readonly checked: Checked | undefined; readonly failure: string } {
  const checked = useSignal<Checked | undefined>(undefined)
  const failure = useSignal('')
  useWhenSettled(source, checkDelay, async (signal) => {
    const check = async (explore: boolean): Promise<boolean> => {
      const found = await admin.checkScenario({}, { source, explore })
      if (signal.aborted) return false
      checked.value = found
      failure.value = ''
      return found.valid
    }
    try {
      if (await check(false)) await check(true)
    } catch (error) {
      if (!signal.aborted) failure.value = describeError(error)
    }
  })
  return { checked: checked.value, failure: failure.value }
}

interface FindingsProps {
  readonly checked: Checked | undefined
  readonly failure: string
  readonly onSelect: (finding: Finding) => void
}

function Findings({ checked, failure, onSelect }: FindingsProps): VNode {
  return (
    <section class="panel" aria-label="Findings">
      <div class="panel-head">
        <h2>Findings</h2>
        <p role="status" class={failure === '' ? 'soft' : 'findings-failed'}>
          {failure === '' ? verdict(checked) : `The text was not checked: ${failure}`}
        </p>
      </div>
      {checked !== undefined && checked.findings.length > 0 && (
        <ol class="text-findings">
          {checked.findings.map((finding, i) => (
            <li key={`${i}${finding.message}`} class={finding.severity}>
              <button type="button" class="small numeric" onClick={() => onSelect(finding)}>
                {finding.line}:{finding.column}
              </button>
              <span>
                {finding.message} <code class="soft">{finding.rule}</code>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function verdict(checked: Checked | undefined): string {
  if (checked === undefined) return 'Checking…'
  const count = checked.findings.length
  if (!checked.valid) return `${formatQuantity(count, 'problem')}; it cannot be started.`
  if (count > 0) return `Valid, with ${formatQuantity(count, 'remark')}.`
  return checked.explored ? 'Valid; every way through it was explored.' : 'Valid.'
}

function renamed(text: string, name: string): string {
  return text.replace(/^scenario:.*$/m, () => `scenario: ${name}`)
}

import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { admin } from '../api.ts'
import { Load } from '../parts/states.tsx'
import { WithCode } from '../parts/with-code.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { describeLimits, describeRules, type JsonSchema, resolveSchema } from './schema-words.ts'
import './docs-schema.css'

/** The format of scenario files, from its JSON Schema: the file itself, then each definition under a link of its own. */
export function ScenarioFormat({ definition }: { readonly definition: string | undefined }): VNode {
  const loaded = useLoad(async () => (await admin.getScenarioSchema()) as JsonSchema, [])
  return (
    <Load of={loaded} what="the scenario format">
      {(root) => {
        const definitions = Object.entries(root.$defs ?? {})
        return (
          <div class="schema">
            <nav class="schema-index" aria-label="Definitions">
              <a href={linkTo('file')}>file</a>
              {definitions.map(([name]) => (
                <a key={name} href={linkTo(name)}>
                  {name}
                </a>
              ))}
            </nav>
            <Definition name="file" schema={root} root={root} isLinked={definition === 'file'} />
            {definitions.map(([name, schema]) => (
              <Definition key={name} name={name} schema={schema} root={root} isLinked={definition === name} />
            ))}
          </div>
        )
      }}
    </Load>
  )
}

function linkTo(definition: string): string {
  return routeHash({ view: 'docs', rest: ['scenarios', definition] })
}

interface DefinitionProps {
  readonly name: string
  readonly schema: JsonSchema
  readonly root: JsonSchema
  readonly isLinked: boolean
}

function Definition({ name, schema, root, isLinked }: DefinitionProps): VNode {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isLinked) return
    section.current?.scrollIntoView()
    section.current?.focus({ preventScroll: true })
  }, [isLinked])
  return (
    <section
      ref={section}
      class={isLinked ? 'panel schema-definition linked' : 'panel schema-definition'}
      aria-label={name}
      tabIndex={-1}
    >
      <h2>
        <a href={linkTo(name)}>{name}</a> <Type schema={schema} />
      </h2>
      <Words schema={schema} />
      <Members schema={schema} root={root} />
    </section>
  )
}

/** The type of a value in words, with links to definitions. */
function Type({ schema }: { readonly schema: JsonSchema }): VNode {
  const name = /^#\/\$defs\/(\w+)$/.exec(schema.$ref ?? '')?.[1]
  if (name !== undefined) return <a href={linkTo(name)}>{name}</a>
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined && schema.type === undefined) {
    return (
      <span class="soft">
        {choices.map((choice, i) => (
          <span key={i}>
            {i > 0 && ' or '}
            <Type schema={choice} />
          </span>
        ))}
      </span>
    )
  }
  if (schema.type === 'array') {
    return (
      <span class="soft">
        list of <Type schema={schema.items ?? {}} />
      </span>
    )
  }
  return (
    <span class="soft">{schema.const === undefined ? (schema.type ?? 'value') : JSON.stringify(schema.const)}</span>
  )
}

/** What is said about a value: its description, the values and limits that are allowed, rules and examples. */
function Words({ schema }: { readonly schema: JsonSchema }): VNode {
  const { description, enum: values, examples, pattern } = schema
  const limits = describeLimits(schema)
  return (
    <>
      {description !== undefined && (
        <p>
          <WithCode text={description} />
        </p>
      )}
      {values !== undefined && <Values title="Allowed" values={values} />}
      {limits.length > 0 && <p class="soft">{limits.join('; ')}.</p>}
      {pattern !== undefined && <Values title="Pattern" values={[pattern]} />}
      {examples !== undefined && <Values title="Example" values={examples} />}
      {schema['x-hint'] !== undefined && <p class="soft">Write {schema['x-hint']}.</p>}
      {describeRules(schema).map((rule) => (
        <p key={rule} class="soft">
          {rule}
        </p>
      ))}
    </>
  )
}

function Values({ title, values }: { readonly title: string; readonly values: readonly unknown[] }): VNode {
  return (
    <p class="schema-values">
      <span class="soft">{title}:</span>
      {values.map((value) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value)
        return <code key={text}>{text}</code>
      })}
    </p>
  )
}

/** The members of an object, the items of a list, and the forms of a choice, nested as they are in the schema. */
function Members({ schema, root }: { readonly schema: JsonSchema; readonly root: JsonSchema }): VNode | null {
  const { properties = {}, patternProperties = {}, additionalProperties, items } = schema
  const forms = (schema.anyOf ?? schema.oneOf ?? []).filter((form) => form.properties !== undefined)
  const members = [
    ...Object.entries(properties).map(([name, member]) => ({ name, member })),
    ...Object.values(patternProperties).map((member) => ({ name: '<role>', member })),
    ...(typeof additionalProperties === 'object' ? [{ name: '<role>', member: additionalProperties }] : []),
  ]
  if (members.length === 0 && items?.properties === undefined && forms.length === 0) return null
  return (
    <>
      {members.length > 0 && (
        <dl class="schema-members">
          {members.map(({ name, member }) => {
            const resolved = resolveSchema(member, root)
            return (
              <div key={name}>
                <dt>
                  <code>{name}</code> <Type schema={resolved} />
                  {schema.required?.includes(name) && <span class="schema-required"> required</span>}
                </dt>
                <dd>
                  <Words schema={resolved} />
                  <Members schema={resolved} root={root} />
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {items?.properties !== undefined && <Members schema={items} root={root} />}
      {forms.map((form, i) => (
        <Members key={i} schema={form} root={root} />
      ))}
    </>
  )
}

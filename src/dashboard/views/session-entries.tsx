import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { formatAmount, formatMoment } from '../format.ts'

type SessionView = components['schemas']['SessionView']

/** The timeline in words, with the triggers and the outcomes of branches. */
export function Entries({
  view,
  onSelect,
}: {
  readonly view: SessionView
  readonly onSelect: (at: string) => void
}): VNode {
  return (
    <ol class="entries">
      {view.timeline.map((entry, i) => (
        <li key={`past-${i}`} class={`lane-${entry.status ?? 'processing'} ${i === view.last ? 'current' : ''}`}>
          <button
            type="button"
            class="quiet small numeric"
            onClick={() => onSelect(entry.at)}
            aria-current={i === view.last ? 'step' : undefined}
          >
            {formatMoment(entry.at)}
          </button>
          <span>
            {entry.does}
            {entry.outcome !== undefined && <em> ({entry.outcome})</em>}
          </span>
          <span class="soft">
            {[
              causes[entry.cause](entry.when),
              entry.category !== undefined && `${entry.category}:${entry.code ?? ''}`,
              entry.paid !== undefined && `paid ${formatAmount(entry.paid)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {view.upcoming.map((step, i) => (
        <li key={`next-${i}`} class="to-come">
          <span class="numeric soft">{step.due === undefined ? 'to come' : formatMoment(step.due)}</span>
          <span>{step.does}</span>
          <span class="soft">
            {step.when}
            {step.polls !== undefined && `, ${step.polls} left`}
          </span>
          {step.outcomes !== undefined && <Outcomes outcomes={step.outcomes} />}
        </li>
      ))}
    </ol>
  )
}

const causes: Readonly<Record<SessionView['timeline'][number]['cause'], (when: string | undefined) => string>> = {
  submission: () => 'submitted',
  clock: (when = '') => when,
  polls: (when = '') => when,
  hand: () => 'applied by hand',
  unknown: () => 'before the log was compacted',
}

function Outcomes({
  outcomes,
}: {
  readonly outcomes: NonNullable<SessionView['upcoming'][number]['outcomes']>
}): VNode {
  const total = outcomes.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <ul class="outcomes">
      {outcomes.map(({ name, weight, chosen, steps }) => (
        <li key={name}>
          <strong>{name}</strong> <span class="soft numeric">{Math.round((100 * weight) / total)} %</span>
          {chosen === true && <span class="badge plain">chosen</span>}{' '}
          <span class="soft">{steps.map(({ when, does }) => `${when}: ${does}`).join(' → ')}</span>
        </li>
      ))}
    </ul>
  )
}

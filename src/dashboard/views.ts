import type { FunctionComponent } from 'preact'
import type { PageRoute } from './router.ts'
import { BoardView } from './views/board.tsx'
import type { WatchedWorld } from './world-state.ts'

/** What every view is given. */
export interface ViewProps {
  readonly world: WatchedWorld
  readonly route: PageRoute
}

export interface View {
  /** The name in the navigation; a view without one is reached from another view. */
  readonly label?: string
  /** The title of the page while the view is shown. */
  readonly title: string
  /** A view of the first page load is imported; each other one is read when it is opened: `() => import('./views/x.tsx').then(…)`. */
  readonly load: () => FunctionComponent<ViewProps> | Promise<FunctionComponent<ViewProps>>
}

/** The views, in the order of the navigation. To add one, write `views/<name>.tsx` and add its line here. */
export const views: Readonly<Partial<Record<PageRoute['view'], View>>> = {
  board: { label: 'Board', title: 'Board', load: () => BoardView },
  scenarios: {
    label: 'Scenarios',
    title: 'Scenarios',
    load: () => import('./views/scenarios.tsx').then(({ ScenariosPage }) => ScenariosPage),
  },
  journal: {
    label: 'Journal',
    title: 'Journal',
    load: () => import('./views/journal.tsx').then(({ JournalPage }) => JournalPage),
  },
  checks: {
    label: 'Checks',
    title: 'Checks of the client',
    load: () => import('./views/checks.tsx').then(({ ChecksPage }) => ChecksPage),
  },
  try: {
    label: 'Try',
    title: 'Try a call',
    load: () => import('./views/try.tsx').then(({ TryPage }) => TryPage),
  },
  faults: {
    label: 'Faults',
    title: 'Faults',
    load: () => import('./views/faults.tsx').then(({ FaultsPage }) => FaultsPage),
  },
  payers: {
    label: 'Payers',
    title: 'Payers',
    load: () => import('./views/payers.tsx').then(({ PayersPage }) => PayersPage),
  },
  docs: {
    label: 'Reference',
    title: 'Reference',
    load: () => import('./views/docs.tsx').then(({ DocsPage }) => DocsPage),
  },
  sessions: { title: 'Session', load: () => import('./views/session.tsx').then(({ SessionPage }) => SessionPage) },
}

import { useSignal } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import './popover.css'

interface PopoverProps {
  /** What the button shows. */
  readonly button: ComponentChildren
  readonly class?: string
  /** The name of the button, where its content is not enough. */
  readonly label?: string
  /** The name of what opens. */
  readonly title: string
  /** The content, made when it opens; `close` closes it. */
  readonly children: (close: () => void) => ComponentChildren
}

/** A button that opens a native popover below itself. Escape and a click elsewhere close it. */
export function Popover({ button, class: kind = '', label, title, children }: PopoverProps): VNode {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const isOpen = useSignal(false)
  const place = (): void => {
    const [from, to] = [opener.current?.getBoundingClientRect(), panel.current]
    if (from === undefined || to === null) return
    const { innerWidth, innerHeight } = window
    const width = Math.min(to.offsetWidth, innerWidth - 16)
    to.style.left = `${Math.max(8, Math.min(from.left, innerWidth - width - 8))}px`
    to.style.top = `${from.bottom + 4}px`
    to.style.maxHeight = `${innerHeight - from.bottom - 16}px`
  }
  const onToggle = (event: Pick<ToggleEvent, 'newState'>): void => {
    isOpen.value = event.newState === 'open'
    if (isOpen.value) requestAnimationFrame(place)
  }
  return (
    <>
      <button ref={opener} type="button" class={`opener ${kind}`} popovertarget={id} aria-label={label}>
        {button}
      </button>
      <div ref={panel} id={id} class="popover" popover="auto" role="dialog" aria-label={title} onToggle={onToggle}>
        {isOpen.value && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

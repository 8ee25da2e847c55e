import { readdir, readFile } from 'node:fs/promises'

/** The root of the repository; page names are paths below it. */
export const root: URL = new URL('../..', import.meta.url)

/** A fenced code block of a page. */
export interface Block {
  /** The first word behind the fence: `sh`, `console`, `yaml`, `ts`, `json`, `text`. */
  readonly language: string
  /** The rest of that line: for TypeScript, the file that the block shows. */
  readonly file: string
  readonly text: string
  /** Where the text starts in the page. */
  readonly start: number
  /** The `json` or `text` block that follows with nothing in between: the output of the commands. */
  readonly output?: Block
}

/** A page of the documentation. */
export interface Page {
  readonly name: string
  readonly markdown: string
  readonly blocks: readonly Block[]
}

/** The README and every page of `docs/`. */
export async function readPages(): Promise<readonly Page[]> {
  const docs = (await readdir(new URL('docs/', root))).filter((file) => file.endsWith('.md')).sort()
  return Promise.all(['README.md', ...docs.map((file) => `docs/${file}`)].map(readPage))
}

export async function readPage(name: string): Promise<Page> {
  const markdown = await readFile(new URL(name, root), 'utf8')
  return { name, markdown, blocks: blocksIn(markdown) }
}

/** The relative links of a page, each with its `#anchor`, without those inside code blocks. */
export function linksIn({ markdown }: Page): readonly string[] {
  const prose = markdown.replaceAll(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsIn({ markdown }: Page): readonly string[] {
  const prose = markdown.replaceAll(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The page with other outputs and files: `texts` has the new text of each changed block. */
export function withTexts({ markdown }: Page, texts: ReadonlyMap<Block, string>): string {
  const changes = [...texts].toSorted(([a], [b]) => b.start - a.start)
  return changes.reduce(
    (page, [{ start, text }, changed]) => page.slice(0, start) + changed + page.slice(start + text.length),
    markdown,
  )
}

function blocksIn(markdown: string): readonly Block[] {
  const blocks: Block[] = []
  for (const match of markdown.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)) {
    const [fence, language = '', file = '', text = ''] = match
    const start = match.index + fence.indexOf('\n') + 1
    const block: Block = { language, file, text, start }
    const before = blocks.at(-1)
    const isOutput =
      ['json', 'text'].includes(language) &&
      before?.language === 'sh' &&
      before.output === undefined &&
      /^```\s*$/.test(markdown.slice(before.start + before.text.length, match.index))
    if (isOutput) blocks.splice(-1, 1, { ...before, output: block })
    else blocks.push(block)
  }
  return blocks
}

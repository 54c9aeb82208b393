import { deleteStored } from '../vault/stored.ts'
import { createIndexKeeper, type IndexKeeper } from './index-keeper.ts'
import { leftBehind } from './left-behind.ts'
import type { SearchAsk, SearchTell } from './search-message.ts'

// It stands here and not in host, since it reads and writes databases by itself: docs/adr/0010.

let keeper: IndexKeeper | null = null

function tell(message: SearchTell): void {
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => {
  switch (data.type) {
    case 'open':
      keeper = createIndexKeeper(data.store, (state) => tell({ type: 'state', state }))
      surface(keeper.start().then(() => tidy(data.store)))
      return
    case 'follow':
      if (keeper !== null) surface(keeper.follow())
      return
    case 'find': {
      if (keeper === null) throw new Error('A search has to be opened first')
      surface(
        keeper.find(data.query).then((answer) => tell({ type: 'found', id: data.id, answer })),
      )
    }
  }
})

/** A defect ends the worker, and the page is told. */
function surface(work: Promise<unknown>): void {
  work.catch((defect) => {
    setTimeout(() => {
      throw defect
    })
  })
}

async function tidy(store: string): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name)
  for (const name of leftBehind(store, names)) await deleteStored(name)
}

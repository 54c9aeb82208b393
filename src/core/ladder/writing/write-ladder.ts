import type { WriteLadderReply, WriteLadderRequest } from '#shared/contract/ladder.ts'
import { toLevelId } from '#shared/ladder/level-id.ts'
import { ladderToJson } from './json.ts'
import { ladderToTable } from './table.ts'
import { ladderToYaml } from './yaml.ts'

const SPELLINGS = {
  csv: { ending: 'csv', mediaType: 'text/csv;charset=utf-8', write: ladderToTable },
  yaml: { ending: 'yaml', mediaType: 'application/yaml;charset=utf-8', write: ladderToYaml },
  json: { ending: 'json', mediaType: 'application/json', write: ladderToJson },
} as const

/** A ladder as a text that `readLadder` reads back as it was, its criteria in the order of their levels. */
export function writeLadder({ ladder, spelling }: WriteLadderRequest): WriteLadderReply {
  const { ending, mediaType, write } = SPELLINGS[spelling]
  const name = toLevelId(`${ladder.employer} ${ladder.name}`).replace(/-$/, '')
  return {
    filename: `${name === '' ? 'ladder' : name}.${ending}`,
    mediaType,
    text: write(ladder),
  }
}

import { useRead } from '../use-read.ts'
import { type AllEvidenceFacts, readEvidenceFacts } from './evidence-facts.ts'

/** What counting needs of all evidence; undefined while being read. */
export function useEvidenceFacts(): AllEvidenceFacts | undefined {
  return useRead('evidence-facts', readEvidenceFacts)
}
